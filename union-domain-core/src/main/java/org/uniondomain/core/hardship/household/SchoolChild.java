package org.uniondomain.core.hardship.household;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 就学子女: a child of the household at school or college.
 *
 * <p>Fees are in renminbi for one school year. What nobody has told is unknown; none reads as
 * unknown. Building refuses fees below zero.
 */
@Value.Immutable
public interface SchoolChild extends WithSchoolChild {
  /**
   * 就读民办学校: whether the school is private.
   *
   * @return true if it is, or what is known of it
   */
  Fact<Boolean> privateSchool();

  /**
   * 学校收费: what the school charges in a year.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> schoolFee();

  /**
   * 同级公办学校收费: what a public school of the same level charges in a year.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> publicSchoolFee();

  /**
   * 属高收费学校: whether the school is a high-fee one, where the text gives no number; a person decides.
   *
   * @return true if it is, or what is known of it
   */
  Fact<Boolean> highFeeSchool();

  /**
   * 自费出国留学: whether the child studies abroad at the cost of the household.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> abroadAtOwnCost();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(Money.ZERO, schoolFee(), "school fee");
    LowerBound.checkPersonal(Money.ZERO, publicSchoolFee(), "public school fee");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "SchoolChild";
  }

  /**
   * Starts a child of whom nothing is known.
   *
   * @return a new builder
   */
  static ImmutableSchoolChild.Builder builder() {
    return ImmutableSchoolChild.builder();
  }
}
