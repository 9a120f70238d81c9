package org.uniondomain.rules.lang;

import org.uniondomain.core.money.ExactMath;

/** 分数比较: exact comparison of fractions whose numerators may be open ends. */
final class Fractions {
  private Fractions() {}

  static boolean isOpen(long numerator) {
    return numerator == Long.MIN_VALUE || numerator == Long.MAX_VALUE;
  }

  /**
   * Returns whether the product of two positive denominators fits; where not, the end is left open.
   */
  static boolean fits(long a, long b) {
    return Math.multiplyHigh(a, b) == 0 && a * b > 0;
  }

  /** Returns the product of two positive denominators, 1 where it does not fit. */
  static long common(long a, long b) {
    return fits(a, b) ? a * b : 1;
  }

  /** Returns the denominator that every one of {@code quantities} has, else 0. */
  static long shared(Iterable<? extends Quantity<?, ?>> quantities) {
    long shared = 0;
    for (Quantity<?, ?> each : quantities) {
      long fixed = each.fixedDenominator();
      if (fixed == 0 || (shared != 0 && shared != fixed)) {
        return 0;
      }
      shared = fixed;
    }
    return shared;
  }

  /** Compares two fractions with positive denominators, crosswise in 128 bits. */
  static int compare(long aNumerator, long aDenominator, long bNumerator, long bDenominator) {
    if (aDenominator == bDenominator || isOpen(aNumerator) || isOpen(bNumerator)) {
      return Long.compare(aNumerator, bNumerator);
    }
    return ExactMath.compareProducts(aNumerator, bDenominator, bNumerator, aDenominator);
  }
}
