package org.uniondomain.core.hardship.economy;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 家庭支出项: one expenditure of a household over the window.
 *
 * <p>Amounts are in renminbi. What nobody has told is unknown. Building refuses amounts below zero.
 */
@Value.Immutable
public interface HouseholdExpenditure extends WithHouseholdExpenditure {
  /**
   * 支出种类: what it is for.
   *
   * @return the kind, or what is known of it
   */
  Fact<ExpenditureKind> kind();

  /**
   * 支出金额: how much was spent over the window.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> amount();

  /**
   * 报销和补偿金额: what insurance, medical aid and other compensation bore.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> reimbursed();

  /**
   * 无自有住房: whether the household has no home of its own.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> withoutOwnHome();

  /**
   * 按当地规定属刚性支出: whether the rule of the place deducts it, where no text in the book says so; a
   * person decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> rigidLocally();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(Money.ZERO, amount(), "amount spent");
    LowerBound.checkPersonal(Money.ZERO, reimbursed(), "amount reimbursed");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "HouseholdExpenditure";
  }

  /**
   * Starts an expenditure of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableHouseholdExpenditure.Builder builder() {
    return ImmutableHouseholdExpenditure.builder();
  }
}
