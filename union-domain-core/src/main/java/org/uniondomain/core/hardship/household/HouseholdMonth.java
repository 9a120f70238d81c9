package org.uniondomain.core.hardship.household;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 家庭月度收入: what a household had in one calendar month, and the standard of that month.
 *
 * <p>Amounts are in renminbi for the whole household; the standard is per person. What nobody has
 * told is unknown; none reads as unknown and never as zero. Building refuses deductions or a
 * standard below zero and fewer members than one.
 */
@Value.Immutable
public interface HouseholdMonth extends WithHouseholdMonth {
  /**
   * 月份: any day of the month.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> month();

  /**
   * 家庭月收入: the countable income of the month; net income of a business can be a loss.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> income();

  /**
   * 月刚性支出和必要就业成本: rigid expenditure and employment cost of the month, together.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> deductions();

  /**
   * 家庭人口: the co-living members in the month.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> members();

  /**
   * 当月低保标准: the local urban minimum-living standard of the month, per person.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> minimumLivingStandard();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(Money.ZERO, deductions(), "deductions of a month");
    LowerBound.checkPersonal(1, members(), "members of a household");
    LowerBound.checkPersonal(Money.ZERO, minimumLivingStandard(), "minimum living standard");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "HouseholdMonth";
  }

  /**
   * Starts a month of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableHouseholdMonth.Builder builder() {
    return ImmutableHouseholdMonth.builder();
  }
}
