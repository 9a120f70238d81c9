package org.uniondomain.core.bargaining.drive;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/** 工资集体协商规划年度: one year of a plan for wage bargaining: what was to be reached, and what was. */
@Value.Immutable
public interface PlanYear extends WithPlanYear {
  /**
   * 年度: the calendar year.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> year();

  /**
   * 年度目标: wage agreements to be in force at the end of the year.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> target();

  /**
   * 年度完成数: wage agreements in force at the end of the year.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> reached();

  /**
   * 已目标考核: whether the year was assessed against its target.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> assessed();

  /**
   * 工作通报次数: work bulletins issued in the year.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> bulletins();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(1, year(), "year");
    LowerBound.check(0, target(), "target");
    LowerBound.check(0, reached(), "reached");
    LowerBound.check(0, bulletins(), "bulletins");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePlanYear.Builder builder() {
    return ImmutablePlanYear.builder();
  }
}
