package org.uniondomain.rules.hardship.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.hardship.tier.FilingGround.NONE;
import static org.uniondomain.core.hardship.tier.FilingGround.SUDDEN_HARDSHIP;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.RecognitionRules.RECOGNISED_GROUND;
import static org.uniondomain.rules.hardship.tier.RecognitionRules.RECOGNISED_TIER;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.household.SchoolChild;
import org.uniondomain.core.hardship.tier.FilingGround;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;

@DisplayName("困难职工认定：排除情形")
class RecognitionRulesTest {
  private static final BoundRulebook IN_2018 =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2018, 6, 30));
  private static final BoundRulebook IN_2021 =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2021, 6, 30));

  private static final HardshipHousehold INJURED =
      with("40000", "0").withSuddenCause(Fact.known(true));

  private static Fact<FilingGround> ground(HardshipHousehold household) {
    return IN_2018.decide(RECOGNISED_GROUND, household).asFact();
  }

  @Test
  @DisplayName("案例十三：2016年办法，两套住房、机动车、经营、高收费就学各自排除")
  void theMeasuresOf2016BarFromEveryFile() {
    assertThat(ground(INJURED)).isEqualTo(Fact.known(SUDDEN_HARDSHIP));
    SchoolChild abroad =
        SchoolChild.builder()
            .privateSchool(false)
            .highFeeSchool(false)
            .abroadAtOwnCost(true)
            .build();
    List<UnaryOperator<HardshipHousehold>> bars =
        List.of(
            household -> household.withHomes(Fact.known(2)),
            household -> household.withUsesVehicle(Fact.known(true)),
            household -> household.withOwnsBusiness(Fact.known(true)),
            household -> household.withSchoolChildren(Listing.of(abroad)));
    bars.forEach(bar -> assertThat(ground(bar.apply(INJURED))).isEqualTo(Fact.known(NONE)));
    assertThat(ground(INJURED.withOwnsVehicle(Fact.known(true))))
        .isEqualTo(Fact.known(SUDDEN_HARDSHIP));
  }

  @Test
  @DisplayName("排除情形不详：可能建档也可能不建档；已有一项排除，其余不必再问")
  void anUnknownBarLeavesBothOpen() {
    HardshipHousehold unknown = INJURED.withHomes(Fact.atLeast(1));
    assertThat(ground(unknown).options()).containsExactlyInAnyOrder(SUDDEN_HARDSHIP, NONE);
    assertThat(ground(unknown.withOwnsBusiness(Fact.known(true)))).isEqualTo(Fact.known(NONE));
  }

  @Test
  @DisplayName("2020年后未见全国排除规定：住房不排除")
  void sinceThenOnlyLocalTextsBar() {
    HardshipHousehold two = with("0", "0").withHomes(Fact.known(2));
    assertThat(IN_2021.decide(RECOGNISED_TIER, two).asFact())
        .isEqualTo(Fact.known(HardshipTier.DEEP));
  }
}
