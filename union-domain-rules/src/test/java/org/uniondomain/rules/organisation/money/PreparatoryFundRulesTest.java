package org.uniondomain.rules.organisation.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.money.PreparatoryFundRules.DUE;
import static org.uniondomain.rules.organisation.money.PreparatoryFundRules.PAID_AS_DUE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.PreparatoryFund;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("建会筹备金")
class PreparatoryFundRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static PreparatoryFund unpaid(LocalDate month) {
    return PreparatoryFund.builder()
        .month(new Period(month, month.plusMonths(1)))
        .unionFounded(false)
        .payroll(Money.yuan(100_000))
        .paid(Money.yuan("1999.99"))
        .openedOn(LocalDate.of(2025, 3, 20))
        .helped(true)
        .workersWish(true)
        .helpBegan(LocalDate.of(2026, 5, 10))
        .groupFounded(LocalDate.of(2026, 5, 10))
        .build();
  }

  private static Verdict decide(Division place, PreparatoryFund fund) {
    return UnionRules.standard().at(place, DAY).decide(PAID_AS_DUE, fund);
  }

  @Test
  @DisplayName("章程第三十七条：百分之二，差一分不足；章程不约束单位，只作提示")
  void theCharter() {
    PreparatoryFund fund = unpaid(LocalDate.of(2026, 5, 1));
    assertThat(UnionRules.standard().at(Division.NATION, DAY).decide(DUE, fund).asFact())
        .isEqualTo(Fact.known(Money.yuan(2000)));
    Verdict verdict = decide(Division.NATION, fund);
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
    assertThat(verdict.notices()).anyMatch(n -> n.kind() == NoticeKind.CERTAINTY);
    assertThat(decide(Division.NATION, fund.withPaid(Fact.known(Money.yuan(2000)))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(decide(Division.NATION, fund.withUnionFounded(Fact.known(true))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2008, 10, 20))
                .decide(PAID_AS_DUE, fund)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}，{1}起的月份：{2}")
  @CsvSource({
    "500000, 2026-03-01, ADVISORY",
    "500000, 2026-04-01, MUST_CORRECT",
    "110000, 2026-04-01, ADVISORY",
    "110000, 2026-05-01, MUST_CORRECT",
    "310000, 2026-04-01, ADVISORY",
    "310000, 2026-05-01, MUST_CORRECT",
    "150000, 2026-05-01, ADVISORY"
  })
  @DisplayName("重庆市满一年的次月、北京市上级工会开始帮助之日、上海市筹备组成立之日起为应当")
  void places(String place, LocalDate month, Consequence expected) {
    Verdict verdict = decide(Division.of(place), unpaid(month));
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(expected);
  }

  @Test
  @DisplayName("重庆市：未经帮助的不适用本市规定；北京市：职工没有意愿的不适用本市规定")
  void conditions() {
    PreparatoryFund fund = unpaid(LocalDate.of(2026, 5, 1));
    assertThat(
            ((Verdict.Breached) decide(Regions.CHONGQING, fund.withHelped(Fact.known(false))))
                .consequence())
        .isEqualTo(Consequence.ADVISORY);
    assertThat(
            ((Verdict.Breached) decide(Regions.BEIJING, fund.withWorkersWish(Fact.known(false))))
                .consequence())
        .isEqualTo(Consequence.ADVISORY);
    assertThat(
            ((Verdict.Breached) decide(Regions.SHANGHAI, fund.withGroupFounded(Fact.none())))
                .consequence())
        .isEqualTo(Consequence.ADVISORY);
  }
}
