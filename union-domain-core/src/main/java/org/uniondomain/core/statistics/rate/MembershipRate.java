package org.uniondomain.core.statistics.rate;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.statistics.ReportedRatio;

/** 入会率统计: how many workers of one population are members of a union, of how many. */
@Value.Immutable
public interface MembershipRate extends WithMembershipRate {
  /**
   * 职工口径: of which workers the rate is a share
   *
   * @return what is known of it
   */
  Fact<WorkerPopulation> population();

  /**
   * 职工人数: the workers of that population, members or not; at least 1
   *
   * @return what is known of it
   */
  Fact<Integer> workers();

  /**
   * 会员人数: the members among them
   *
   * @return what is known of it
   */
  Fact<Integer> members();

  /**
   * 报告入会率: the rate as reported
   *
   * @return what is known of it
   */
  Fact<ReportedRatio> reported();

  /**
   * Checks that the figures are possible, each by itself.
   *
   * @throws IllegalArgumentException if one is below what it can be
   */
  @Value.Check
  default void check() {
    LowerBound.check(1, workers(), "workers");
    LowerBound.check(0, members(), "members");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMembershipRate.Builder builder() {
    return ImmutableMembershipRate.builder();
  }
}
