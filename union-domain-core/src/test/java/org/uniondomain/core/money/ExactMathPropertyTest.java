package org.uniondomain.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExactMathPropertyTest {

  private static final long GREATEST_FINITE = Long.MAX_VALUE - 1;
  private static final long LEAST_FINITE = Long.MIN_VALUE + 1;

  @Property(tries = 5000)
  void comparesProductsAsBigIntegersDo(
      @ForAll("numbers") long a,
      @ForAll("numbers") long b,
      @ForAll("numbers") long c,
      @ForAll("numbers") long d) {
    int sign = big(a).multiply(big(b)).compareTo(big(c).multiply(big(d)));
    assertThat(ExactMath.compareProducts(a, b, c, d)).isEqualTo(sign);
  }

  @Property
  void nearProductsAreToldApart(@ForAll("numbers") long a, @ForAll("numbers") long b) {
    assertThat(ExactMath.compareProducts(a, b, b, a)).isZero();
    if (b != Long.MAX_VALUE) {
      assertThat(ExactMath.compareProducts(a, b + 1, a, b)).isEqualTo(Long.signum(a));
    }
  }

  @Property(tries = 5000)
  void sumsOfFiniteNumbersAreRoundedToTheirSide(
      @ForAll("finite") long a, @ForAll("finite") long b) {
    BigInteger sum = big(a).add(big(b));
    assertThat(ExactMath.addDown(a, b)).isEqualTo(roundedDown(sum));
    assertThat(ExactMath.addUp(a, b)).isEqualTo(roundedUp(sum));
  }

  @Property(tries = 5000)
  void productsOfFiniteNumbersAreRoundedToTheirSide(
      @ForAll("finite") long a, @ForAll("finite") long b) {
    BigInteger product = big(a).multiply(big(b));
    assertThat(ExactMath.multiplyDown(a, b)).isEqualTo(roundedDown(product));
    assertThat(ExactMath.multiplyUp(a, b)).isEqualTo(roundedUp(product));
  }

  @Property(tries = 5000)
  void downIsNeverAboveUpAndBothKeepTheOrder(
      @ForAll("numbers") long a, @ForAll("numbers") long b, @ForAll("numbers") long c) {
    assertThat(ExactMath.addDown(a, b)).isLessThanOrEqualTo(ExactMath.addUp(a, b));
    assertThat(ExactMath.multiplyDown(a, b)).isLessThanOrEqualTo(ExactMath.multiplyUp(a, b));
    long less = Math.min(a, b);
    long more = Math.max(a, b);
    assertThat(ExactMath.addDown(less, c)).isLessThanOrEqualTo(ExactMath.addDown(more, c));
    assertThat(ExactMath.addUp(less, c)).isLessThanOrEqualTo(ExactMath.addUp(more, c));
    if (c >= 0) {
      assertThat(ExactMath.multiplyDown(less, c))
          .isLessThanOrEqualTo(ExactMath.multiplyDown(more, c));
      assertThat(ExactMath.multiplyUp(less, c)).isLessThanOrEqualTo(ExactMath.multiplyUp(more, c));
    }
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }

  private static long roundedDown(BigInteger exact) {
    return exact.compareTo(big(LEAST_FINITE)) < 0
        ? Long.MIN_VALUE
        : exact.min(big(GREATEST_FINITE)).longValueExact();
  }

  private static long roundedUp(BigInteger exact) {
    return exact.compareTo(big(GREATEST_FINITE)) > 0
        ? Long.MAX_VALUE
        : exact.max(big(LEAST_FINITE)).longValueExact();
  }

  /** Plain numbers, numbers whose products are about 64 bits long, and both extremes. */
  @Provide
  Arbitrary<Long> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.longs(),
        Arbitraries.longs().between(-(1L << 33), 1L << 33),
        Arbitraries.of(Long.MIN_VALUE, LEAST_FINITE, -1L, 0L, 1L, GREATEST_FINITE, Long.MAX_VALUE));
  }

  @Provide
  Arbitrary<Long> finite() {
    return numbers().filter(number -> number != Long.MIN_VALUE && number != Long.MAX_VALUE);
  }
}
