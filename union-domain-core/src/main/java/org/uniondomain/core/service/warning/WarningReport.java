package org.uniondomain.core.service.warning;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 劳动关系预警报告: a report that labour relations in an enterprise or a trade are at risk. What nobody has
 * told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface WarningReport extends WithWarningReport {
  /**
   * 预警对象: whether it is about an enterprise or a trade.
   *
   * @return which, or what is known of it
   */
  Fact<WarningSubject> about();

  /**
   * 预警信号: what gave rise to it.
   *
   * @return which, or what is known of it
   */
  Fact<WarningTrigger> trigger();

  /**
   * 信号出现日: the day on which the signal appeared.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> signalOn();

  /**
   * 报告日: the day of the report.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> reportedOn();

  /**
   * 涉及职工人数: workers it concerns.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> workersAffected();

  /**
   * 涉及金额: wages in arrears or deducted; none if it is not about wages.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> arrears();

  /**
   * 预警等级: the level the reporting body gives it, one being the highest; none if it has no levels.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> level();

  /**
   * 已采取措施: whether measures were taken.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> measuresTaken();

  /**
   * 解除日: the day on which the warning was closed.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> closedOn();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, workersAffected(), "workers affected");
    LowerBound.check(Money.ZERO, arrears(), "amount in arrears");
    LowerBound.check(0, level(), "level");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableWarningReport.Builder builder() {
    return ImmutableWarningReport.builder();
  }
}
