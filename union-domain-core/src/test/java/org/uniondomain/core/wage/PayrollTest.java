package org.uniondomain.core.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  @Test
  @DisplayName("上报的工资总额和所得税口径的工资薪金总额都不为负，二者互不替代")
  void sumsAreNotNegative() {
    assertThatThrownBy(() -> Payroll.builder().reportedTotal(Money.fen(-1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reported total of a payroll");
    assertThatThrownBy(() -> Payroll.builder().incomeTaxWages(Money.fen(-1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("income-tax wages of a payroll");
    assertThat(Payroll.builder().incomeTaxWages(Money.yuan(1)).build().reportedTotal().isUnknown())
        .isTrue();
  }
}
