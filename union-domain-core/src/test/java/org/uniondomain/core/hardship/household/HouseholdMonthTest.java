package org.uniondomain.core.hardship.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.money.Money;

@DisplayName("家庭月度收入")
class HouseholdMonthTest {
  private static final Money NEGATIVE = Money.fen(-1);

  @Test
  @DisplayName("income can be a loss; deductions, members and standard cannot be below their least")
  void refuses_what_cannot_be() {
    assertThat(HouseholdMonth.builder().income(NEGATIVE).build().income().get())
        .isEqualTo(NEGATIVE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HouseholdMonth.builder().deductions(NEGATIVE).build())
        .withMessageContaining("deductions");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HouseholdMonth.builder().members(0).build())
        .withMessageContaining("members");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HouseholdMonth.builder().minimumLivingStandard(NEGATIVE).build())
        .withMessageContaining("minimum living standard");
  }
}
