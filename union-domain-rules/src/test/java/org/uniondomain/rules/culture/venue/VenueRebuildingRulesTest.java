package org.uniondomain.rules.culture.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.culture.venue.VenueRebuilding;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("公共文化体育设施条例第二十七条，公共文化服务保障法第十六、十九条：拆迁重建")
class VenueRebuildingRulesTest {
  private static final BoundRulebook IN_2010 =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2010, 6, 1));
  private static final BoundRulebook IN_2018 =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2018, 6, 1));

  private static VenueRebuilding rebuilding() {
    return VenueRebuilding.builder()
        .expertReview(true)
        .departmentsAgree(true)
        .governmentApproves(true)
        .large(false)
        .hearingHeld(false)
        .demolishedOn(LocalDate.of(2010, 3, 1))
        .rebuildingStartedOn(LocalDate.of(2010, 3, 1))
        .formerFloorArea(5_000)
        .newFloorArea(5_000)
        .standardKept(true)
        .landAdjusted(true)
        .formerLand(8_000)
        .newLand(8_000)
        .build();
  }

  @Test
  @DisplayName("论证、同意、批准缺一不可；大型设施另须听证")
  void procedure() {
    assertThat(IN_2010.decide(VenueRebuildingRules.APPROVED, rebuilding()).kind())
        .isEqualTo(Verdict.Kind.MET);
    for (VenueRebuilding incomplete :
        List.of(
            rebuilding().withExpertReview(Fact.known(false)),
            rebuilding().withDepartmentsAgree(Fact.known(false)),
            rebuilding().withGovernmentApproves(Fact.known(false)),
            rebuilding().withLarge(Fact.known(true)))) {
      assertThat(IN_2010.decide(VenueRebuildingRules.APPROVED, incomplete).kind())
          .isEqualTo(Verdict.Kind.BREACHED);
    }
    assertThat(
            IN_2010
                .decide(
                    VenueRebuildingRules.APPROVED,
                    rebuilding().withLarge(Fact.known(true)).withHearingHeld(Fact.known(true)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @ParameterizedTest(name = "{0}开工重建：{1}")
  @CsvSource({"2010-02-28, MET", "2010-03-01, MET", "2010-03-02, BREACHED"})
  @DisplayName("先建设后拆除，或者同时")
  void builtFirst(String started, Verdict.Kind expected) {
    assertThat(
            IN_2010
                .decide(
                    VenueRebuildingRules.BUILT_FIRST,
                    rebuilding().withRebuildingStartedOn(Fact.known(LocalDate.parse(started))))
                .kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "重建{0}平方米，标准不降低{1}：2003年{2}，2017年{3}")
  @CsvSource({
    "4999, true, BREACHED, BREACHED",
    "5000, true, MET, MET",
    "5000, false, MET, BREACHED",
    "5001, true, MET, MET"
  })
  @DisplayName("2003年一般不小于原有规模，2017年标准和面积不得降低")
  void size(int area, boolean kept, Verdict.Kind general, Verdict.Kind strict) {
    VenueRebuilding rebuilding =
        rebuilding().withNewFloorArea(Fact.known(area)).withStandardKept(Fact.known(kept));
    Verdict before = IN_2010.decide(VenueRebuildingRules.NOT_SMALLER, rebuilding);
    assertThat(before.kind()).isEqualTo(general);
    if (before instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    }
    assertThat(IN_2010.decide(VenueRebuildingRules.NOT_LOWER, rebuilding).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(IN_2018.decide(VenueRebuildingRules.NOT_LOWER, rebuilding).kind()).isEqualTo(strict);
  }

  @ParameterizedTest(name = "用地{0}：{1}")
  @CsvSource({"7999, BREACHED", "8000, MET", "8001, MET"})
  @DisplayName("调整后的用地不少于原有面积")
  void land(int land, Verdict.Kind expected) {
    VenueRebuilding rebuilding = rebuilding().withNewLand(Fact.known(land));
    assertThat(IN_2018.decide(VenueRebuildingRules.LAND, rebuilding).kind()).isEqualTo(expected);
    assertThat(
            IN_2018
                .decide(VenueRebuildingRules.LAND, rebuilding.withLandAdjusted(Fact.known(false)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
