package org.uniondomain.core.organisation.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.money.Money;

@DisplayName("会费缴纳记录")
class MemberDuesTest {
  @Test
  @DisplayName("基数和会费不得为负")
  void noNegativeSums() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MemberDues.builder().wageBase(Money.fen(-1)).build())
        .withMessageContaining("wage base");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MemberDues.builder().paid(Money.fen(-1)).build())
        .withMessageContaining("paid");
    assertThat(MemberDues.builder().paid(Money.ZERO).build().paid().get()).isEqualTo(Money.ZERO);
  }
}
