package org.uniondomain.core.hardship.economy;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;

/**
 * 家庭收入项: one income of a household over the window.
 *
 * <p>The amount is in renminbi; net income of a business can be a loss. What nobody has told is
 * unknown.
 */
@Value.Immutable
public interface HouseholdIncome extends WithHouseholdIncome {
  /**
   * 收入种类: what it is.
   *
   * @return the kind, or what is known of it
   */
  Fact<IncomeKind> kind();

  /**
   * 收入金额: how much it is over the window.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> amount();

  /**
   * 按当地规定计入收入: whether the rule of the place counts it, where no text in the book says so; a person
   * decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> countsLocally();

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "HouseholdIncome";
  }

  /**
   * Starts an income of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableHouseholdIncome.Builder builder() {
    return ImmutableHouseholdIncome.builder();
  }
}
