package org.uniondomain.rules.region.hebei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.RecognitionRules.RECOGNISED_TIER;
import static org.uniondomain.rules.hardship.tier.TierRules.TIER;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.household.SchoolChild;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.NoticeKind;

@DisplayName("邢台市困难职工：深度困难含本数，各项排除仅及深度困难")
class XingtaiHardshipTest {
  private static final BoundRulebook RULES = at(LocalDate.of(2021, 7, 9));

  private static BoundRulebook at(LocalDate day) {
    return UnionRules.standard().at(Division.of("130500"), day);
  }

  @ParameterizedTest(name = "净收入{0}减{1}：{2}")
  @CsvSource({
    "40000, 11560.01, DEEP",
    "40000, 11560.00, DEEP",
    "40000, 11559.99, RELATIVE",
    "56880, 0, NONE"
  })
  @DisplayName("案例一：邢台的公式含本数")
  void theLineIsIncluded(String income, String rigidExpenditure, HardshipTier expected) {
    Answer<HardshipTier> answer = RULES.decide(TIER, with(income, rigidExpenditure));
    assertThat(answer.asFact()).isEqualTo(Fact.known(expected));
    assertThat(answer.notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN)
        .anyMatch(notice -> notice.kind() == NoticeKind.DEPARTS_FROM_NATIONAL);
  }

  @Test
  @DisplayName("公布之前适用全国标准")
  void beforeItWasPostedTheNationalLineStands() {
    assertThat(at(LocalDate.of(2021, 7, 8)).decide(TIER, with("40000", "11560")).asFact())
        .isEqualTo(Fact.known(HardshipTier.RELATIVE));
  }

  @Test
  void everythingBarsFromTheDeepTierOnly() {
    SchoolChild child =
        SchoolChild.builder()
            .privateSchool(true)
            .highFeeSchool(true)
            .abroadAtOwnCost(false)
            .build();
    List<UnaryOperator<HardshipHousehold>> bars =
        List.of(
            each -> each.withHomes(Fact.known(2)).withHomesAboveAverageArea(Fact.known(true)),
            each -> each.withUsesVehicle(Fact.known(true)),
            each -> each.withSchoolChildren(Listing.of(child)),
            each -> each.withControlsCompany(Fact.known(true)),
            each -> each.withRefusesVerification(Fact.known(true)));
    for (UnaryOperator<HardshipHousehold> bar : bars) {
      assertThat(RULES.decide(RECOGNISED_TIER, bar.apply(with("0", "0"))).asFact())
          .isEqualTo(Fact.known(HardshipTier.RELATIVE));
    }
    assertThat(RULES.decide(RECOGNISED_TIER, with("0", "0").withHomes(Fact.known(2))).asFact())
        .isEqualTo(Fact.known(HardshipTier.DEEP));
    assertThat(
            RULES
                .decide(
                    RECOGNISED_TIER,
                    with("0", "0")
                        .withUsesVehicle(Fact.known(true))
                        .withCompensatingVehicle(Fact.known(true)))
                .asFact())
        .isEqualTo(Fact.known(HardshipTier.DEEP));
  }
}
