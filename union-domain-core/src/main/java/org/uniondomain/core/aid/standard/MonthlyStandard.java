package org.uniondomain.core.aid.standard;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 月低保标准: the local urban minimum-living standard of one month, per person, in renminbi. What nobody
 * has told is unknown. Building refuses a standard below zero.
 */
@Value.Immutable
public interface MonthlyStandard extends WithMonthlyStandard {
  /**
   * 月份: any day of the month.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> month();

  /**
   * 低保标准: the standard in force in the month.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> standard();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(Money.ZERO, standard(), "minimum living standard");
  }

  /**
   * Starts a month of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMonthlyStandard.Builder builder() {
    return ImmutableMonthlyStandard.builder();
  }
}
