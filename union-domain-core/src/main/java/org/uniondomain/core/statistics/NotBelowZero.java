package org.uniondomain.core.statistics;

import org.uniondomain.core.fact.Fact;

/** 人数检查: refuses numbers that cannot be. */
final class NotBelowZero {
  private NotBelowZero() {}

  static void number(Fact<Integer> number, String name) {
    notBelow(0, number, name);
  }

  static void atLeastOne(Fact<Integer> number, String name) {
    notBelow(1, number, name);
  }

  private static void notBelow(int least, Fact<Integer> number, String name) {
    Integer low = number.low();
    Integer high = number.high();
    boolean below =
        (low != null && low < least)
            || (high != null && high < least)
            || number.options().stream().anyMatch(option -> option < least);
    if (below) {
      throw new IllegalArgumentException(
          name + " cannot be below " + least + ", what is told is: " + number);
    }
  }
}
