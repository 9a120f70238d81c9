package org.uniondomain.core.service.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.money.Money;

@DisplayName("劳动关系预警报告")
class WarningReportTest {
  @Test
  @DisplayName("nothing told: every fact is unknown")
  void everything_is_unknown_until_set() {
    assertThat(WarningReport.builder().build().trigger().isUnknown()).isTrue();
    assertThat(WarningSystem.builder().build().established().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("numbers below zero are refused, also as the low end of a range")
  void numbers_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WarningReport.builder().workersAffected(-1).build())
        .withMessageContaining("workers affected");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WarningReport.builder().arrears(Money.yuan("-0.01")).build())
        .withMessageContaining("amount in arrears");
  }
}
