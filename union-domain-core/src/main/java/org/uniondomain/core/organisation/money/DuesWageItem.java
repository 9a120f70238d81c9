package org.uniondomain.core.organisation.money;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/** 会费基数项目: one part of a member's wage of a month. Sums are in renminbi. */
@Value.Immutable
public interface DuesWageItem extends WithDuesWageItem {
  /**
   * 工资项目: what it is
   *
   * @return what is known of it
   */
  Fact<WageItemKind> kind();

  /**
   * 金额: how much it is
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
  static ImmutableDuesWageItem.Builder builder() {
    return ImmutableDuesWageItem.builder();
  }
}
