package org.uniondomain.rules.bargaining.drive;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.bargaining.drive.LeadershipAssessmentFacts.BARGAINING_ITEM;
import static org.uniondomain.rules.bargaining.drive.LeadershipAssessmentFacts.CONTRACTS_ITEM;
import static org.uniondomain.rules.bargaining.drive.LeadershipAssessmentFacts.FULL_SCORE;
import static org.uniondomain.rules.bargaining.drive.LeadershipAssessmentFacts.LEADERSHIP_ASSESSMENT;
import static org.uniondomain.rules.bargaining.drive.LeadershipAssessmentFacts.SCORE;
import static org.uniondomain.rules.bargaining.drive.LeadershipAssessmentFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.TARGET;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.law.InnerMongoliaLaw.BARGAINING_DRIVE_REPORT;

import org.uniondomain.core.bargaining.drive.LeadershipAssessment;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;

/** 领导班子考核规则: contracts and bargaining are items of the assessment of leagues and cities. */
public final class LeadershipAssessmentRules {
  private LeadershipAssessmentRules() {}

  /** 列入考核. */
  public static final Requirement<LeadershipAssessment> INCLUDED =
      requirement("bargaining.leadership-assessment.included", LEADERSHIP_ASSESSMENT)
          .label("集体合同和工资集体协商列入领导班子考核", "contracts and bargaining assessed")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              TARGET,
              "集体合同和工资集体协商列入盟市党政领导班子考核",
              "collective contracts and wage bargaining are items of the assessment of the"
                  + " leaderships of leagues and cities")
          .that(all(CONTRACTS_ITEM, BARGAINING_ITEM))
          .build();

  /** 得分不超过满分. */
  public static final Requirement<LeadershipAssessment> WITHIN_FULL_SCORE =
      requirement("bargaining.leadership-assessment.score", LEADERSHIP_ASSESSMENT)
          .label("得分不超过满分", "score within the full score")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "考核得分不超过满分",
              "the score is not more than the full score")
          .that(SCORE.meets(Limit.at(NOT_EXCEEDING, FULL_SCORE)))
          .build();

  /** 规则. */
  public static final SubjectRules<LeadershipAssessment> RULES =
      SubjectRules.of(VOCABULARY, INCLUDED, WITHIN_FULL_SCORE);
}
