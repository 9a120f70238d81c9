package org.uniondomain.rules.competition.contest;

import org.uniondomain.core.competition.contest.ContestResult;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.honour.HonourKind;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 技能比赛成绩要素: what can be told of it. */
public final class ContestResultFacts {
  private ContestResultFacts() {}

  /** 技能比赛成绩. */
  public static final Subject<ContestResult> CONTEST_RESULT =
      Subject.named("contest-result", ContestResult.class, "技能比赛成绩", "result of a skill contest");

  /** 工种. */
  public static final ValueFact<ContestResult, String> JOB_TYPE =
      CONTEST_RESULT.value(
          "job-type",
          "工种",
          "job type",
          String.class,
          ContestResult::jobType,
          ContestResult::withJobType);

  /** 比赛层级. */
  public static final Choice<ContestResult, CompetitionLevel> LEVEL =
      CONTEST_RESULT.choice(
          "level",
          "比赛层级",
          "level of the contest",
          CompetitionLevel.class,
          ContestResult::level,
          ContestResult::withLevel);

  /** 产业系统级比赛. */
  public static final Flag<ContestResult> INDUSTRY_LEVEL =
      CONTEST_RESULT.flag(
          "industry-level",
          "产业系统级比赛",
          "contest of an industry",
          ContestResult::industryLevel,
          ContestResult::withIndustryLevel);

  /** 名次. */
  public static final QuantityFact<ContestResult, Integer> RANK =
      CONTEST_RESULT
          .count("rank", "名次", "rank", ContestResult::rank, ContestResult::withRank)
          .atLeast(1);

  /** 授予称号. */
  public static final Choice<ContestResult, HonourKind> TITLE =
      CONTEST_RESULT.choice(
          "title",
          "授予称号",
          "title given",
          HonourKind.class,
          ContestResult::title,
          ContestResult::withTitle);

  /** 词汇. */
  public static final Vocabulary<ContestResult> VOCABULARY =
      Vocabulary.of(CONTEST_RESULT, ContestResult.builder().build())
          .with(JOB_TYPE, LEVEL, INDUSTRY_LEVEL, RANK, TITLE);
}
