package org.uniondomain.rules.region.qinghai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.place.Regions.QINGHAI;
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
import org.uniondomain.rules.hardship.tier.TierRules;

@DisplayName("青海省困难职工认定实施细则（2021）")
class QinghaiHardshipTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(QINGHAI, LocalDate.of(2021, 1, 7));

  /** Three persons over three months: the line of the deep tier is 7,110 yuan. */
  private static HardshipHousehold overThreeMonths(String income, String rigid) {
    return with(income, rigid).withMonths(Fact.known(3));
  }

  @ParameterizedTest(name = "收入{0}，刚性支出{1}：{2}")
  @CsvSource({
    "7109.99, 0, DEEP",
    "8000.00, 890.01, DEEP",
    "8000.00, 890.00, RELATIVE",
    "14219.99, 0, RELATIVE",
    "14220.00, 0, NONE"
  })
  void atTheLines(String income, String rigid, HardshipTier expected) {
    assertThat(RULES.decide(TIER, overThreeMonths(income, rigid)).asFact())
        .isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("必要就业成本不扣除，收入按三个月计算")
  void employmentCostIsNotDeducted() {
    HardshipHousehold household =
        overThreeMonths("8000", "0").withEmploymentCost(Fact.known(Money.yuan(5000)));
    assertThat(RULES.decide(TIER, household).asFact()).isEqualTo(Fact.known(HardshipTier.RELATIVE));
    assertThat(RULES.decide(TierRules.INCOME_WINDOW, household).asFact()).isEqualTo(Fact.known(3));
  }
}
