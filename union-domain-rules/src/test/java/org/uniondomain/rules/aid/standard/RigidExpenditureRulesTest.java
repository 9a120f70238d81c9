package org.uniondomain.rules.aid.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.aid.standard.YardstickOutcome.EXPENDITURE_TOO_LOW;
import static org.uniondomain.core.aid.standard.YardstickOutcome.INCOME_TOO_HIGH;
import static org.uniondomain.core.aid.standard.YardstickOutcome.NOT_COVERED;
import static org.uniondomain.core.aid.standard.YardstickOutcome.PROPERTY_TOO_HIGH;
import static org.uniondomain.core.aid.standard.YardstickOutcome.WITHIN;
import static org.uniondomain.rules.aid.standard.RigidExpenditureRules.RIGID_EXPENDITURE_POOR;
import static org.uniondomain.rules.region.shanghai.ShanghaiRigidExpenditure.PAYMENT;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.standard.YardstickHousehold;
import org.uniondomain.core.aid.standard.YardstickOutcome;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.law.Conventions;

@DisplayName("刚性支出困难家庭（2024）、上海支出型贫困家庭、低保收入计算期")
class RigidExpenditureRulesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  private static final YardstickHousehold HOUSEHOLD =
      YardstickHousehold.builder()
          .income(Money.yuan(36_000))
          .months(12)
          .members(1)
          .standard(Money.yuan(1_000))
          .disposableIncome(Money.yuan("3000.01"))
          .rigidExpenditure(Money.yuan("28800.01"))
          .medicalExpenditure(Money.yuan(0))
          .propertyWithinLimits(true)
          .receivesMinimumLiving(false)
          .otherwiseSupported(false)
          .build();

  private static final Overlay FOUR_FIFTHS =
      Overlay.of(Division.of("150100"))
          .replaces(
              RigidExpenditureRules.SHARE,
              share ->
                  share.since(
                      LocalDate.of(2024, 11, 1),
                      Ratio.percent(80),
                      Conventions.LIBRARY_CONVENTIONS.cited(),
                      Certainty.CONVENTION));

  private static Fact<YardstickOutcome> own(YardstickHousehold household) {
    return UnionRules.standard()
        .with(FOUR_FIFTHS)
        .at(Division.of("150100"), DAY)
        .decide(RIGID_EXPENDITURE_POOR, household)
        .asFact();
  }

  private static BoundRulebook at(String place, LocalDate day) {
    return UnionRules.standard().at(Division.of(place), day);
  }

  @ParameterizedTest(name = "年收入36000，刚性支出{0}：{1}")
  @CsvSource({"28799.99, EXPENDITURE_TOO_LOW", "28800.00, EXPENDITURE_TOO_LOW", "28800.01, WITHIN"})
  @DisplayName("比例由当地补入：高于八成")
  void aboveTheShare(String expenditure, YardstickOutcome expected) {
    assertThat(own(HOUSEHOLD.withRigidExpenditure(Fact.known(Money.yuan(expenditure)))))
        .isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("收入须低于上年人均可支配收入；财产、已有救助")
  void whatElseIsAsked() {
    assertThat(own(HOUSEHOLD.withDisposableIncome(Fact.known(Money.yuan(3_000)))))
        .isEqualTo(Fact.known(INCOME_TOO_HIGH));
    assertThat(own(HOUSEHOLD.withPropertyWithinLimits(Fact.known(false))))
        .isEqualTo(Fact.known(PROPERTY_TOO_HIGH));
    assertThat(own(HOUSEHOLD.withReceivesMinimumLiving(Fact.known(true))))
        .isEqualTo(Fact.known(NOT_COVERED));
    assertThat(own(HOUSEHOLD.withOtherwiseSupported(Fact.known(true))))
        .isEqualTo(Fact.known(NOT_COVERED));
  }

  @Test
  @DisplayName("比例未补入：只余两种可能；2024年11月以前不适用")
  void theShareIsTheUsers() {
    assertThat(at("150100", DAY).decide(RIGID_EXPENDITURE_POOR, HOUSEHOLD).asFact().options())
        .containsExactlyInAnyOrder(WITHIN, EXPENDITURE_TOO_LOW);
    assertThat(at("150100", LocalDate.of(2024, 10, 31)).decide(RIGID_EXPENDITURE_POOR, HOUSEHOLD))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @ParameterizedTest(name = "支出{0}：每月{1}")
  @CsvSource({"24000.01, 0.00", "30000.00, 500.00", "36000.00, 1000.00", "40000.00, 1000.00"})
  @DisplayName("上海：扣除支出后低于标准，补足差额，最高为标准")
  void shanghai(String expenditure, String payment) {
    YardstickHousehold household =
        HOUSEHOLD.withRigidExpenditure(Fact.known(Money.yuan(expenditure)));
    BoundRulebook rules = at("310000", DAY);
    assertThat(rules.decide(RIGID_EXPENDITURE_POOR, household).asFact())
        .isEqualTo(Fact.known(WITHIN));
    assertThat(rules.decide(PAYMENT, household).asFact())
        .isEqualTo(Fact.known(Money.yuan(payment)));
  }

  @Test
  @DisplayName("上海：恰为标准不算低于；医疗比例未见，有医疗支出即无法确定")
  void shanghaiAtTheLine() {
    YardstickHousehold household = HOUSEHOLD.withRigidExpenditure(Fact.known(Money.yuan(24_000)));
    BoundRulebook rules = at("310000", DAY);
    assertThat(rules.decide(PAYMENT, household)).isInstanceOf(Answer.NotApplicable.class);
    assertThat(
            rules
                .decide(
                    RIGID_EXPENDITURE_POOR,
                    household.withMedicalExpenditure(Fact.known(Money.yuan(20_000))))
                .asFact()
                .options())
        .containsExactlyInAnyOrder(WITHIN, EXPENDITURE_TOO_LOW);
    assertThat(at("150100", DAY).decide(PAYMENT, household))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @ParameterizedTest(name = "{0}，{1}：{2}个月")
  @CsvSource({
    "150100, 2013-06-30, 3",
    "150100, 2021-06-10, 3",
    "150100, 2021-06-11, 12",
    "000000, 2021-06-11, 12"
  })
  @DisplayName("低保收入计算期：内蒙古至2021年三个月，此后全国十二个月")
  void windows(String place, LocalDate day, int months) {
    assertThat(at(place, day).decide(YardstickRules.INCOME_WINDOW, HOUSEHOLD).asFact())
        .isEqualTo(Fact.known(months));
    assertThat(
            at("000000", LocalDate.of(2021, 6, 10)).decide(YardstickRules.INCOME_WINDOW, HOUSEHOLD))
        .isInstanceOf(Answer.NotApplicable.class);
  }
}
