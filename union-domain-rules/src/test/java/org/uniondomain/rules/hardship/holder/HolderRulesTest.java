package org.uniondomain.rules.hardship.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.hardship.holder.HolderStanding.MAY_HOLD;
import static org.uniondomain.core.hardship.holder.HolderStanding.MAY_NOT_HOLD;
import static org.uniondomain.rules.hardship.holder.HolderRules.STANDING;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.holder.FileHolder;
import org.uniondomain.core.hardship.holder.FileKeeper;
import org.uniondomain.core.hardship.holder.HolderKind;
import org.uniondomain.core.hardship.holder.HolderStanding;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Answer;

@DisplayName("困难职工档案持有人")
class HolderRulesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  private static Answer<HolderStanding> standing(String place, LocalDate day, FileHolder holder) {
    return UnionRules.standard().at(Division.of(place), day).decide(STANDING, holder);
  }

  private static FileHolder migrant(boolean member, int months, boolean city) {
    return FileHolder.builder()
        .kind(HolderKind.MIGRANT)
        .unionMember(member)
        .labourRelationMonths(months)
        .livesInCity(city)
        .build();
  }

  @ParameterizedTest(name = "会员{0}，{1}个月，在城镇{2}：{3}")
  @CsvSource({
    "true, 12, true, MAY_HOLD",
    "true, 11, true, MAY_NOT_HOLD",
    "true, 13, true, MAY_HOLD",
    "false, 24, true, MAY_NOT_HOLD",
    "true, 24, false, MAY_NOT_HOLD"
  })
  @DisplayName("案例十八：农民工须为会员、劳动关系满一年、长期在城镇")
  void migrantWorkers(boolean member, int months, boolean city, HolderStanding expected) {
    assertThat(standing("000000", DAY, migrant(member, months, city)).asFact())
        .isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("2020年前一年期限未经核实：会员不详以外也无法确定，非会员已可确定")
  void theTermBeforeTwentyTwentyIsNotKnown() {
    LocalDate before = LocalDate.of(2018, 6, 30);
    assertThat(standing("000000", before, migrant(true, 24, true)))
        .isInstanceOf(Answer.Undetermined.class);
    assertThat(standing("000000", before, migrant(false, 24, true)).asFact())
        .isEqualTo(Fact.known(MAY_NOT_HOLD));
    assertThat(standing("000000", LocalDate.of(2016, 12, 30), migrant(true, 24, true)))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("在职职工须单位已建工会")
  void workersInService() {
    FileHolder worker = FileHolder.builder().kind(HolderKind.EMPLOYED).unitHasUnion(true).build();
    assertThat(standing("000000", DAY, worker).asFact()).isEqualTo(Fact.known(MAY_HOLD));
    assertThat(standing("000000", DAY, worker.withUnitHasUnion(Fact.known(false))).asFact())
        .isEqualTo(Fact.known(MAY_NOT_HOLD));
    assertThat(standing("000000", DAY, worker.withUnitHasUnion(Fact.unknown())).asFact().options())
        .hasSize(2);
  }

  @ParameterizedTest(name = "{0} {1}，领失业金{2}，本地城镇户籍{3}：{4}")
  @CsvSource({
    "000000, UNEMPLOYED, false, false, MAY_HOLD",
    "630000, UNEMPLOYED, true, false, MAY_HOLD",
    "630000, UNEMPLOYED, false, true, MAY_NOT_HOLD",
    "321084, UNEMPLOYED, false, true, MAY_HOLD",
    "321084, UNEMPLOYED, true, false, MAY_NOT_HOLD",
    "321084, FLEXIBLE, false, false, MAY_NOT_HOLD",
    "321084, SOCIALISED_RETIREE, false, true, MAY_NOT_HOLD",
    "630000, SETTLEMENT_RETIREE, false, false, MAY_HOLD",
    "371083, NEW_EMPLOYMENT, false, false, MAY_HOLD",
    "000000, DEPENDANT, false, false, MAY_HOLD"
  })
  @DisplayName("各地口径：青海、高邮、乳山")
  void whatPlacesSay(
      String place, HolderKind kind, boolean benefit, boolean registered, HolderStanding expected) {
    FileHolder holder =
        FileHolder.builder()
            .kind(kind)
            .drawsUnemploymentBenefit(benefit)
            .localUrbanRegistration(registered)
            .build();
    assertThat(standing(place, DAY, holder).asFact()).isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest
  @CsvSource({"SETTLEMENT_RETIREE", "SOCIALISED_RETIREE", "NEW_EMPLOYMENT"})
  @DisplayName("未见当地口径的群体：无法确定")
  void groupsOfWhichNothingWasRead(HolderKind kind) {
    assertThat(standing("150100", DAY, FileHolder.builder().kind(kind).build()))
        .isInstanceOf(Answer.Undetermined.class);
  }

  @ParameterizedTest(name = "{0}，单位有工会{1}，社区有工会{2}：{3}")
  @CsvSource({
    "EMPLOYED, true, true, UNIT_UNION",
    "EMPLOYED, false, true, COMMUNITY_UNION",
    "MIGRANT, true, false, UNIT_UNION",
    "UNEMPLOYED, true, true, COMMUNITY_UNION",
    "FLEXIBLE, false, true, COMMUNITY_UNION",
    "FLEXIBLE, true, false, ASSISTANCE_CENTRE",
    "UNEMPLOYED, false, false, ASSISTANCE_CENTRE"
  })
  @DisplayName("档案由单位工会、街道社区工会或帮扶中心保管")
  void whoKeepsTheFile(HolderKind kind, boolean unit, boolean community, FileKeeper expected) {
    FileHolder holder =
        FileHolder.builder().kind(kind).unitHasUnion(unit).communityHasUnion(community).build();
    assertThat(
            UnionRules.standard()
                .at(Division.of("150100"), DAY)
                .decide(HolderRules.KEEPER, holder)
                .asFact())
        .isEqualTo(Fact.known(expected));
  }
}
