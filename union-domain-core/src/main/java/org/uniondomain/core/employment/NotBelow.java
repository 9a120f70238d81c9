package org.uniondomain.core.employment;

import org.uniondomain.core.fact.Fact;

/** 下限: refuses amounts and numbers that cannot be. */
final class NotBelow {
  private NotBelow() {}

  /** Refuses a fact any part of which lies below {@code least}; what was told is personal. */
  static <T extends Comparable<? super T>> void check(T least, Fact<T> fact, String name) {
    T low = fact.low();
    T high = fact.high();
    boolean below =
        (low != null && low.compareTo(least) < 0)
            || (high != null && high.compareTo(least) < 0)
            || fact.options().stream().anyMatch(option -> option.compareTo(least) < 0);
    if (below) {
      throw new IllegalArgumentException(name + " cannot be below " + least);
    }
  }
}
