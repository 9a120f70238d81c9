package org.uniondomain.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

  @ParameterizedTest
  @CsvSource({
    "1, 3, 1/3, 1/3",
    "2, 6, 1/3, 1/3",
    "-2, -3, 2/3, 2/3",
    "1, -200, -1/200, -0.5%",
    "1, 100, 1/100, 1%",
    "6667, 10000, 6667/10000, 66.67%",
    "0, -5, 0/1, 0%",
    "4, 2, 2/1, 200%",
    "1, 8, 1/8, 12.5%",
    "1, 3200, 1/3200, 0.03125%",
    "1, 1024, 1/1024, 0.09765625%",
    "1, 1000000, 1/1000000, 0.0001%",
    "7, 25, 7/25, 28%",
    "9223372036854775807, 1, 9223372036854775807/1, 922337203685477580700%",
    "9223372036854775807, 9223372036854775807, 1/1, 100%",
  })
  void isKeptInLowestTerms(long numerator, long denominator, String text, String percent) {
    Ratio ratio = Ratio.of(numerator, denominator);
    assertThat(ratio).hasToString(text);
    assertThat(ratio.toPercentString()).isEqualTo(percent);
    assertThat(ratio.numerator() + "/" + ratio.denominator()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "106642200, 135907, 2, 784.67, 78467.04",
    "1, 8, 2, 0.13, 12.50",
    "-1, 8, 2, -0.13, -12.50",
    "1, 3, 0, 0, 33",
    "1, 2, 0, 1, 50",
    "-1, 1000, 2, 0.00, -0.10",
    "129, 1000, 1, 0.1, 12.9",
    "9223372036854775807, 1, 0, 9223372036854775807, 922337203685477580700"
  })
  void isRoundedForPeople(
      long numerator, long denominator, int places, String decimal, String hundredths) {
    Ratio ratio = Ratio.of(numerator, denominator);
    assertThat(ratio.toDecimalString(places)).isEqualTo(decimal);
    assertThat(ratio.toHundredthsString(places)).isEqualTo(hundredths);
  }

  @Test
  void hasNoFewerThanNoDecimals() {
    assertThatIllegalArgumentException().isThrownBy(() -> Ratio.ONE.toDecimalString(-1));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 1, 200",
    "1, 1, 100",
    "-12.50, -1, 8",
    "100, 1, 1",
    "0.000000000001, 1, 100000000000000"
  })
  void readsPercent(String text, long numerator, long denominator) {
    assertThat(Ratio.percent(text)).isEqualTo(Ratio.of(numerator, denominator));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "1%", ".5", "5.", "1e2", "0.0000000000001", "一"})
  void refusesOtherTextsAndNamesThem(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.percent(text))
        .withMessageContaining("\"" + text + "\" is not a number of percent");
  }

  @Test
  void percentIsAHundredth() {
    assertThat(Ratio.percent(1)).isEqualTo(Ratio.of(1, 100)).hasSameHashCodeAs(Ratio.of(1, 100));
    assertThat(Ratio.percent(100)).isEqualTo(Ratio.ONE);
    assertThat(Ratio.percent(0)).isEqualTo(Ratio.ZERO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.percent("9223373"))
        .withMessageContaining("too large");
  }

  @Test
  void refusesWhatHasNoValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(1, 0))
        .withMessageContaining("1/0");
    assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(Long.MIN_VALUE, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(2, Long.MIN_VALUE));
  }

  @ParameterizedTest
  @CsvSource({
    // fen, numerator, denominator, DOWN, UP, HALF_UP
    "3, 1, 2, 1, 2, 2",
    "-3, 1, 2, -1, -2, -2",
    "4, 1, 3, 1, 2, 1",
    "5, 1, 3, 1, 2, 2",
    "6, 1, 3, 2, 2, 2",
    "149, 1, 100, 1, 2, 1",
    "150, 1, 100, 1, 2, 2",
    "151, 1, 100, 1, 2, 2",
    "150, -1, 100, -1, -2, -2",
    "10000000000000000, 999999999999999999, 1000000000000000000, "
        + "9999999999999999, 10000000000000000, 10000000000000000",
  })
  void partsOfAnAmount(long fen, long top, long bottom, long down, long up, long halfUp) {
    Ratio ratio = Ratio.of(top, bottom);
    Money base = Money.fen(fen);
    assertThat(ratio.of(base, Rounding.DOWN)).isEqualTo(Money.fen(down));
    assertThat(ratio.of(base, Rounding.UP)).isEqualTo(Money.fen(up));
    assertThat(ratio.of(base, Rounding.HALF_UP)).isEqualTo(Money.fen(halfUp));
  }

  @Test
  void aPartBeyondTheBoundIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(Long.MAX_VALUE, 1).of(Money.yuan(1), Rounding.DOWN))
        .withMessageContaining("beyond the greatest amount");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(3, 2).of(Money.fen(Money.MAX_FEN), Rounding.DOWN))
        .withMessageContaining("beyond the greatest amount");
  }
}
