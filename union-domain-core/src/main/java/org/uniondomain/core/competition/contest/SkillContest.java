package org.uniondomain.core.competition.contest;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.competition.labour.CompetitionHost;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 职工职业技能比赛: a skill contest of a region, a league or an industry. The counts are as reported. What
 * nobody has told is unknown.
 */
@Value.Immutable
public interface SkillContest extends WithSkillContest {
  /**
   * 年度: the calendar year.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> year();

  /**
   * 比赛层级: at which level it is held.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<CompetitionLevel> level();

  /**
   * 主办单位: who holds it.
   *
   * @return those that are known
   */
  Listing<CompetitionHost> hosts();

  /**
   * 参赛产业: the industries in which it is held.
   *
   * @return those that are known
   */
  Listing<@Valid ContestIndustry> industries();

  /**
   * 工种总数: the job types of the contest, each counted once; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> jobTypes();

  /**
   * 盟市比赛数: leagues and cities that held contests of their own in the year; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> leagueContests();

  /**
   * 产业系统比赛数: regional industries and systems that did; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> systemContests();

  /**
   * 比赛成绩: who came where.
   *
   * @return those that are known
   */
  Listing<@Valid ContestResult> results();

  /**
   * Checks that no number is below its least value.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, year(), "year");
    LowerBound.check(0, jobTypes(), "job types in all");
    LowerBound.check(0, leagueContests(), "contests of leagues and cities");
    LowerBound.check(0, systemContests(), "contests of industries and systems");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableSkillContest.Builder builder() {
    return ImmutableSkillContest.builder();
  }
}
