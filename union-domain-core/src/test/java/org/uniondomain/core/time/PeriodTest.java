package org.uniondomain.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate START = LocalDate.of(2024, 2, 28);

  @Test
  void theStartIsInAndTheEndIsOut() {
    Period period = new Period(START, LocalDate.of(2024, 3, 1));
    assertThat(period.contains(LocalDate.of(2024, 2, 27))).isFalse();
    assertThat(period.contains(LocalDate.of(2024, 2, 28))).isTrue();
    assertThat(period.contains(LocalDate.of(2024, 2, 29))).isTrue();
    assertThat(period.contains(LocalDate.of(2024, 3, 1))).isFalse();
    assertThat(period.days()).isEqualTo(2);
  }

  @Test
  void anEmptyPeriodContainsNothing() {
    Period empty = new Period(START, START);
    assertThat(empty.days()).isZero();
    assertThat(empty.contains(START)).isFalse();
  }

  @Test
  void yearsAndMonthsAreWhole() {
    assertThat(Period.year(2024).days()).isEqualTo(366);
    assertThat(Period.year(2023).contains(LocalDate.of(2023, 12, 31))).isTrue();
    assertThat(Period.month(2024, 2).days()).isEqualTo(29);
    assertThat(Period.month(2023, 12))
        .isEqualTo(new Period(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 1, 1)));
  }

  @Test
  void misuseIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period(START, START.minusDays(1)))
        .withMessageContaining("2024-02-28")
        .withMessageContaining("2024-02-27");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.month(2024, 13))
        .withMessageContaining("13");
    assertThatIllegalArgumentException().isThrownBy(() -> Period.month(2024, 0));
  }
}
