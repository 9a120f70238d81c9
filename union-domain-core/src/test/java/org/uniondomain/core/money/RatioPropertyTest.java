package org.uniondomain.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatioPropertyTest {

  @Property(tries = 3000)
  void theOrderIsThatOfTheFractions(@ForAll("ratios") Ratio one, @ForAll("ratios") Ratio other) {
    BigInteger left = big(one.numerator()).multiply(big(other.denominator()));
    BigInteger right = big(other.numerator()).multiply(big(one.denominator()));
    assertThat(one.compareTo(other)).isEqualTo(left.compareTo(right));
    assertThat(other.compareTo(one)).isEqualTo(right.compareTo(left));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Property(tries = 3000)
  void theOrderIsTransitive(
      @ForAll("ratios") Ratio one, @ForAll("ratios") Ratio other, @ForAll("ratios") Ratio third) {
    if (one.compareTo(other) <= 0 && other.compareTo(third) <= 0) {
      assertThat(one).isLessThanOrEqualTo(third);
    }
  }

  @Property
  void isInLowestTermsWithAPositiveDenominator(@ForAll("ratios") Ratio ratio) {
    assertThat(ratio.denominator()).isPositive();
    assertThat(big(ratio.numerator()).gcd(big(ratio.denominator()))).isEqualTo(BigInteger.ONE);
  }

  @Property
  void percentTextIsExact(@ForAll("ratios") Ratio ratio) {
    String text = ratio.toPercentString();
    if (text.endsWith("%")) {
      BigDecimal percent = new BigDecimal(text.substring(0, text.length() - 1));
      assertThat(percent.multiply(new BigDecimal(ratio.denominator())))
          .isEqualByComparingTo(new BigDecimal(ratio.numerator()).movePointRight(2));
      assertThat(text).doesNotContainPattern("\\.\\d*0%$");
    } else {
      assertThat(text).isEqualTo(ratio.toString());
    }
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }

  @Provide
  Arbitrary<Ratio> ratios() {
    Arbitrary<Long> small = Arbitraries.longs().between(-12, 12);
    Arbitrary<Long> any = Arbitraries.longs().greaterOrEqual(-Long.MAX_VALUE);
    Arbitrary<Long> decimal = Arbitraries.of(8L, 10L, 125L, 1000L, 1L << 40, 100_000_000_000L);
    return Arbitraries.oneOf(
        small.flatMap(top -> small.filter(n -> n != 0).map(bottom -> Ratio.of(top, bottom))),
        any.flatMap(top -> decimal.map(bottom -> Ratio.of(top, bottom))),
        any.flatMap(top -> any.filter(n -> n != 0).map(bottom -> Ratio.of(top, bottom))));
  }
}
