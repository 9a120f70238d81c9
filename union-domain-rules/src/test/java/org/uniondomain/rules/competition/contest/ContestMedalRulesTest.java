package org.uniondomain.rules.competition.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.contest.ContestMedal;
import org.uniondomain.core.competition.contest.ContestResult;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Determination;

@DisplayName("技能比赛授奖：重庆前三名，内蒙古优胜者（名额未查明）")
class ContestMedalRulesTest {
  private static final ContestResult RESULT =
      ContestResult.builder().level(CompetitionLevel.REGION).industryLevel(true).build();

  private static Fact<ContestMedal> medal(
      Division place, LocalDate day, Determination<ContestResult, ContestMedal> rule, int rank) {
    return UnionRules.standard()
        .at(place, day)
        .decide(rule, RESULT.withRank(Fact.known(rank)))
        .asFact();
  }

  @ParameterizedTest(name = "第 {0} 名：{1}")
  @CsvSource({"1, MEDAL", "2, MEDAL", "3, MEDAL", "4, NOT_BY_RANK"})
  @DisplayName("重庆：市级产业比赛前三名")
  void chongqing(int rank, ContestMedal expected) {
    assertThat(
            medal(
                Regions.CHONGQING,
                LocalDate.of(2010, 4, 22),
                ContestMedalRules.CHONGQING_MEDAL,
                rank))
        .isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("没有名次的不因名次授予；不是产业比赛的不适用")
  void unranked() {
    BoundRulebook rules = UnionRules.standard().at(Regions.CHONGQING, LocalDate.of(2012, 1, 1));
    assertThat(
            rules.decide(ContestMedalRules.CHONGQING_MEDAL, RESULT.withRank(Fact.none())).asFact())
        .isEqualTo(Fact.known(ContestMedal.NOT_BY_RANK));
    assertThat(
            rules.decide(
                ContestMedalRules.CHONGQING_MEDAL,
                RESULT.withRank(Fact.known(1)).withIndustryLevel(Fact.known(false))))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("内蒙古：第一名授予，第二名不明；2005年不适用")
  void innerMongolia() {
    LocalDate day = LocalDate.of(2011, 9, 1);
    assertThat(medal(Regions.INNER_MONGOLIA, day, ContestMedalRules.INNER_MONGOLIA_MEDAL, 1))
        .isEqualTo(Fact.known(ContestMedal.MEDAL));
    assertThat(
            medal(Regions.INNER_MONGOLIA, day, ContestMedalRules.INNER_MONGOLIA_MEDAL, 2).isKnown())
        .isFalse();
    assertThat(
            UnionRules.standard()
                .at(Regions.INNER_MONGOLIA, LocalDate.of(2005, 12, 31))
                .decide(ContestMedalRules.INNER_MONGOLIA_MEDAL, RESULT.withRank(Fact.known(1))))
        .isInstanceOf(Answer.NotApplicable.class);
  }
}
