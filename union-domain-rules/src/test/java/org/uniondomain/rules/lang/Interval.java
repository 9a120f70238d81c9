package org.uniondomain.rules.lang;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The values a quantity can still have; null for an end that is open. */
record Interval(@Nullable Exact low, @Nullable Exact high) {

  static <V> Interval of(Quantity<Bag, V> quantity, Bag bag) {
    Quantity<Bag, V> bound = quantity.bind(new OneDay(Bag.DAY));
    return new Interval(
        end(Long.MIN_VALUE, bound.lowNumerator(bag, null), bound.lowDenominator(bag, null)),
        end(Long.MAX_VALUE, bound.highNumerator(bag, null), bound.highDenominator(bag, null)));
  }

  /** Returns the end; one that lies on the other side of everything is a number of that side. */
  private static @Nullable Exact end(long open, long numerator, long denominator) {
    return numerator == open
        ? null
        : new Exact(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  boolean contains(Exact value) {
    return (low == null || low.compareTo(value) <= 0)
        && (high == null || high.compareTo(value) >= 0);
  }

  boolean contains(Interval other) {
    return (low == null || (other.low != null && low.compareTo(other.low) <= 0))
        && (high == null || (other.high != null && high.compareTo(other.high) >= 0));
  }

  boolean isPoint() {
    return low != null && high != null && low.compareTo(high) == 0;
  }
}
