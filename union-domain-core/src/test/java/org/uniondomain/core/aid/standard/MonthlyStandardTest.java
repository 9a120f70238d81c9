package org.uniondomain.core.aid.standard;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.money.Money;

@DisplayName("月低保标准")
class MonthlyStandardTest {
  @Test
  @DisplayName("a standard cannot be below zero")
  void refuses_a_standard_below_zero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthlyStandard.builder().standard(Money.fen(-1)).build())
        .withMessageContaining("minimum living standard");
  }
}
