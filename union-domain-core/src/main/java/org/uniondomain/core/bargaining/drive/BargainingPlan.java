package org.uniondomain.core.bargaining.drive;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Listing;

/** 工资集体协商工作规划: a plan for wage bargaining over several years, with a target for each. */
@Value.Immutable
public interface BargainingPlan extends WithBargainingPlan {
  /**
   * 规划年度: its years.
   *
   * @return those told, and whether they are all
   */
  Listing<@Valid PlanYear> years();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableBargainingPlan.Builder builder() {
    return ImmutableBargainingPlan.builder();
  }
}
