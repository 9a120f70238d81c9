package org.uniondomain.rules.bargaining.drive;

import org.uniondomain.core.bargaining.drive.LeadershipAssessment;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 盟市党政领导班子考核要素: what can be told of an assessment of a leadership. */
public final class LeadershipAssessmentFacts {
  private LeadershipAssessmentFacts() {}

  /** 盟市党政领导班子考核. */
  public static final Subject<LeadershipAssessment> LEADERSHIP_ASSESSMENT =
      Subject.named(
          "leadership-assessment",
          LeadershipAssessment.class,
          "盟市党政领导班子考核",
          "assessment of a leadership");

  /** 集体合同列入考核. */
  public static final Flag<LeadershipAssessment> CONTRACTS_ITEM =
      LEADERSHIP_ASSESSMENT.flag(
          "contracts-item",
          "集体合同列入考核",
          "item on collective contracts",
          LeadershipAssessment::contractsItem,
          LeadershipAssessment::withContractsItem);

  /** 工资集体协商列入考核. */
  public static final Flag<LeadershipAssessment> BARGAINING_ITEM =
      LEADERSHIP_ASSESSMENT.flag(
          "bargaining-item",
          "工资集体协商列入考核",
          "item on wage bargaining",
          LeadershipAssessment::bargainingItem,
          LeadershipAssessment::withBargainingItem);

  /** 得分. */
  public static final QuantityFact<LeadershipAssessment, Integer> SCORE =
      LEADERSHIP_ASSESSMENT
          .count(
              "score", "得分", "score", LeadershipAssessment::score, LeadershipAssessment::withScore)
          .atLeast(0);

  /** 满分. */
  public static final QuantityFact<LeadershipAssessment, Integer> FULL_SCORE =
      LEADERSHIP_ASSESSMENT
          .count(
              "full-score",
              "满分",
              "full score",
              LeadershipAssessment::fullScore,
              LeadershipAssessment::withFullScore)
          .atLeast(0);

  /** 词汇. */
  public static final Vocabulary<LeadershipAssessment> VOCABULARY =
      Vocabulary.of(LEADERSHIP_ASSESSMENT, LeadershipAssessment.builder().build())
          .with(CONTRACTS_ITEM, BARGAINING_ITEM, SCORE, FULL_SCORE);
}
