package org.uniondomain.core.service.plan;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 十件实事项目: one practical task of the yearly plan with its target. Numbers are whole and of one unit.
 * What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface PlanItem extends WithPlanItem {
  /**
   * 序号: its place in the plan, from one.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> position();

  /**
   * 实事领域: which of the ten areas it belongs to.
   *
   * @return which, or what is known of it
   */
  Fact<ServiceArea> area();

  /**
   * 指标: what its target counts.
   *
   * @return which, or what is known of it
   */
  Fact<PlanIndicator> indicator();

  /**
   * 计量单位: in what the target is counted.
   *
   * @return which, or what is known of it
   */
  Fact<PlanUnit> unit();

  /**
   * 目标数: the number to be reached; none if the item has no number.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> targetNumber();

  /**
   * 上年目标数: the target of the same indicator in the former year; none if there was none.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> formerTarget();

  /**
   * 完成数: the number reached on the day it was counted; none if nobody has counted.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> actual();

  /**
   * 截止日: the day on which the number was counted.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> asOf();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, position(), "number of the item");
    LowerBound.check(0, targetNumber(), "target");
    LowerBound.check(0, formerTarget(), "target of the former year");
    LowerBound.check(0, actual(), "number reached");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePlanItem.Builder builder() {
    return ImmutablePlanItem.builder();
  }
}
