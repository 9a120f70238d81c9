package org.uniondomain.core.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.money.Money;

@DisplayName("月工资")
class MonthlyWageTest {
  @Test
  @DisplayName("nothing told: every fact is unknown; zero is a sum like another")
  void unknownUntilTold() {
    MonthlyWage wage = MonthlyWage.builder().gross(Money.ZERO).build();
    assertThat(wage.gross().get()).isEqualTo(Money.ZERO);
    assertThat(wage.day().isUnknown()).isTrue();
    assertThat(wage.overtimePay().isUnknown()).isTrue();
    assertThat(wage.specialConditionAllowances().isUnknown()).isTrue();
    assertThat(wage.statutoryWelfare().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("no sum is negative")
  void refusesNegativeSums() {
    Money negative = Money.fen(-1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthlyWage.builder().gross(negative).build())
        .withMessageContaining("gross wage");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthlyWage.builder().overtimePay(negative).build())
        .withMessageContaining("overtime pay");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthlyWage.builder().specialConditionAllowances(negative).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthlyWage.builder().statutoryWelfare(negative).build());
  }
}
