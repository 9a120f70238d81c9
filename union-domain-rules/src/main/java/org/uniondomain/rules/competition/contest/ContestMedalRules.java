package org.uniondomain.rules.competition.contest;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.competition.contest.ContestResultFacts.CONTEST_RESULT;
import static org.uniondomain.rules.competition.contest.ContestResultFacts.INDUSTRY_LEVEL;
import static org.uniondomain.rules.competition.contest.ContestResultFacts.LEVEL;
import static org.uniondomain.rules.competition.contest.ContestResultFacts.RANK;
import static org.uniondomain.rules.competition.contest.ContestResultFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CompetitionLaw.CHONGQING_COMPETITION_OPINION;
import static org.uniondomain.rules.law.CompetitionLaw.INNER_MONGOLIA_SKILL_CONTESTS;

import java.time.LocalDate;
import org.uniondomain.core.competition.contest.ContestMedal;
import org.uniondomain.core.competition.contest.ContestResult;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Threshold;

/**
 * 技能比赛授奖规则: which rank in a skill contest brings a May Day medal. In Chongqing the first three of a
 * municipal contest of an industry; of the contests of Inner Mongolia from 2006 to 2011 it is known
 * that winners got one, and not how many of them.
 */
public final class ContestMedalRules {
  private ContestMedalRules() {}

  /** 授予五一劳动奖章的名次. */
  public static final Threshold<Integer> MEDAL_RANK =
      threshold(
              "competition.contest.medal-rank",
              COUNT,
              WITHIN,
              "授予五一劳动奖章的名次",
              "rank that brings a May Day medal")
          .in(Regions.INNER_MONGOLIA)
          .unknownSince(
              LocalDate.of(2006, 1, 1),
              Fact.atLeast(1),
              INNER_MONGOLIA_SKILL_CONTESTS.cited(),
              SECONDARY)
          .startKnown(INFERRED)
          .reviewed(LocalDate.of(2011, 12, 31))
          .in(Regions.CHONGQING)
          .since(LocalDate.of(2010, 4, 22), 3, CHONGQING_COMPETITION_OPINION.cited(), EXCERPT);

  private static final Condition<ContestResult> RANKED = RANK.exists().and(RANK.meets(MEDAL_RANK));

  /** 重庆市产业级比赛前三名. */
  public static final Determination<ContestResult, ContestMedal> CHONGQING_MEDAL =
      determination("competition.contest.chongqing-medal", CONTEST_RESULT, ContestMedal.class)
          .label("市级产业技能比赛授奖", "medal of a municipal contest of an industry")
          .clause(
              CHONGQING_COMPETITION_OPINION.cited(),
              EXCERPT,
              MAY,
              "市级产业技能比赛前三名授予市五一劳动奖章",
              "the first three of a municipal contest of an industry receive the municipal May Day"
                  + " medal")
          .when(LEVEL.is(CompetitionLevel.REGION).and(INDUSTRY_LEVEL))
          .firstMatch()
          .outcome(ContestMedal.MEDAL, RANKED)
          .otherwise(ContestMedal.NOT_BY_RANK)
          .build();

  /** 内蒙古自治区级比赛优胜者. */
  public static final Determination<ContestResult, ContestMedal> INNER_MONGOLIA_MEDAL =
      determination("competition.contest.inner-mongolia-medal", CONTEST_RESULT, ContestMedal.class)
          .label("全区技能比赛授奖", "medal of the regional contest")
          .clause(
              INNER_MONGOLIA_SKILL_CONTESTS.cited(),
              SECONDARY,
              MAY,
              "全区职工职业技能比赛的优胜者授予自治区五一劳动奖章",
              "winners of the regional skill contest receive the regional May Day medal")
          .when(LEVEL.is(CompetitionLevel.REGION))
          .firstMatch()
          .outcome(ContestMedal.MEDAL, RANKED)
          .otherwise(ContestMedal.NOT_BY_RANK)
          .build();

  /** 规则. */
  public static final SubjectRules<ContestResult> RULES =
      SubjectRules.of(VOCABULARY, CHONGQING_MEDAL, INNER_MONGOLIA_MEDAL);
}
