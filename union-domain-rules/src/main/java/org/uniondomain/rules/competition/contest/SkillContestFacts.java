package org.uniondomain.rules.competition.contest;

import org.uniondomain.core.competition.contest.ContestIndustry;
import org.uniondomain.core.competition.contest.ContestResult;
import org.uniondomain.core.competition.contest.SkillContest;
import org.uniondomain.core.competition.labour.CompetitionHost;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.rules.competition.labour.CompetitionFacts;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 职工职业技能比赛要素: what can be told of it. */
public final class SkillContestFacts {
  private SkillContestFacts() {}

  /** 职工职业技能比赛. */
  public static final Subject<SkillContest> SKILL_CONTEST =
      Subject.named("skill-contest", SkillContest.class, "职工职业技能比赛", "skill contest");

  /** 年度. */
  public static final QuantityFact<SkillContest, Integer> YEAR =
      SKILL_CONTEST
          .count("year", "年度", "year", SkillContest::year, SkillContest::withYear)
          .atLeast(0);

  /** 比赛层级. */
  public static final Choice<SkillContest, CompetitionLevel> LEVEL =
      SKILL_CONTEST.choice(
          "level",
          "比赛层级",
          "level",
          CompetitionLevel.class,
          SkillContest::level,
          SkillContest::withLevel);

  /** 主办单位. */
  public static final Items<SkillContest, CompetitionHost> HOSTS =
      SKILL_CONTEST.items(
          "hosts",
          "主办单位",
          "hosts",
          CompetitionHost.class,
          SkillContest::hosts,
          SkillContest::withHosts);

  /** 参赛产业. */
  public static final Items<SkillContest, ContestIndustry> INDUSTRIES =
      SKILL_CONTEST.items(
          "industries",
          "参赛产业",
          "industries",
          ContestIndustry.class,
          SkillContest::industries,
          SkillContest::withIndustries);

  /** 工种总数. */
  public static final QuantityFact<SkillContest, Integer> JOB_TYPES =
      SKILL_CONTEST
          .count(
              "job-types",
              "工种总数",
              "job types in all",
              SkillContest::jobTypes,
              SkillContest::withJobTypes)
          .atLeast(0);

  /** 盟市比赛数. */
  public static final QuantityFact<SkillContest, Integer> LEAGUE_CONTESTS =
      SKILL_CONTEST
          .count(
              "league-contests",
              "盟市比赛数",
              "contests of leagues and cities",
              SkillContest::leagueContests,
              SkillContest::withLeagueContests)
          .atLeast(0);

  /** 产业系统比赛数. */
  public static final QuantityFact<SkillContest, Integer> SYSTEM_CONTESTS =
      SKILL_CONTEST
          .count(
              "system-contests",
              "产业系统比赛数",
              "contests of industries and systems",
              SkillContest::systemContests,
              SkillContest::withSystemContests)
          .atLeast(0);

  /** 比赛成绩. */
  public static final Items<SkillContest, ContestResult> RESULTS =
      SKILL_CONTEST.items(
          "results",
          "比赛成绩",
          "results",
          ContestResult.class,
          SkillContest::results,
          SkillContest::withResults);

  /** 词汇. */
  public static final Vocabulary<SkillContest> VOCABULARY =
      Vocabulary.of(SKILL_CONTEST, SkillContest.builder().build())
          .with(YEAR, LEVEL, JOB_TYPES, LEAGUE_CONTESTS, SYSTEM_CONTESTS)
          .with(HOSTS, Vocabulary.ofCodes(CompetitionFacts.COMPETITION_HOST))
          .with(INDUSTRIES, ContestIndustryFacts.VOCABULARY)
          .with(RESULTS, ContestResultFacts.VOCABULARY);
}
