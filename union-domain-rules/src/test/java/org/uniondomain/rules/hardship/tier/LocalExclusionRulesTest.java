package org.uniondomain.rules.hardship.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.hardship.tier.HardshipTier.DEEP;
import static org.uniondomain.core.hardship.tier.HardshipTier.NONE;
import static org.uniondomain.core.hardship.tier.HardshipTier.RELATIVE;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.RecognitionRules.RECOGNISED_TIER;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;

@DisplayName("仅见于一地的排除情形：威海、邢台")
class LocalExclusionRulesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 16);
  private static final HardshipHousehold POOR = with("0", "0");

  private static Fact<HardshipTier> tier(String place, LocalDate day, HardshipHousehold household) {
    return UnionRules.standard()
        .at(Division.of(place), day)
        .decide(RECOGNISED_TIER, household)
        .asFact();
  }

  /** Three persons and a limit of 30,000 yuan each: the line is 180,000 yuan. */
  private static HardshipHousehold saving(String assets) {
    return POOR.withFinancialAssets(Fact.known(Money.yuan(assets)));
  }

  @Test
  @DisplayName("威海：人均金融资产超过限额2倍；排除到何种程度未见，无法确定")
  void savingsAboveTwiceTheLimit() {
    assertThat(tier("371000", DAY, saving("180000.00"))).isEqualTo(Fact.known(DEEP));
    assertThat(tier("371000", DAY, saving("180000.01")).options())
        .containsExactlyInAnyOrder(RELATIVE, NONE);
    assertThat(tier("371000", DAY.minusDays(1), saving("180000.01"))).isEqualTo(Fact.known(DEEP));
    assertThat(tier("370200", DAY, saving("180000.01"))).isEqualTo(Fact.known(DEEP));
  }

  @Test
  @DisplayName("威海：高消费不得建档，青岛未见")
  void highConsumption() {
    HardshipHousehold spending = POOR.withHighConsumption(Fact.known(true));
    assertThat(tier("371000", DAY, spending)).isEqualTo(Fact.known(NONE));
    assertThat(tier("370200", DAY, spending)).isEqualTo(Fact.known(DEEP));
  }

  @Test
  @DisplayName("邢台：无正当理由拒绝就业只排除深度困难，由人判断")
  void refusingWork() {
    HardshipHousehold idle = POOR.withRefusesWork(Fact.known(true));
    assertThat(tier("130500", DAY, idle)).isEqualTo(Fact.known(RELATIVE));
    assertThat(tier("130500", DAY, POOR.withRefusesWork(Fact.unknown())).options())
        .containsExactlyInAnyOrder(DEEP, RELATIVE);
    assertThat(tier("000000", DAY, idle)).isEqualTo(Fact.known(DEEP));
  }
}
