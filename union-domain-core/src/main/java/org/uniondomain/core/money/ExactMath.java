package org.uniondomain.core.money;

/**
 * 精确运算 (exact arithmetic): comparisons of products in 128 bits, and sums and products of range ends
 * that round to the safe side where 64 bits do not hold them.
 *
 * <p>For the range ends {@link #POSITIVE_INFINITY} and {@link #NEGATIVE_INFINITY} stand for an open
 * end, and the finite numbers are those strictly between them. A method named <i>Down</i> never
 * answers above the true result, one named <i>Up</i> never below, and each answers the nearest
 * number on its side, so ranges stay sound: the true result always lies between the two.
 *
 * <table>
 *   <caption>Where the true result is not a finite number</caption>
 *   <tr><th>true result</th><th>Down</th><th>Up</th></tr>
 *   <tr><td>{@code Long.MAX_VALUE} or above, yet finite</td>
 *     <td>{@code Long.MAX_VALUE - 1}</td><td>infinity</td></tr>
 *   <tr><td>{@code Long.MIN_VALUE} or below, yet finite</td>
 *     <td>negative infinity</td><td>{@code Long.MIN_VALUE + 1}</td></tr>
 *   <tr><td>infinity plus negative infinity (nothing is known)</td>
 *     <td>negative infinity</td><td>infinity</td></tr>
 *   <tr><td>an infinity plus a finite number, or times a number that is not zero</td>
 *     <td>the infinity by sign</td><td>the infinity by sign</td></tr>
 *   <tr><td>an infinity times zero</td><td>0</td><td>0</td></tr>
 * </table>
 *
 * <p>No method allocates and none throws.
 */
public final class ExactMath {

  /** Stands for an end that is open above; equal to {@code Long.MAX_VALUE}. */
  public static final long POSITIVE_INFINITY = Long.MAX_VALUE;

  /** Stands for an end that is open below; equal to {@code Long.MIN_VALUE}. */
  public static final long NEGATIVE_INFINITY = Long.MIN_VALUE;

  private static final long GREATEST_FINITE = Long.MAX_VALUE - 1;
  private static final long LEAST_FINITE = Long.MIN_VALUE + 1;

  private ExactMath() {}

  /**
   * Compares two products in 128 bits, so that it cannot overflow. All four numbers are plain
   * numbers here; none stands for an infinity.
   *
   * @param a a factor of the first product
   * @param b the other factor of the first product
   * @param c a factor of the second product
   * @param d the other factor of the second product
   * @return the sign of {@code a * b - c * d}: -1, 0 or 1
   */
  public static int compareProducts(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }

  /**
   * The sum, or the greatest number below it.
   *
   * @param a a number or an infinity
   * @param b a number or an infinity
   * @return the sum, never above the true one
   */
  public static long addDown(long a, long b) {
    if (isInfinite(a) || isInfinite(b)) {
      return a == NEGATIVE_INFINITY || b == NEGATIVE_INFINITY
          ? NEGATIVE_INFINITY
          : POSITIVE_INFINITY;
    }
    long sum = a + b;
    return overflows(a, b, sum) ? roundedDown(a >= 0) : sum;
  }

  /**
   * The sum, or the least number above it.
   *
   * @param a a number or an infinity
   * @param b a number or an infinity
   * @return the sum, never below the true one
   */
  public static long addUp(long a, long b) {
    if (isInfinite(a) || isInfinite(b)) {
      return a == POSITIVE_INFINITY || b == POSITIVE_INFINITY
          ? POSITIVE_INFINITY
          : NEGATIVE_INFINITY;
    }
    long sum = a + b;
    return overflows(a, b, sum) ? roundedUp(a >= 0) : sum;
  }

  /**
   * The product, or the greatest number below it.
   *
   * @param a a number or an infinity
   * @param b a number or an infinity
   * @return the product, never above the true one
   */
  public static long multiplyDown(long a, long b) {
    if (a == 0 || b == 0) {
      return 0;
    }
    boolean positive = (a ^ b) >= 0;
    if (isInfinite(a) || isInfinite(b)) {
      return positive ? POSITIVE_INFINITY : NEGATIVE_INFINITY;
    }
    return productIsFinite(a, b) ? a * b : roundedDown(positive);
  }

  /**
   * The product, or the least number above it.
   *
   * @param a a number or an infinity
   * @param b a number or an infinity
   * @return the product, never below the true one
   */
  public static long multiplyUp(long a, long b) {
    if (a == 0 || b == 0) {
      return 0;
    }
    boolean positive = (a ^ b) >= 0;
    if (isInfinite(a) || isInfinite(b)) {
      return positive ? POSITIVE_INFINITY : NEGATIVE_INFINITY;
    }
    return productIsFinite(a, b) ? a * b : roundedUp(positive);
  }

  private static boolean isInfinite(long number) {
    return number == POSITIVE_INFINITY || number == NEGATIVE_INFINITY;
  }

  /** Whether the true sum of two finite numbers is beyond the finite numbers. */
  private static boolean overflows(long a, long b, long sum) {
    return ((a ^ sum) & (b ^ sum)) < 0 || isInfinite(sum);
  }

  private static boolean productIsFinite(long a, long b) {
    long product = a * b;
    return Math.multiplyHigh(a, b) == product >> 63 && !isInfinite(product);
  }

  private static long roundedDown(boolean positive) {
    return positive ? GREATEST_FINITE : NEGATIVE_INFINITY;
  }

  private static long roundedUp(boolean positive) {
    return positive ? POSITIVE_INFINITY : LEAST_FINITE;
  }
}
