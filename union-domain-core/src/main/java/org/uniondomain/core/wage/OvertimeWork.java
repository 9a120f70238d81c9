package org.uniondomain.core.wage;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 加班: overtime of one kind that one worker with a monthly wage and standard hours did, and what was
 * paid for it.
 */
@Value.Immutable
public interface OvertimeWork extends WithOvertimeWork {
  /**
   * 加班种类: on what day it was worked.
   *
   * @return the choice, or what is known of it
   */
  Fact<OvertimeKind> kind();

  /**
   * 月工资: the monthly wage from which the hourly one is reckoned.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> monthlyWage();

  /**
   * 加班时间: overtime worked, in minutes.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> minutes();

  /**
   * 加班工资: the pay for it.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> paid();

  /**
   * Checks that no number is negative.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(Money.ZERO, monthlyWage(), "monthly wage");
    LowerBound.check(0, minutes(), "overtime");
    LowerBound.check(Money.ZERO, paid(), "overtime pay");
  }

  /**
   * Starts an overtime work of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableOvertimeWork.Builder builder() {
    return ImmutableOvertimeWork.builder();
  }
}
