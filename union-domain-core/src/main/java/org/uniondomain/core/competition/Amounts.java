package org.uniondomain.core.competition;

import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;

/** 金额检查: refuses sums that cannot be. */
final class Amounts {
  private Amounts() {}

  static void requireNotNegative(String what, Fact<Money> amount) {
    Money low = amount.low();
    if (low != null && low.isNegative()) {
      throw new IllegalArgumentException(what + " cannot be negative: " + amount);
    }
    Money high = amount.high();
    if (high != null && high.isNegative()) {
      throw new IllegalArgumentException(what + " cannot be negative: " + amount);
    }
  }
}
