package org.uniondomain.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class MoneyPropertyTest {

  @Property
  void whatIsWrittenReadsBack(
      @ForAll @LongRange(min = -Money.MAX_FEN, max = Money.MAX_FEN) long fen) {
    Money money = Money.fen(fen);
    assertThat(Money.yuan(money.toString())).isEqualTo(money);
    assertThat(money.toDisplayString().replaceAll("[¥,]", "")).isEqualTo(money.toString());
    assertThat(money).hasToString(BigDecimal.valueOf(fen, 2).toPlainString());
  }

  @Property
  void sumsAndDifferencesUndoEachOther(
      @ForAll @LongRange(min = -Money.MAX_FEN / 2, max = Money.MAX_FEN / 2) long one,
      @ForAll @LongRange(min = -Money.MAX_FEN / 2, max = Money.MAX_FEN / 2) long other) {
    Money sum = Money.fen(one).plus(Money.fen(other));
    assertThat(sum.minus(Money.fen(other))).isEqualTo(Money.fen(one));
    assertThat(sum.negated()).isEqualTo(Money.fen(one).negated().minus(Money.fen(other)));
    assertThat(Money.fen(one).compareTo(Money.fen(other))).isEqualTo(Long.compare(one, other));
  }

  @Property
  void partsAreRoundedOnceAndAsNamed(
      @ForAll @LongRange(min = -Money.MAX_FEN, max = Money.MAX_FEN) long fen,
      @ForAll @LongRange(min = -1_000_000_000_000_000_000L, max = 1_000_000_000_000_000_000L)
          long numerator,
      @ForAll @LongRange(min = 1_000_000_000_000_000_000L) long denominator,
      @ForAll Rounding rounding) {
    BigDecimal exact = BigDecimal.valueOf(fen).multiply(BigDecimal.valueOf(numerator));
    long expected =
        exact
            .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.valueOf(rounding.name()))
            .longValueExact();
    assertThat(Ratio.of(numerator, denominator).of(Money.fen(fen), rounding))
        .isEqualTo(Money.fen(expected));
  }
}
