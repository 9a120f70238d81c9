package org.uniondomain.core.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.money.Money;

@DisplayName("劳模：个人情况不外露")
class ModelWorkerTest {
  @Test
  @DisplayName("neither texts nor refusals show what was told of a person")
  void shows_nothing_of_what_was_told() {
    assertThat(ModelWorker.builder().monthlyIncome(Money.yuan(4321)).build())
        .hasToString("ModelWorker");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelWorker.builder().monthlyIncome(Money.yuan(-4321)).build())
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("4321"));
  }
}
