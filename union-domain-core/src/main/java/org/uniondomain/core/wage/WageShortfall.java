package org.uniondomain.core.wage;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;

/**
 * 低于最低工资的差额: what an employer left unpaid of the minimum wage, and whether it paid when it was
 * ordered to.
 */
@Value.Immutable
public interface WageShortfall extends WithWageShortfall {
  /**
   * 差额: the amount by which the wage fell short of the minimum wage, in renminbi; not negative.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> amount();

  /**
   * 限期内已支付: whether the employer paid within the period that the authority set.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> paidWhenOrdered();

  /**
   * Checks that the amount is possible.
   *
   * @throws IllegalArgumentException if it is negative
   */
  @Value.Check
  default void check() {
    Money lowest = amount().low();
    if (lowest != null && lowest.compareTo(Money.ZERO) < 0) {
      throw new IllegalArgumentException("a shortfall cannot be " + amount());
    }
  }

  /**
   * Starts a wage shortfall of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableWageShortfall.Builder builder() {
    return ImmutableWageShortfall.builder();
  }
}
