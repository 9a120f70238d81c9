package org.uniondomain.rules.region.shandong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.RecognitionRules.RECOGNISED_TIER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;

@DisplayName("威海市困难职工：住房和机动车仅排除深度困难，控股和拒绝核查排除各类")
class WeihaiHardshipTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.of("371000"), LocalDate.of(2024, 10, 16));

  private static Fact<HardshipTier> recognised(HardshipHousehold household) {
    return RULES.decide(RECOGNISED_TIER, household).asFact();
  }

  private static final HardshipHousehold DEEP_WITH_VEHICLE =
      with("0", "0").withOwnsVehicle(Fact.known(true));

  @Test
  void homesAndVehiclesBarFromTheDeepTierOnly() {
    HardshipHousehold roomy =
        with("0", "0").withHomes(Fact.known(2)).withHomesAboveAverageArea(Fact.known(true));
    for (HardshipHousehold each : List.of(DEEP_WITH_VEHICLE, roomy)) {
      assertThat(recognised(each)).isEqualTo(Fact.known(HardshipTier.RELATIVE));
      assertThat(recognised(each.withControlsCompany(Fact.known(true))))
          .isEqualTo(Fact.known(HardshipTier.NONE));
      assertThat(recognised(each.withRefusesVerification(Fact.known(true))))
          .isEqualTo(Fact.known(HardshipTier.NONE));
    }
  }

  @Test
  @DisplayName("收入不详只剩深度、相对两类，而机动车排除深度：仍可认定为相对困难")
  void oneOfTwoTiersIsEnoughWhereTheDeepOneIsBarred() {
    Fact<Money> between = Fact.between(Money.ZERO, Money.yuan(50_000));
    assertThat(recognised(with("0", "0").withIncome(between)).options())
        .containsExactlyInAnyOrder(HardshipTier.DEEP, HardshipTier.RELATIVE);
    assertThat(recognised(DEEP_WITH_VEHICLE.withIncome(between)))
        .isEqualTo(Fact.known(HardshipTier.RELATIVE));
  }
}
