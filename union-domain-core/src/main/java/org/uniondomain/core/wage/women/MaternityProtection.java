package org.uniondomain.core.wage.women;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/** 女职工特殊保护: how an employer treats a worker who is pregnant or nurses a child. */
@Value.Immutable
public interface MaternityProtection extends WithMaternityProtection {
  /**
   * 怀孕月数: full months of pregnancy, 0 if not pregnant.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> pregnantMonths();

  /**
   * 哺乳婴儿: whether she nurses a child.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> nursing();

  /**
   * 婴儿月龄: full months of age of the child.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> childMonths();

  /**
   * 哺乳婴儿数: how many children she nurses, more than one after a multiple birth.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> nursedChildren();

  /**
   * 安排延长劳动时间: whether overtime is arranged for her.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> overtime();

  /**
   * 安排夜班劳动: whether night work is arranged for her.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> nightWork();

  /**
   * 劳动时间内安排休息: whether rest in working time is given to her.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> restGiven();

  /**
   * 每日哺乳时间（分钟）: nursing time of a working day, in minutes.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> nursingMinutes();

  /**
   * 因此降低工资: whether her wage was cut because of pregnancy, birth or nursing.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> wageCut();

  /**
   * 因此辞退: whether she was dismissed because of pregnancy, birth or nursing.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> dismissed();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(0, pregnantMonths(), "months of pregnancy");
    LowerBound.check(0, childMonths(), "age of the child in months");
    LowerBound.check(0, nursedChildren(), "children nursed");
    LowerBound.check(0, nursingMinutes(), "nursing time of a day");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMaternityProtection.Builder builder() {
    return ImmutableMaternityProtection.builder();
  }
}
