package org.uniondomain.rules.region.shanghai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.place.Regions.SHANGHAI;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.TierRules.TIER;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;

@DisplayName("上海工会深度困难职工帮扶工作实施办法（试行）（2019）")
class ShanghaiHardshipTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(SHANGHAI, LocalDate.of(2021, 6, 30));

  /** The standard was 700 yuan the year before and is 790 yuan now. */
  private static HardshipHousehold household(String income) {
    return with(income, "0").withPreviousYearStandard(Fact.known(Money.yuan(700)));
  }

  @ParameterizedTest(name = "收入{0}：{1}")
  @CsvSource({"25199.99, DEEP", "25200.00, DEEP", "25200.01, RELATIVE", "56880.00, NONE"})
  @DisplayName("按上年度低保标准，含本数")
  void theStandardOfTheYearBefore(String income, HardshipTier expected) {
    assertThat(RULES.decide(TIER, household(income)).asFact()).isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("仅限本市户籍在职职工；上年度标准不详则列为缺失")
  void onlyWorkersOfTheCityInService() {
    HardshipHousehold low = household("25200");
    assertThat(RULES.decide(TIER, low.withLocalAndInService(Fact.known(false))).asFact())
        .isEqualTo(Fact.known(HardshipTier.RELATIVE));
    assertThat(RULES.decide(TIER, low.withPreviousYearStandard(Fact.unknown())).asFact().options())
        .containsExactlyInAnyOrder(HardshipTier.DEEP, HardshipTier.RELATIVE);
  }
}
