package org.uniondomain.core.organisation.money;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/** 工会经费收入: one income of a union. Sums are in renminbi. */
@Value.Immutable
public interface FundIncome extends WithFundIncome {
  /**
   * 经费来源: where it comes from
   *
   * @return what is known of it
   */
  Fact<FundSource> source();

  /**
   * 收入金额: how much it is
   *
   * @return what is known of it
   */
  Fact<Money> amount();

  /**
   * Checks that the figures are possible, each by itself.
   *
   * @throws IllegalArgumentException if one is below what it can be
   */
  @Value.Check
  default void check() {
    LowerBound.check(Money.ZERO, amount(), "amount");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableFundIncome.Builder builder() {
    return ImmutableFundIncome.builder();
  }
}
