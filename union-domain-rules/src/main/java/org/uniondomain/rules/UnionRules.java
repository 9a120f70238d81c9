package org.uniondomain.rules;

import org.uniondomain.rules.bargaining.CollectiveContractRules;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.competition.AwardFundRules;
import org.uniondomain.rules.competition.CompetitionBudgetRules;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaWageAgreements;
import org.uniondomain.rules.service.PetitionReviewRules;
import org.uniondomain.rules.service.PetitionRules;
import org.uniondomain.rules.statistics.CoverageRules;
import org.uniondomain.rules.statistics.SharedBaseRules;

/** 工会规则: the standard rulebook. */
public final class UnionRules {
  private UnionRules() {}

  private static final Rulebook STANDARD =
      Rulebook.named("union-domain")
          .with(AwardFundRules.RULES)
          .with(CompetitionBudgetRules.RULES)
          .with(CollectiveContractRules.RULES)
          .with(PetitionRules.RULES)
          .with(PetitionReviewRules.RULES)
          .with(CoverageRules.RULES)
          .with(SharedBaseRules.RULES)
          .with(InnerMongoliaWageAgreements.OVERLAY);

  /** Returns the standard rulebook, with the law of the nation and of the places read. */
  public static Rulebook standard() {
    return STANDARD;
  }
}
