package org.uniondomain.rules.hardship.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.DistanceRules.TO_DEEP;
import static org.uniondomain.rules.hardship.tier.DistanceRules.TO_RELATIVE;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.IncomeWindow;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;

@DisplayName("与困难标准的差额；收入计算期种类")
class DistanceRulesTest {
  private static BoundRulebook at(String place) {
    return UnionRules.standard().at(Division.of(place), LocalDate.of(2024, 10, 16));
  }

  @ParameterizedTest(name = "收入{0}，刚性支出{1}：距深度{2}，距相对{3}")
  @CsvSource({
    "40000.00, 11560.00, 0.00, 28440.00",
    "40000.00, 11560.01, 0.01, 28440.01",
    "56880.01, 0.00, -28440.01, -0.01"
  })
  @DisplayName("计算期内全家合计；正数为低于，零为恰在界限")
  void belowAndAbove(String income, String rigid, String deep, String relative) {
    HardshipHousehold household = with(income, rigid);
    assertThat(at("000000").decide(TO_DEEP, household).asFact())
        .isEqualTo(Fact.known(Money.yuan(deep)));
    assertThat(at("000000").decide(TO_RELATIVE, household).asFact())
        .isEqualTo(Fact.known(Money.yuan(relative)));
  }

  @Test
  @DisplayName("重庆低保家庭按收支差额；青海不扣就业成本；上海按上年度标准不扣支出")
  void thePlacesMeasureInTheirOwnWay() {
    HardshipHousehold household =
        with("30000", "10000")
            .withReceivesMinimumLiving(Fact.known(true))
            .withEmploymentCost(Fact.known(Money.yuan(1000)))
            .withPreviousYearStandard(Fact.known(Money.yuan(700)));
    assertThat(at("500000").decide(TO_DEEP, household).asFact())
        .isEqualTo(Fact.known(Money.yuan(-20_000)));
    assertThat(at("630000").decide(TO_DEEP, household).asFact())
        .isEqualTo(Fact.known(Money.yuan(8440)));
    assertThat(at("310000").decide(TO_DEEP, household).asFact())
        .isEqualTo(Fact.known(Money.yuan(-4800)));
    assertThat(at("000000").decide(TO_DEEP, household).asFact())
        .isEqualTo(Fact.known(Money.yuan(9440)));
  }

  @Test
  @DisplayName("说明中不显示个人数额，也不建议多支出")
  void theExplanationKeepsThePersonalToItself() {
    String text =
        at("000000")
            .of(HardshipHousehold.class)
            .assess(with("30000", "1234.56"))
            .explain(TO_DEEP, Locale.CHINA);
    assertThat(text).doesNotContain("30,000").doesNotContain("1,234.56").doesNotContain("补救");
  }

  @Test
  @DisplayName("威海按申请前一自然年，他处按申请前若干月")
  void theWindowInWeihai() {
    assertThat(at("371000").decide(WindowRules.WINDOW_KIND, with("0", "0")).asFact())
        .isEqualTo(Fact.known(IncomeWindow.PREVIOUS_CALENDAR_YEAR));
    assertThat(at("370200").decide(WindowRules.WINDOW_KIND, with("0", "0")).asFact())
        .isEqualTo(Fact.known(IncomeWindow.MONTHS_BEFORE_APPLICATION));
  }
}
