package org.uniondomain.core.wage;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;

/**
 * 月工资: what one worker, working normally, is paid for one month, in renminbi. The employee's own
 * contributions to social insurance and the housing fund are part of it.
 *
 * <p>A sum that nobody has told is unknown and never stands for zero. A payment is either overtime
 * pay, an allowance or a benefit, not two of them.
 */
@Value.Immutable
public interface MonthlyWage extends WithMonthlyWage {
  /**
   * 工资所属日: the day of the month whose minimum wage the wage is held against, such as the last day
   * of the month.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> day();

  /**
   * 应发工资: all that is paid for the month, the three payments below included; not negative.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> gross();

  /**
   * 加班工资: the pay for hours beyond the normal ones; not negative.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> overtimePay();

  /**
   * 特殊工作环境和条件下的津贴: allowances for middle and night shifts, heat, cold, work underground and work
   * with toxic or harmful substances; not negative.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> specialConditionAllowances();

  /**
   * 法定福利待遇: benefits that laws and the state prescribe; not negative.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> statutoryWelfare();

  /**
   * Checks that no sum is negative.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    refuseNegative("gross wage", gross());
    refuseNegative("overtime pay", overtimePay());
    refuseNegative("allowances for special conditions", specialConditionAllowances());
    refuseNegative("statutory welfare", statutoryWelfare());
  }

  private static void refuseNegative(String name, Fact<Money> sum) {
    Money lowest = sum.low();
    if (lowest != null && lowest.isNegative()) {
      throw new IllegalArgumentException("the " + name + " of a month cannot be " + sum);
    }
  }

  /**
   * Starts a wage of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMonthlyWage.Builder builder() {
    return ImmutableMonthlyWage.builder();
  }
}
