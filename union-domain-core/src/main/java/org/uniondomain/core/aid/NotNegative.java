package org.uniondomain.core.aid;

import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;

/** 不得为负: refuses amounts below zero. */
final class NotNegative {
  private NotNegative() {}

  /** Refuses an amount any part of which lies below zero. */
  static void check(Fact<Money> fact, String name) {
    Money low = fact.low();
    Money high = fact.high();
    boolean negative =
        (low != null && low.compareTo(Money.ZERO) < 0)
            || (high != null && high.compareTo(Money.ZERO) < 0)
            || fact.options().stream().anyMatch(option -> option.compareTo(Money.ZERO) < 0);
    if (negative) {
      throw new IllegalArgumentException(name + " cannot be below zero, what is told is: " + fact);
    }
  }
}
