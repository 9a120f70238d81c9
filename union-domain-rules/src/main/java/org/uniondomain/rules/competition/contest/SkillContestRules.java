package org.uniondomain.rules.competition.contest;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.competition.contest.SkillContestFacts.HOSTS;
import static org.uniondomain.rules.competition.contest.SkillContestFacts.INDUSTRIES;
import static org.uniondomain.rules.competition.contest.SkillContestFacts.LEAGUE_CONTESTS;
import static org.uniondomain.rules.competition.contest.SkillContestFacts.LEVEL;
import static org.uniondomain.rules.competition.contest.SkillContestFacts.SKILL_CONTEST;
import static org.uniondomain.rules.competition.contest.SkillContestFacts.SYSTEM_CONTESTS;
import static org.uniondomain.rules.competition.contest.SkillContestFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.TARGET;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CompetitionLaw.INNER_MONGOLIA_COMPETITIONS_2013;

import java.time.LocalDate;
import org.uniondomain.core.competition.contest.SkillContest;
import org.uniondomain.core.competition.labour.CompetitionHost;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.competition.labour.CompetitionFacts;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.law.Conventions;

/**
 * 职工职业技能比赛规则: industries and job types of a contest, its hosts, and the figures of 2013 in Inner
 * Mongolia. A job type belongs to one industry of a contest, so that those of the industries
 * together are all job types.
 */
public final class SkillContestRules {
  private SkillContestRules() {}

  private static final LocalDate YEAR_2013 = LocalDate.of(2013, 1, 1);
  private static final LocalDate YEAR_2014 = LocalDate.of(2014, 1, 1);

  /** 至少一个产业. */
  public static final Requirement<SkillContest> SOME_INDUSTRY =
      requirement("competition.contest.some-industry", SKILL_CONTEST)
          .label("比赛至少有一个产业", "a contest has an industry")
          .clause(
              Conventions.ONE_INDUSTRY,
              CONVENTION,
              CONSISTENCY,
              "一次比赛至少有一个产业",
              "a contest has at least one industry")
          .that(INDUSTRIES.count().meets(at(NOT_LOWER_THAN, Quantity.of(1))))
          .build();

  /** 工种不重复: the job types of the industries together are those of the contest. */
  public static final Requirement<SkillContest> PARTITION =
      requirement("competition.contest.partition", SKILL_CONTEST)
          .label("各产业工种合计等于工种总数", "job types of the industries add up")
          .clause(
              Conventions.ONE_INDUSTRY,
              CONVENTION,
              CONSISTENCY,
              "一次比赛中一个工种只属于一个产业，各产业的工种合计为工种总数",
              "in one contest a job type belongs to one industry, and those of the industries add"
                  + " up to all")
          .that(
              INDUSTRIES
                  .sum(ContestIndustryFacts.JOB_TYPES)
                  .meets(at(EXACTLY, SkillContestFacts.JOB_TYPES)))
          .build();

  /** 与人力资源和社会保障部门联合举办. */
  public static final Requirement<SkillContest> JOINTLY_HELD =
      requirement("competition.contest.jointly-held", SKILL_CONTEST)
          .label("与人力资源和社会保障部门联合举办", "held with the human-resources department")
          .clause(
              INNER_MONGOLIA_COMPETITIONS_2013.cited(),
              REPORTED,
              AS_A_RULE,
              "全区职工职业技能比赛由工会与人力资源和社会保障部门联合举办",
              "the skill contest of the region is held by the federation with the human-resources"
                  + " department")
          .when(LEVEL.is(CompetitionLevel.REGION))
          .that(heldBy(CompetitionHost.UNION).and(heldBy(CompetitionHost.HUMAN_RESOURCES)))
          .build();

  private static Condition<SkillContest> heldBy(CompetitionHost host) {
    return HOSTS.some(CompetitionFacts.COMPETITION_HOST.is(host));
  }

  /** 产业数目标. */
  public static final Threshold<Integer> INDUSTRIES_2013 =
      figure("industries", "全区比赛产业数", "industries of the regional contest", 15);

  /** 工种数目标. */
  public static final Threshold<Integer> JOB_TYPES_2013 =
      figure("job-types", "全区比赛工种数", "job types of the regional contest", 59);

  /** 举办比赛的盟市数目标. */
  public static final Threshold<Integer> LEAGUES_2013 =
      figure("leagues", "举办比赛的盟市数", "leagues and cities with contests", 12);

  /** 举办比赛的产业系统数目标. */
  public static final Threshold<Integer> SYSTEMS_2013 =
      figure("systems", "举办比赛的产业（系统）数", "industries and systems with contests", 9);

  private static Threshold<Integer> figure(
      String name, String chinese, String english, int number) {
    return threshold("competition.contest.2013." + name, COUNT, REACHING, chinese, english)
        .in(Regions.INNER_MONGOLIA)
        .since(YEAR_2013, number, INNER_MONGOLIA_COMPETITIONS_2013.cited(), REPORTED)
        .until(YEAR_2014);
  }

  /** 全区比赛产业和工种. */
  public static final Requirement<SkillContest> BREADTH =
      requirement("competition.contest.breadth-reached", SKILL_CONTEST)
          .label("全区比赛产业和工种目标", "breadth of the regional contest")
          .clause(
              INDUSTRIES_2013,
              TARGET,
              "全区比赛{bound}{value}个产业、{value2}个工种",
              "the regional contest spans {value} industries and {value2} job types")
          .when(LEVEL.is(CompetitionLevel.REGION))
          .that(
              INDUSTRIES
                  .count()
                  .meets(INDUSTRIES_2013)
                  .and(SkillContestFacts.JOB_TYPES.meets(JOB_TYPES_2013)))
          .build();

  /** 盟市和产业系统比赛. */
  public static final Requirement<SkillContest> SPREAD =
      requirement("competition.contest.spread-reached", SKILL_CONTEST)
          .label("盟市和产业系统比赛目标", "spread of the contests")
          .clause(
              LEAGUES_2013,
              TARGET,
              "举办比赛的盟市{bound}{value}个、产业（系统）{value2}个",
              "{bound} {value} leagues and cities and {value2} industries and systems hold"
                  + " contests")
          .when(LEVEL.is(CompetitionLevel.REGION))
          .that(LEAGUE_CONTESTS.meets(LEAGUES_2013).and(SYSTEM_CONTESTS.meets(SYSTEMS_2013)))
          .build();

  /** 规则. */
  public static final SubjectRules<SkillContest> RULES =
      SubjectRules.of(VOCABULARY, SOME_INDUSTRY, PARTITION, JOINTLY_HELD, BREADTH, SPREAD);
}
