package org.uniondomain.core.organisation.officer;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 工会干部被解除劳动合同: a dismissal, and what was done to make it good. Sums are in renminbi. Facts that
 * nobody has told are unknown.
 */
@Value.Immutable
public interface OfficerDismissal extends WithOfficerDismissal {
  /**
   * 因参加工会活动或者履行工会职责被解除劳动合同: whether the reason was union activity, or the duties of an officer.
   *
   * @return true if so, as a person judges
   */
  Fact<Boolean> forUnionWork();

  /**
   * 恢复工作: whether the person has the work back.
   *
   * @return true if so
   */
  Fact<Boolean> reinstated();

  /**
   * 补发被解除期间应得的报酬: whether the wages of the time between were paid.
   *
   * @return true if so
   */
  Fact<Boolean> backPaid();

  /**
   * 本人年收入: the income of the person in a year.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> yearlyIncome();

  /**
   * 已付赔偿: what was paid instead of reinstatement, without the economic compensation due on top of
   * it.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> compensation();

  /**
   * Checks that the numbers are possible.
   *
   * @throws IllegalArgumentException if one is negative
   */
  @Value.Check
  default void check() {
    LowerBound.check(Money.ZERO, yearlyIncome(), "yearly income");
    LowerBound.check(Money.ZERO, compensation(), "compensation");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableOfficerDismissal.Builder builder() {
    return ImmutableOfficerDismissal.builder();
  }
}
