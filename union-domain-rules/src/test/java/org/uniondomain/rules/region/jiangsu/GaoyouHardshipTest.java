package org.uniondomain.rules.region.jiangsu;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;

@DisplayName("高邮市困难职工认定标准（2022）")
class GaoyouHardshipTest {
  private static HardshipTier tier(LocalDate day, HardshipHousehold household) {
    return UnionRules.standard()
        .at(Division.of("321084"), day)
        .decide(TIER, household)
        .asFact()
        .get();
  }

  @ParameterizedTest(name = "收入100000，意外支出{0}：{1}")
  @CsvSource({"16840.00, NONE", "16839.99, NONE", "16840.01, ACCIDENT"})
  @DisplayName("低保标准770元，扣除意外支出后低于3倍的为意外致困")
  void afterTheCostOfTheAccident(String cost, HardshipTier expected) {
    HardshipHousehold struck =
        with("100000", "0")
            .withMinimumLivingStandard(Fact.known(Money.yuan(770)))
            .withSuddenCause(Fact.known(true))
            .withCauseCost(Fact.known(Money.yuan(cost)));
    assertThat(tier(LocalDate.of(2022, 11, 7), struck)).isEqualTo(expected);
    assertThat(tier(LocalDate.of(2022, 11, 7), struck.withSuddenCause(Fact.known(false))))
        .isEqualTo(HardshipTier.NONE);
    assertThat(tier(LocalDate.of(2022, 11, 6), struck)).isEqualTo(HardshipTier.NONE);
  }

  @Test
  @DisplayName("深度困难、相对困难与全国相同")
  void theOtherTiersAreThoseOfTheNation() {
    assertThat(tier(LocalDate.of(2022, 11, 7), with("28439.99", "0"))).isEqualTo(HardshipTier.DEEP);
    assertThat(tier(LocalDate.of(2022, 11, 7), with("28440", "0")))
        .isEqualTo(HardshipTier.RELATIVE);
  }
}
