package org.uniondomain.rules.aid.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.aid.standard.YardstickRules.ALLOWANCE;
import static org.uniondomain.rules.aid.standard.YardstickRules.MINIMUM_LIVING;
import static org.uniondomain.rules.aid.standard.YardstickRules.NEAR_LOW_INCOME;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.standard.YardstickHousehold;
import org.uniondomain.core.aid.standard.YardstickOutcome;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;

@DisplayName("社会救助暂行办法第九、十二条，城市居民最低生活保障条例第二、八条；低保边缘家庭")
class YardstickRulesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final BoundRulebook NATION = UnionRules.standard().at(Division.NATION, DAY);

  private static YardstickHousehold with(String income) {
    return YardstickHousehold.builder()
        .income(Money.yuan(income))
        .months(12)
        .members(3)
        .standard(Money.yuan(790))
        .minimumWage(Money.yuan(2_000))
        .nonAgricultural(true)
        .propertyWithinLimits(true)
        .threeWithouts(false)
        .receivesMinimumLiving(false)
        .build();
  }

  @ParameterizedTest(name = "年收入{0}：{1}")
  @CsvSource({
    "28439.99, WITHIN",
    "28440.00, INCOME_TOO_HIGH",
    "28440.01, INCOME_TOO_HIGH",
    "-1000, WITHIN"
  })
  @DisplayName("低保：人均收入低于标准，等于不算")
  void minimumLiving(String income, YardstickOutcome expected) {
    assertThat(NATION.decide(MINIMUM_LIVING, with(income)).asFact())
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "{0}，非农业{1}，财产符合{2}：{3}")
  @CsvSource({
    "1999-10-01, true, false, WITHIN",
    "1999-10-01, false, true, NOT_COVERED",
    "2014-04-30, true, false, WITHIN",
    "2014-05-01, true, false, PROPERTY_TOO_HIGH",
    "2014-05-01, false, true, WITHIN"
  })
  @DisplayName("2014年5月1日起审核财产、不分户口")
  void propertyAndRegistration(
      LocalDate day, boolean urban, boolean property, YardstickOutcome expected) {
    YardstickHousehold household =
        with("20000")
            .withNonAgricultural(Fact.known(urban))
            .withPropertyWithinLimits(Fact.known(property));
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, day)
                .decide(MINIMUM_LIVING, household)
                .asFact())
        .isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("低保金：差额乘以人数；三无人员全额；不属低保的不问")
  void allowance() {
    assertThat(NATION.decide(ALLOWANCE, with("20000")).asFact())
        .isEqualTo(Fact.known(Money.yuan("703.33")));
    assertThat(NATION.decide(ALLOWANCE, with("0").withThreeWithouts(Fact.known(true))).asFact())
        .isEqualTo(Fact.known(Money.yuan(2_370)));
    assertThat(NATION.decide(ALLOWANCE, with("28440"))).isInstanceOf(Answer.NotApplicable.class);
  }

  @ParameterizedTest(name = "年收入{0}：青岛{1}，河南{2}，浙江{3}")
  @CsvSource({
    "42659.99, WITHIN, WITHIN, WITHIN",
    "42660.00, INCOME_TOO_HIGH, WITHIN, WITHIN",
    "42660.01, INCOME_TOO_HIGH, INCOME_TOO_HIGH, INCOME_TOO_HIGH"
  })
  @DisplayName("实例四十三：人均收入正好1.5倍，青岛不含，河南、浙江含")
  void nearLowIncome(
      String income, YardstickOutcome qingdao, YardstickOutcome henan, YardstickOutcome zhejiang) {
    assertThat(near(Division.of("370200"), with(income))).isEqualTo(Fact.known(qingdao));
    assertThat(near(Regions.HENAN, with(income))).isEqualTo(Fact.known(henan));
    assertThat(near(Regions.ZHEJIANG, with(income))).isEqualTo(Fact.known(zhejiang));
  }

  @Test
  @DisplayName("浙江不超过最低工资；已属低保的不算；其他地方没有数字")
  void minimumWageAndPlace() {
    YardstickHousehold household = with("40000").withMinimumWage(Fact.known(Money.yuan("1111.11")));
    assertThat(near(Regions.ZHEJIANG, household))
        .isEqualTo(Fact.known(YardstickOutcome.INCOME_TOO_HIGH));
    assertThat(near(Regions.HENAN, household)).isEqualTo(Fact.known(YardstickOutcome.WITHIN));
    assertThat(near(Regions.HENAN, household.withReceivesMinimumLiving(Fact.known(true))))
        .isEqualTo(Fact.known(YardstickOutcome.NOT_COVERED));
    assertThat(NATION.decide(NEAR_LOW_INCOME, household)).isInstanceOf(Answer.NotApplicable.class);
  }

  private static Fact<YardstickOutcome> near(Division place, YardstickHousehold household) {
    return UnionRules.standard().at(place, DAY).decide(NEAR_LOW_INCOME, household).asFact();
  }
}
