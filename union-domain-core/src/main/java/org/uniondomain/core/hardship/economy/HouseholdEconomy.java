package org.uniondomain.core.hardship.economy;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Listing;

/**
 * 家庭经济状况: the persons, incomes and expenditures of a household, one by one.
 *
 * <p>The totals that follow from it are those that a household is judged by. A list that nobody has
 * completed gives a range.
 */
@Value.Immutable
public interface HouseholdEconomy extends WithHouseholdEconomy {
  /**
   * 家庭成员: the persons who may count.
   *
   * @return those that are known
   */
  Listing<@Valid HouseholdMember> members();

  /**
   * 家庭收入: the incomes over the window.
   *
   * @return those that are known
   */
  Listing<@Valid HouseholdIncome> incomes();

  /**
   * 家庭支出: the expenditures over the window.
   *
   * @return those that are known
   */
  Listing<@Valid HouseholdExpenditure> expenditures();

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "HouseholdEconomy";
  }

  /**
   * Starts a household of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableHouseholdEconomy.Builder builder() {
    return ImmutableHouseholdEconomy.builder();
  }
}
