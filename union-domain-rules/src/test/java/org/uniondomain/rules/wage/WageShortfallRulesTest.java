package org.uniondomain.rules.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.wage.WageShortfallRules.GREATEST;
import static org.uniondomain.rules.wage.WageShortfallRules.GREATEST_BY_MULTIPLE;
import static org.uniondomain.rules.wage.WageShortfallRules.LEAST;
import static org.uniondomain.rules.wage.WageShortfallRules.LEAST_BY_MULTIPLE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.WageShortfall;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Calculation;

@DisplayName("劳动合同法第八十五条、劳动保障监察条例第二十六条、最低工资规定第十三条：逾期不支付差额的赔偿金")
class WageShortfallRulesTest {
  private static final WageShortfall UNPAID =
      WageShortfall.builder().amount(Money.yuan("100.01")).paidWhenOrdered(false).build();

  private static Answer<Money> asked(LocalDate day, Calculation<WageShortfall, Money> rule) {
    return UnionRules.standard().at(Division.NATION, day).decide(rule, UNPAID);
  }

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource({
    "2004-12-01, 50.01, 100.01",
    "2007-12-31, 50.01, 100.01",
    "2008-01-01, 50.01, 100.01",
    "2026-01-05, 50.01, 100.01"
  })
  void share(LocalDate day, String least, String greatest) {
    assertThat(asked(day, LEAST).asFact()).isEqualTo(Fact.known(Money.yuan(least)));
    assertThat(asked(day, GREATEST).asFact()).isEqualTo(Fact.known(Money.yuan(greatest)));
  }

  @Test
  @DisplayName("一倍至五倍：2004年3月1日至2007年12月31日")
  void multiple() {
    LocalDate last = LocalDate.of(2007, 12, 31);
    assertThat(asked(last, LEAST_BY_MULTIPLE).asFact()).isEqualTo(Fact.known(Money.yuan("100.01")));
    assertThat(asked(last, GREATEST_BY_MULTIPLE).asFact())
        .isEqualTo(Fact.known(Money.yuan("500.05")));
    assertThat(asked(LocalDate.of(2008, 1, 1), GREATEST_BY_MULTIPLE))
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(asked(LocalDate.of(2004, 2, 29), LEAST_BY_MULTIPLE))
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(asked(LocalDate.of(2004, 11, 30), LEAST)).isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("限期内已支付的，不另付")
  void paid() {
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2026, 1, 5))
                .decide(LEAST, UNPAID.withPaidWhenOrdered(Fact.known(true))))
        .isInstanceOf(Answer.NotApplicable.class);
  }
}
