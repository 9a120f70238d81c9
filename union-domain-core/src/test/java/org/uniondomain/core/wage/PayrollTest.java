package org.uniondomain.core.wage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;

@DisplayName("工资支付明细")
class PayrollTest {
  @Test
  @DisplayName("未列的明细是未知，列出的明细保持次序")
  void itemsAreUnknownUntilTold() {
    assertThat(Payroll.builder().build().items()).isEqualTo(Listing.unknown());
    PayItem one = PayItem.builder().amount(Money.yuan(1)).build();
    PayItem two = PayItem.builder().amount(Money.yuan(2)).build();
    assertThat(Payroll.builder().items(List.of(two, one)).build().items())
        .isEqualTo(Listing.of(two, one));
  }
}
