package org.uniondomain.rules.region.shandong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.hardship.tier.HardshipTier.DEEP;
import static org.uniondomain.core.hardship.tier.HardshipTier.NONE;
import static org.uniondomain.core.hardship.tier.HardshipTier.RELATIVE;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.RecognitionRules.RECOGNISED_TIER;
import static org.uniondomain.rules.hardship.tier.TierRules.TIER;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.household.SchoolChild;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.NoticeKind;

@DisplayName("山东工会困难职工家庭认定办法（2020）")
class ShandongHardshipTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Regions.SHANDONG, LocalDate.of(2022, 6, 30));

  @ParameterizedTest(name = "年收入100000，病费{0}：{1}")
  @CsvSource({"79999.99, NONE", "80000.00, NONE", "80000.01, ACCIDENT", "80001.00, ACCIDENT"})
  @DisplayName("案例七：致困费用超过年收入80%为意外致困，恰为80%不算并作提示")
  void fourFifthsOfTheIncome(String cost, HardshipTier expected) {
    HardshipHousehold household = with("100000", "0").withCauseCost(Fact.known(Money.yuan(cost)));
    Answer<HardshipTier> answer = RULES.decide(TIER, household);
    assertThat(answer.asFact()).isEqualTo(Fact.known(expected));
    assertThat(
            answer.notices().stream()
                .anyMatch(notice -> notice.kind() == NoticeKind.CONTRADICTORY_AT_THE_LINE))
        .isEqualTo(cost.equals("80000.00"));
    assertThat(answer.notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.DEPARTS_FROM_NATIONAL);
  }

  @Test
  @DisplayName("已属深度困难的，致困费用恰在界限上无关紧要，不作提示")
  void aLineThatCannotMatterCallsForNoNotice() {
    HardshipHousehold deep = with("10000", "0").withCauseCost(Fact.known(Money.yuan(8_000)));
    assertThat(RULES.decide(TIER, deep).notices())
        .noneMatch(notice -> notice.kind() == NoticeKind.CONTRADICTORY_AT_THE_LINE);
  }

  @Test
  @DisplayName("六个月的收入折算为全年比较")
  void halfAYearIsReckonedToAYear() {
    HardshipHousehold household =
        with("50000", "0")
            .withMonths(Fact.known(6))
            .withCauseCost(Fact.known(Money.yuan("80000.01")));
    assertThat(RULES.decide(TIER, household).asFact()).isEqualTo(Fact.known(HardshipTier.ACCIDENT));
  }

  @ParameterizedTest(name = "民办收费{0}，公办10000：{1}")
  @CsvSource({"19999.99, DEEP", "20000.00, DEEP", "20000.01, NONE", "20001.00, NONE"})
  @DisplayName("案例十六：民办收费超过公办2倍排除各类")
  void twiceThePublicFee(String fee, HardshipTier expected) {
    SchoolChild child =
        SchoolChild.builder()
            .privateSchool(true)
            .schoolFee(Money.yuan(fee))
            .publicSchoolFee(Money.yuan(10_000))
            .abroadAtOwnCost(false)
            .build();
    HardshipHousehold household = with("0", "0").withSchoolChildren(Listing.of(child));
    assertThat(RULES.decide(RECOGNISED_TIER, household).asFact()).isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("案例十三、十五：两套住房而人均面积不高于平均，不排除；补偿代步车，不排除")
  void whatDoesNotBar() {
    assertThat(recognised(with("0", "0").withHomes(Fact.known(2)))).isEqualTo(Fact.known(DEEP));
    assertThat(
            recognised(
                with("0", "0")
                    .withOwnsVehicle(Fact.known(true))
                    .withCompensatingVehicle(Fact.known(true))))
        .isEqualTo(Fact.known(DEEP));
  }

  @Test
  @DisplayName("威海以外未见机动车排除到哪一类：深度困难一定不行，其余无法确定")
  void howFarAVehicleBarsIsNotKnown() {
    Answer<HardshipTier> answer =
        RULES.decide(RECOGNISED_TIER, with("0", "0").withOwnsVehicle(Fact.known(true)));
    assertThat(answer.asFact().options()).containsExactlyInAnyOrder(RELATIVE, NONE);
    assertThat(((Answer.Undetermined<HardshipTier>) answer).missing())
        .containsExactly(
            new Missing.OfParameter(
                ShandongHardship.VEHICLE_BARS_DEEP_ONLY.id(),
                ShandongHardship.VEHICLE_BARS_DEEP_ONLY.label()));
  }

  private static Fact<HardshipTier> recognised(HardshipHousehold household) {
    return RULES.decide(RECOGNISED_TIER, household).asFact();
  }
}
