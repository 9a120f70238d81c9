package org.uniondomain.rules.employment;

import org.uniondomain.rules.book.Rulebook;

/** 就业服务规则集: the subjects on job fairs, cooperation and training, gathered for a rulebook. */
public final class EmploymentRules {
  private EmploymentRules() {}

  /** Returns {@code book} with the rules on job fairs, cooperation of regions, and training. */
  public static Rulebook in(Rulebook book) {
    return book.with(JobFairRules.RULES)
        .with(CooperationRules.AGREEMENT_RULES)
        .with(CooperationRules.BASE_RULES)
        .with(CooperationRules.RULES)
        .with(TrainingCourseRules.RULES);
  }
}
