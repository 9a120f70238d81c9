package org.uniondomain.core.wage;

import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;

/** 不得为负: refuses numbers and sums below zero. */
final class NotNegative {
  private NotNegative() {}

  /** Refuses a number any part of which lies below zero. */
  static void check(String name, Fact<Integer> fact) {
    refuse(name, fact, 0);
  }

  /** Refuses a sum any part of which lies below zero. */
  static void checkSum(String name, Fact<Money> fact) {
    refuse(name, fact, Money.ZERO);
  }

  private static <V extends Comparable<? super V>> void refuse(String name, Fact<V> fact, V zero) {
    V low = fact.low();
    V high = fact.high();
    boolean negative =
        (low != null && low.compareTo(zero) < 0)
            || (high != null && high.compareTo(zero) < 0)
            || fact.options().stream().anyMatch(option -> option.compareTo(zero) < 0);
    if (negative) {
      throw new IllegalArgumentException(name + " cannot be below zero, what is told is: " + fact);
    }
  }
}
