package org.uniondomain.rules;

import org.uniondomain.rules.bargaining.CollectiveContractRules;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.competition.AwardFundRules;
import org.uniondomain.rules.competition.CompetitionBudgetRules;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaWageAgreements;

/** 工会规则: the standard rulebook. */
public final class UnionRules {
  private UnionRules() {}

  private static final Rulebook STANDARD =
      Rulebook.named("union-domain")
          .with(AwardFundRules.RULES)
          .with(CompetitionBudgetRules.RULES)
          .with(CollectiveContractRules.RULES)
          .with(InnerMongoliaWageAgreements.OVERLAY);

  /** Returns the standard rulebook, with the law of the nation and of the places read. */
  public static Rulebook standard() {
    return STANDARD;
  }
}
