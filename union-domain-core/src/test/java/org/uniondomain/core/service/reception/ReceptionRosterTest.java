package org.uniondomain.core.service.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("领导接待职工来访")
class ReceptionRosterTest {
  @Test
  @DisplayName("nothing told: every fact is unknown")
  void everything_is_unknown_until_set() {
    assertThat(ReceptionRecord.builder().build().visitor().isUnknown()).isTrue();
    assertThat(ReceptionRoster.builder().build().agreedDayOfMonth().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("numbers below zero are refused, also as the low end of a range")
  void numbers_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReceptionDay.builder().leaders(-1).build())
        .withMessageContaining("leaders receiving");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReceptionRoster.builder().agreedDayOfMonth(-1).build())
        .withMessageContaining("day of the month");
  }
}
