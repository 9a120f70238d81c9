package org.uniondomain.core.hardship.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.money.Money;

@DisplayName("就学子女")
class SchoolChildTest {
  @Test
  @DisplayName("fees cannot be below zero")
  void refuses_fees_below_zero() {
    assertThat(SchoolChild.builder().schoolFee(Money.ZERO).build().schoolFee().get())
        .isEqualTo(Money.ZERO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolChild.builder().schoolFee(Money.fen(-1)).build())
        .withMessageContaining("school fee");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolChild.builder().publicSchoolFee(Money.fen(-1)).build())
        .withMessageContaining("public school fee");
  }
}
