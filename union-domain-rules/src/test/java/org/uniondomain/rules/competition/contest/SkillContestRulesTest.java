package org.uniondomain.rules.competition.contest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.contest.ContestIndustry;
import org.uniondomain.core.competition.contest.SkillContest;
import org.uniondomain.core.competition.labour.CompetitionHost;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("技能比赛：产业与工种的划分、联合举办、2013年的目标")
class SkillContestRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2013, 12, 31));

  private static SkillContest contest(int jobTypes, int... byIndustry) {
    return SkillContest.builder()
        .level(CompetitionLevel.REGION)
        .industries(
            Listing.complete(
                Arrays.stream(byIndustry)
                    .mapToObj(number -> ContestIndustry.builder().jobTypes(number).build())
                    .collect(ImmutableList.toImmutableList())))
        .jobTypes(jobTypes)
        .build();
  }

  @ParameterizedTest(name = "三个产业 4、3、2 个工种，总数 {0}：{1}")
  @CsvSource({"8, BREACHED", "9, MET", "10, BREACHED"})
  @DisplayName("各产业工种合计等于工种总数")
  void partition(int total, Verdict.Kind expected) {
    assertThat(RULES.decide(SkillContestRules.PARTITION, contest(total, 4, 3, 2)).kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("没有产业是数据问题，产业清单不全则待定")
  void someIndustry() {
    assertThat(RULES.decide(SkillContestRules.SOME_INDUSTRY, contest(0)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(SkillContestRules.SOME_INDUSTRY, contest(1, 1)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            RULES
                .decide(
                    SkillContestRules.SOME_INDUSTRY, contest(1).withIndustries(Listing.unknown()))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"HUMAN_RESOURCES, MET", "INDUSTRY_AUTHORITY, BREACHED"})
  @DisplayName("全区比赛由工会与人力资源和社会保障部门联合举办")
  void jointlyHeld(CompetitionHost with, Verdict.Kind expected) {
    SkillContest contest =
        contest(1, 1).withHosts(Listing.complete(ImmutableList.of(CompetitionHost.UNION, with)));
    assertThat(RULES.decide(SkillContestRules.JOINTLY_HELD, contest).kind()).isEqualTo(expected);
    assertThat(
            RULES
                .decide(
                    SkillContestRules.JOINTLY_HELD,
                    contest.withLevel(Fact.known(CompetitionLevel.LEAGUE_OR_CITY)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "产业 {0}、工种 {1}：{2}")
  @CsvSource({"14, 59, BREACHED", "15, 58, BREACHED", "15, 59, MET", "16, 60, MET"})
  @DisplayName("2013年：15个产业、59个工种")
  void breadth(int industries, int jobTypes, Verdict.Kind expected) {
    SkillContest contest = contest(jobTypes, new int[industries]);
    assertThat(RULES.decide(SkillContestRules.BREADTH, contest).kind()).isEqualTo(expected);
    assertThat(
            UnionRules.standard()
                .at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 1))
                .decide(SkillContestRules.BREADTH, contest)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "盟市 {0}、产业系统 {1}：{2}")
  @CsvSource({"11, 9, BREACHED", "12, 8, BREACHED", "12, 9, MET"})
  @DisplayName("2013年：12个盟市、9个产业系统")
  void spread(int leagues, int systems, Verdict.Kind expected) {
    SkillContest contest =
        contest(1, 1)
            .withLeagueContests(Fact.known(leagues))
            .withSystemContests(Fact.known(systems));
    assertThat(RULES.decide(SkillContestRules.SPREAD, contest).kind()).isEqualTo(expected);
  }
}
