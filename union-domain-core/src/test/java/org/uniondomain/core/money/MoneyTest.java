package org.uniondomain.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  private static final String GREATEST = "100000000000000.00";

  @ParameterizedTest
  @CsvSource({
    "1234.50, 123450, 1234.50, '¥1,234.50'",
    "1234.5, 123450, 1234.50, '¥1,234.50'",
    "0, 0, 0.00, ¥0.00",
    "-0.00, 0, 0.00, ¥0.00",
    "+7, 700, 7.00, ¥7.00",
    "007.01, 701, 7.01, ¥7.01",
    "-0.05, -5, -0.05, -¥0.05",
    "999.99, 99999, 999.99, ¥999.99",
    "1000, 100000, 1000.00, '¥1,000.00'",
    "-1234567.89, -123456789, -1234567.89, '-¥1,234,567.89'",
    "100000000000000, 10000000000000000, 100000000000000.00, '¥100,000,000,000,000.00'",
  })
  void readsAndWritesYuan(String text, long fen, String written, String displayed) {
    Money money = Money.yuan(text);
    assertThat(money.fen()).isEqualTo(fen);
    assertThat(money).hasToString(written);
    assertThat(money.toYuanString()).isEqualTo(written);
    assertThat(money.toDisplayString()).isEqualTo(displayed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "+",
        ".",
        "1.",
        ".5",
        "1.234",
        "1,234.50",
        "1e3",
        " 1",
        "1 ",
        "--1",
        "1..2",
        "1.2.3",
        "¥1",
        "１２",
        "1.5元",
        "0x1",
        "NaN",
        "1-",
        "1.-2",
        "٣"
      })
  void refusesOtherTextsAndNamesThem(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.yuan(text))
        .withMessageContaining("\"" + text + "\" is not an amount in yuan");
  }

  @Test
  void isBoundedAtConstruction() {
    assertThat(Money.fen(Money.MAX_FEN)).hasToString(GREATEST);
    assertThat(Money.fen(-Money.MAX_FEN)).hasToString("-" + GREATEST);
    assertThat(Money.yuan(Money.MAX_FEN / 100).fen()).isEqualTo(Money.MAX_FEN);
    refused(() -> Money.fen(Money.MAX_FEN + 1));
    refused(() -> Money.fen(-Money.MAX_FEN - 1));
    refused(() -> Money.fen(Long.MIN_VALUE));
    refused(() -> Money.yuan(Money.MAX_FEN / 100 + 1));
    refused(() -> Money.yuan(Long.MIN_VALUE));
    refused(() -> Money.fen(Money.MAX_FEN).plus(Money.fen(1)));
    refused(() -> Money.fen(-Money.MAX_FEN).minus(Money.fen(1)));
    refused(() -> Money.yuan(1).times(Money.MAX_FEN));
    refused(() -> Money.yuan(1).times(Long.MIN_VALUE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.yuan("100000000000000.01"))
        .withMessage("\"100000000000000.01\" is too large for an amount in yuan");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.yuan("99999999999999999999999"))
        .withMessageContaining("too large");
  }

  private static void refused(Runnable mistake) {
    assertThatIllegalArgumentException()
        .isThrownBy(mistake::run)
        .withMessageContaining("beyond the greatest amount");
  }

  @Test
  void calculatesInFen() {
    Money money = Money.yuan("1.05");
    assertThat(money.plus(Money.yuan(2))).isEqualTo(Money.fen(305));
    assertThat(money.minus(Money.yuan(2))).isEqualTo(Money.fen(-95));
    assertThat(money.negated()).isEqualTo(Money.fen(-105));
    assertThat(money.times(-3)).isEqualTo(Money.fen(-315));
    assertThat(money.times(0)).isSameAs(Money.ZERO);
    assertThat(Money.ZERO.negated()).isSameAs(Money.ZERO);
  }

  @Test
  void isOrdered() {
    assertThat(Money.fen(-1)).isLessThan(Money.ZERO);
    assertThat(Money.fen(1)).isGreaterThan(Money.ZERO);
    assertThat(Money.fen(100)).isEqualByComparingTo(Money.yuan(1)).isEqualTo(Money.yuan("1"));
    assertThat(Money.fen(100)).hasSameHashCodeAs(Money.yuan(1)).isNotEqualTo(Money.fen(101));
    assertThat(Money.fen(-1).isNegative()).isTrue();
    assertThat(Money.ZERO.isNegative()).isFalse();
  }
}
