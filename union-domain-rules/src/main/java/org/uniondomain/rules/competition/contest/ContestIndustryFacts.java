package org.uniondomain.rules.competition.contest;

import org.uniondomain.core.competition.contest.ContestIndustry;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 参赛产业要素: what can be told of it. */
public final class ContestIndustryFacts {
  private ContestIndustryFacts() {}

  /** 参赛产业. */
  public static final Subject<ContestIndustry> CONTEST_INDUSTRY =
      Subject.named("contest-industry", ContestIndustry.class, "参赛产业", "industry of a contest");

  /** 产业名称. */
  public static final ValueFact<ContestIndustry, String> NAME =
      CONTEST_INDUSTRY.value(
          "name",
          "产业名称",
          "name of the industry",
          String.class,
          ContestIndustry::name,
          ContestIndustry::withName);

  /** 工种数. */
  public static final QuantityFact<ContestIndustry, Integer> JOB_TYPES =
      CONTEST_INDUSTRY
          .count(
              "job-types",
              "工种数",
              "job types",
              ContestIndustry::jobTypes,
              ContestIndustry::withJobTypes)
          .atLeast(0);

  /** 词汇. */
  public static final Vocabulary<ContestIndustry> VOCABULARY =
      Vocabulary.of(CONTEST_INDUSTRY, ContestIndustry.builder().build()).with(NAME, JOB_TYPES);
}
