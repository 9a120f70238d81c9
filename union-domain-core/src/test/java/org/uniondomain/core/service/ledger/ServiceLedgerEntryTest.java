package org.uniondomain.core.service.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.money.Money;

@DisplayName("服务职工工作台账")
class ServiceLedgerEntryTest {
  @Test
  @DisplayName("nothing told: every fact is unknown")
  void everything_is_unknown_until_set() {
    assertThat(ServiceLedgerEntry.builder().build().participants().isUnknown()).isTrue();
    assertThat(WorkerOpinion.builder().build().raisedOn().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("numbers below zero are refused, also as the low end of a range")
  void numbers_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServiceLedgerEntry.builder().participants(-1).build())
        .withMessageContaining("participants");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServiceLedgerEntry.builder().consolation(Money.yuan("-0.01")).build())
        .withMessageContaining("money given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServiceAssessment.builder().due(-1).build())
        .withMessageContaining("units to be assessed");
  }
}
