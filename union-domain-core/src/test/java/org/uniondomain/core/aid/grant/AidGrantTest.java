package org.uniondomain.core.aid.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;

@DisplayName("帮扶款")
class AidGrantTest {
  @Test
  @DisplayName("an amount cannot be below zero")
  void refuses_amounts_below_zero() {
    assertThat(AidGrant.builder().amount(Money.ZERO).build().amount().get()).isEqualTo(Money.ZERO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AidGrant.builder().amount(Money.fen(-1)).build())
        .withMessageContaining("amount paid");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AidGrant.builder().amount(Fact.atMost(Money.fen(-1))).build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AidGrant.builder().amount(Fact.oneOf(List.of(Money.fen(-1), Money.ZERO))).build());
  }
}
