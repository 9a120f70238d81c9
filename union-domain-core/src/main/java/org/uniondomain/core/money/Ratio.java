package org.uniondomain.core.money;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * 比率 (ratio): an exact fraction of two whole numbers, such as a third or 0.5 %.
 *
 * <p>It is kept in lowest terms with a positive denominator, so equal fractions are equal objects
 * in {@link #equals}. It may be negative or above one. Nothing is ever rounded, unless {@link
 * #of(Money, Rounding)} is told how.
 */
public final class Ratio implements Comparable<Ratio> {

  /** Nothing: 0 %. */
  public static final Ratio ZERO = new Ratio(0, 1);

  /** The whole: 100 %. */
  public static final Ratio ONE = new Ratio(1, 1);

  private static final int PERCENT_DECIMALS = 12;
  private static final long PERCENT_SCALE = 1_000_000_000_000L;
  private static final long PERCENT_LIMIT = Long.MAX_VALUE;

  private final long numerator;
  private final long denominator;

  private Ratio(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * The fraction of two whole numbers.
   *
   * @param numerator the number above the line
   * @param denominator the number below the line; not zero, may be negative
   * @return the fraction in lowest terms
   * @throws IllegalArgumentException if the denominator is zero, or if either number is {@code
   *     Long.MIN_VALUE}, whose size has no counterpart above zero
   */
  public static Ratio of(long numerator, long denominator) {
    if (denominator == 0) {
      throw new IllegalArgumentException("the ratio " + numerator + "/0 has no value");
    }
    if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
      throw new IllegalArgumentException(
          "the ratio " + numerator + "/" + denominator + " is beyond the numbers this type holds");
    }
    long divisor = greatestCommonDivisor(Math.abs(numerator), Math.abs(denominator));
    long signed = denominator < 0 ? -divisor : divisor;
    return new Ratio(numerator / signed, denominator / signed);
  }

  /**
   * A whole number of hundredths: {@code percent(1)} is 1 %.
   *
   * @param percent how many hundredths
   * @return the fraction
   * @throws IllegalArgumentException if the number is {@code Long.MIN_VALUE}
   */
  public static Ratio percent(long percent) {
    return of(percent, 100);
  }

  /**
   * Reads a number of hundredths: {@code percent("0.5")} is 0.5 %, one two-hundredth. An optional
   * sign, ASCII digits, and optionally a point with up to twelve digits; no percent sign.
   *
   * @param text how many hundredths
   * @return the fraction
   * @throws IllegalArgumentException naming the text, if it is not such a number or is 9,223,372 %
   *     or more
   */
  public static Ratio percent(String text) {
    long scaled = DecimalText.scaled(text, PERCENT_DECIMALS, PERCENT_LIMIT, "a number of percent");
    return of(scaled, PERCENT_SCALE * 100);
  }

  private static long greatestCommonDivisor(long a, long b) {
    long divisor = a;
    long rest = b;
    while (rest != 0) {
      long next = divisor % rest;
      divisor = rest;
      rest = next;
    }
    return divisor;
  }

  /**
   * The number above the line, in lowest terms; carries the sign.
   *
   * @return the numerator
   */
  public long numerator() {
    return numerator;
  }

  /**
   * The number below the line, in lowest terms.
   *
   * @return the denominator, always above zero
   */
  public long denominator() {
    return denominator;
  }

  /**
   * This part of an amount, in whole fen. The product is worked out in full before the one
   * rounding.
   *
   * @param base the whole amount
   * @param rounding how a part of a fen is treated
   * @return the part
   * @throws IllegalArgumentException if the part is beyond {@link Money#MAX_FEN}
   */
  public Money of(Money base, Rounding rounding) {
    long product = base.fen() * numerator;
    if (Math.multiplyHigh(base.fen(), numerator) == product >> 63) {
      return Money.fen(rounded(product / denominator, product % denominator, rounding));
    }
    BigInteger[] parts =
        BigInteger.valueOf(base.fen())
            .multiply(BigInteger.valueOf(numerator))
            .divideAndRemainder(BigInteger.valueOf(denominator));
    if (parts[0].bitLength() > 62) {
      throw new IllegalArgumentException(
          this + " of " + base + " yuan is beyond the greatest amount, " + Money.MAX_FEN + " fen");
    }
    return Money.fen(rounded(parts[0].longValue(), parts[1].longValue(), rounding));
  }

  private long rounded(long quotient, long remainder, Rounding rounding) {
    long left = Math.abs(remainder);
    boolean away =
        switch (rounding) {
          case DOWN -> false;
          case UP -> left != 0;
          case HALF_UP -> left >= denominator - left;
        };
    return away ? quotient + sign(remainder) : quotient;
  }

  private static int sign(long remainder) {
    return remainder < 0 ? -1 : 1;
  }

  /** Compares crosswise in 128 bits, so that it cannot overflow. */
  @Override
  public int compareTo(Ratio other) {
    return ExactMath.compareProducts(numerator, other.denominator, other.numerator, denominator);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Ratio other
        && numerator == other.numerator
        && denominator == other.denominator;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(numerator) * 31 + Long.hashCode(denominator);
  }

  /**
   * The fraction in lowest terms, such as {@code 1/3} or {@code 2/1}.
   *
   * @return the fraction
   */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }

  /**
   * The fraction in hundredths where that ends, such as {@code 1%} or {@code 0.5%}; otherwise the
   * fraction itself, such as {@code 2/3}. It is never rounded.
   *
   * @return the exact text
   */
  public String toPercentString() {
    long bottom = denominator / greatestCommonDivisor(denominator, 100);
    int twos = Long.numberOfTrailingZeros(bottom);
    int fives = 0;
    long rest = bottom >> twos;
    for (; rest % 5 == 0; rest /= 5) {
      fives++;
    }
    if (rest != 1) {
      return toString();
    }
    int places = Math.max(twos, fives);
    String digits =
        BigInteger.valueOf(Math.abs(numerator))
            .multiply(BigInteger.TEN.pow(places + 2))
            .divide(BigInteger.valueOf(denominator))
            .toString();
    String padded = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
    int point = padded.length() - places;
    return (numerator < 0 ? "-" : "")
        + padded.substring(0, point)
        + (places == 0 ? "" : "." + padded.substring(point))
        + "%";
  }

  /**
   * The fraction as a decimal number for people, such as {@code 784.67}: rounded half up, away from
   * zero, at the last place shown. Nothing is ever reckoned with it.
   *
   * @param places digits after the point; at least zero
   * @return the rounded text
   * @throws IllegalArgumentException if the number of places is below zero
   */
  public String toDecimalString(int places) {
    return decimal(BigInteger.ONE, places);
  }

  /**
   * The fraction in hundredths as a decimal number for people, such as {@code 12.9} of 129/1000;
   * rounded like {@link #toDecimalString}. A sign of percent, or the word for points, is up to the
   * caller.
   *
   * @param places digits after the point; at least zero
   * @return the rounded text
   * @throws IllegalArgumentException if the number of places is below zero
   */
  public String toHundredthsString(int places) {
    return decimal(BigInteger.valueOf(100), places);
  }

  private String decimal(BigInteger unit, int places) {
    if (places < 0) {
      throw new IllegalArgumentException("a number cannot have " + places + " decimals");
    }
    BigInteger below = BigInteger.valueOf(denominator);
    BigInteger twice =
        BigInteger.valueOf(Math.abs(numerator))
            .multiply(unit)
            .multiply(BigInteger.TEN.pow(places))
            .shiftLeft(1);
    String digits = twice.add(below).divide(below.shiftLeft(1)).toString();
    String padded = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
    int point = padded.length() - places;
    boolean negative = numerator < 0 && padded.chars().anyMatch(c -> c != '0');
    return (negative ? "-" : "")
        + padded.substring(0, point)
        + (places == 0 ? "" : "." + padded.substring(point));
  }
}
