package org.uniondomain.core.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;

@DisplayName("支付项目")
class PayItemTest {
  @Test
  @DisplayName("未说明的性质是未知，不是没有")
  void naturesAreUnknownUntilTold() {
    PayItem item = PayItem.builder().build();
    assertThat(item.natures()).isEqualTo(Listing.unknown()).isNotEqualTo(Listing.none());
    assertThat(item.amount().isUnknown()).isTrue();
    assertThat(item.countedOnReview().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("直接给出的性质是全部性质")
  void plainNaturesAreAll() {
    PayItem item = PayItem.builder().natures(List.of(PayNature.BONUS)).build();
    assertThat(item.natures()).isEqualTo(Listing.of(PayNature.BONUS));
  }

  @Test
  @DisplayName("金额不得为负")
  void noNegativeAmount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PayItem.builder().amount(Money.fen(-1)).build())
        .withMessageContaining("-0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PayItem.builder().amount(Fact.between(Money.fen(-1), Money.yuan(1))).build());
    assertThat(PayItem.builder().amount(Money.ZERO).build().amount().get()).isEqualTo(Money.ZERO);
  }
}
