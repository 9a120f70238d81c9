package org.uniondomain.rules.honour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.honour.ImmutableModelWorker;
import org.uniondomain.core.honour.ModelWorker;
import org.uniondomain.core.honour.ModelWorkerRank;
import org.uniondomain.core.honour.ModelWorkerStanding;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;

@DisplayName("劳模帮扶：内蒙古春节慰问金、荣誉津贴、困难补助；湖北每月生活困难补助")
class ModelWorkerRulesTest {
  private static final BoundRulebook HUBEI =
      UnionRules.standard().at(Regions.HUBEI, LocalDate.of(2025, 6, 1));

  private static BoundRulebook innerMongolia(LocalDate day) {
    return UnionRules.standard().at(InnerMongolia.HOHHOT, day);
  }

  private static ImmutableModelWorker.Builder ranked(ModelWorkerRank rank) {
    return ModelWorker.builder().rank(rank);
  }

  private static ModelWorker inHubei(String income) {
    return ranked(ModelWorkerRank.PROVINCIAL)
        .monthlyIncome(Money.yuan(income))
        .retired(false)
        .farmer(false)
        .inViolation(false)
        .titleRevoked(false)
        .emigratedOrMissing(false)
        .build();
  }

  @ParameterizedTest(name = "{0} {1}：{2}元")
  @CsvSource({
    "2021-12-31, PROVINCIAL, 1000",
    "2022-01-01, PROVINCIAL, 1500",
    "2022-01-21, NATIONAL, 3000"
  })
  @DisplayName("春节慰问金")
  void festivalMoney(LocalDate day, ModelWorkerRank rank, String yuan) {
    assertThat(
            innerMongolia(day)
                .decide(ModelWorkerRules.FESTIVAL_MONEY, ranked(rank).build())
                .asFact())
        .isEqualTo(Fact.known(Money.yuan(yuan)));
  }

  @Test
  @DisplayName("全国劳模2021年的数额未查到：待定；级别不详：一个范围")
  void festivalMoneyOpen() {
    assertThat(
            innerMongolia(LocalDate.of(2021, 6, 1))
                .decide(ModelWorkerRules.FESTIVAL_MONEY, ranked(ModelWorkerRank.NATIONAL).build())
                .asFact()
                .isKnown())
        .isFalse();
    Fact<Money> either =
        innerMongolia(LocalDate.of(2023, 1, 10))
            .decide(
                ModelWorkerRules.FESTIVAL_MONEY,
                ModelWorker.builder()
                    .rank(Fact.oneOf(List.of(ModelWorkerRank.NATIONAL, ModelWorkerRank.PROVINCIAL)))
                    .build())
            .asFact();
    assertThat(either).isEqualTo(Fact.between(Money.yuan(1_500), Money.yuan(3_000)));
  }

  @ParameterizedTest(name = "退休{0}，未参保{1}，到龄{2}：{3}")
  @CsvSource({
    "true, false, false, true",
    "false, true, true, true",
    "false, true, false, false",
    "false, false, true, false"
  })
  @DisplayName("荣誉津贴：退休，或未参加企业职工养老保险而到龄；2026年起")
  void honourAllowance(boolean retired, boolean outside, boolean age, boolean due) {
    ModelWorker worker =
        ranked(ModelWorkerRank.NATIONAL)
            .retired(retired)
            .outsideEmployeePension(outside)
            .atResidentPensionAge(age)
            .build();
    Answer<Money> answer =
        innerMongolia(LocalDate.of(2026, 1, 1)).decide(ModelWorkerRules.HONOUR_ALLOWANCE, worker);
    assertThat(answer.asFact().equals(Fact.known(Money.yuan(500)))).isEqualTo(due);
    assertThat(
            innerMongolia(LocalDate.of(2025, 12, 31))
                .decide(ModelWorkerRules.HONOUR_ALLOWANCE, worker))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("困难补助：有情形即应给，金额未查到")
  void hardshipSubsidy() {
    BoundRulebook rules = innerMongolia(LocalDate.of(2026, 3, 1));
    ModelWorker ill = ranked(ModelWorkerRank.PROVINCIAL).seriouslyIllOrInjured(true).build();
    assertThat(rules.decide(ModelWorkerRules.SUBSIDY, ill).asFact().isKnown()).isFalse();
    assertThat(rules.decide(ModelWorkerRules.SUBSIDY, ill))
        .isNotInstanceOf(Answer.NotApplicable.class);
    ModelWorker well =
        ranked(ModelWorkerRank.PROVINCIAL)
            .lowIncome(false)
            .noFixedIncome(false)
            .seriouslyIllOrInjured(false)
            .build();
    assertThat(rules.decide(ModelWorkerRules.SUBSIDY, well))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @ParameterizedTest(name = "在职月收入{0}：{1}元")
  @CsvSource({
    "5565.99, 1000",
    "5566, 1000",
    "5566.01, 999.99",
    "6565.99, 0.01",
    "6566, 0",
    "7000, 0"
  })
  @DisplayName("湖北：补差额，每月不超过1000元")
  void theGapInHubei(String income, String subsidy) {
    assertThat(HUBEI.decide(HubeiModelWorkerRules.SUBSIDY, inHubei(income)).asFact())
        .isEqualTo(Fact.known(Money.yuan(subsidy)));
  }

  @Test
  @DisplayName("湖北：退休线3552元；被撤销称号的不予帮扶；农民劳模只知下限")
  void retiredBarredAndFarmers() {
    ModelWorker retired = inHubei("3500").withRetired(Fact.known(true));
    assertThat(HUBEI.decide(HubeiModelWorkerRules.SUBSIDY, retired).asFact())
        .isEqualTo(Fact.known(Money.yuan(52)));
    ModelWorker revoked = retired.withTitleRevoked(Fact.known(true));
    assertThat(HUBEI.decide(HubeiModelWorkerRules.STANDING, revoked).asFact())
        .isEqualTo(Fact.known(ModelWorkerStanding.BARRED));
    assertThat(HUBEI.decide(HubeiModelWorkerRules.SUBSIDY, revoked))
        .isInstanceOf(Answer.NotApplicable.class);
    ModelWorker farmer =
        inHubei("400")
            .withFarmer(Fact.known(true))
            .withWoman(Fact.known(true))
            .withAge(Fact.known(55))
            .withNoFixedIncome(Fact.known(true));
    assertThat(HUBEI.decide(HubeiModelWorkerRules.SUBSIDY, farmer).asFact())
        .isEqualTo(Fact.between(Money.yuan(600), Money.yuan(1_000)));
    assertThat(HUBEI.decide(HubeiModelWorkerRules.SUBSIDY, farmer.withAge(Fact.known(54))))
        .isInstanceOf(Answer.NotApplicable.class);
  }
}
