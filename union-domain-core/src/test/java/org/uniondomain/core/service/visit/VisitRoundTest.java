package org.uniondomain.core.service.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.money.Money;

@DisplayName("走访慰问汇总")
class VisitRoundTest {
  @Test
  @DisplayName("nothing told: every fact is unknown")
  void everything_is_unknown_until_set() {
    assertThat(VisitRound.builder().build().households().isUnknown()).isTrue();
    assertThat(GrassRootsVisit.builder().build().banner().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("numbers below zero are refused, also as the low end of a range")
  void numbers_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VisitRound.builder().households(-1).build())
        .withMessageContaining("households consoled");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GrassRootsVisit.builder().consolation(Money.yuan("-0.01")).build())
        .withMessageContaining("consolation paid");
  }
}
