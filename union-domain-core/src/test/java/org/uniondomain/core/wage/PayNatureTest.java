package org.uniondomain.core.wage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("支付项目性质")
class PayNatureTest {
  @Test
  @DisplayName("二十问，先除外、后组成")
  void twentyQuestionsExclusionsFirst() {
    assertThat(PayNature.values()).hasSize(20);
    assertThat(PayNature.PROPOSAL_PRIZE).isLessThan(PayNature.BONUS);
    assertThat(PayNature.ONE_CHILD_SUBSIDY.ordinal() + 1).isEqualTo(PayNature.TIME_WAGE.ordinal());
  }
}
