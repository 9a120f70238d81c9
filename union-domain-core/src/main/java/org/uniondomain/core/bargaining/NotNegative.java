package org.uniondomain.core.bargaining;

import org.uniondomain.core.fact.Fact;

/** 不得为负: refuses numbers below zero. */
final class NotNegative {
  private NotNegative() {}

  /** Refuses a number any part of which lies below zero. */
  static void check(String name, Fact<Integer> fact) {
    Integer low = fact.low();
    Integer high = fact.high();
    boolean negative =
        (low != null && low < 0)
            || (high != null && high < 0)
            || fact.options().stream().anyMatch(option -> option < 0);
    if (negative) {
      throw new IllegalArgumentException(name + " cannot be below zero, what is told is: " + fact);
    }
  }
}
