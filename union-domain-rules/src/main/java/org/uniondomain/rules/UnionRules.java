package org.uniondomain.rules;

import org.uniondomain.rules.aid.LivingAidRules;
import org.uniondomain.rules.bargaining.CollectiveContractRules;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.competition.AwardFundRules;
import org.uniondomain.rules.competition.CompetitionBudgetRules;
import org.uniondomain.rules.hardship.HardshipRules;
import org.uniondomain.rules.region.hebei.XingtaiHardship;
import org.uniondomain.rules.region.hubei.HubeiLivingAid;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaHardship;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaWageAgreements;
import org.uniondomain.rules.region.shandong.QingdaoHardship;
import org.uniondomain.rules.region.shandong.ShandongHardship;
import org.uniondomain.rules.region.shandong.WeihaiHardship;

/** 工会规则: the standard rulebook. */
public final class UnionRules {
  private UnionRules() {}

  private static final Rulebook STANDARD =
      Rulebook.named("union-domain")
          .with(AwardFundRules.RULES)
          .with(CompetitionBudgetRules.RULES)
          .with(CollectiveContractRules.RULES)
          .with(HardshipRules.RULES)
          .with(LivingAidRules.RULES)
          .with(InnerMongoliaWageAgreements.OVERLAY)
          .with(InnerMongoliaHardship.OVERLAY)
          .with(XingtaiHardship.OVERLAY)
          .with(ShandongHardship.OVERLAY)
          .with(QingdaoHardship.OVERLAY)
          .with(WeihaiHardship.OVERLAY)
          .with(HubeiLivingAid.OVERLAY);

  /** Returns the standard rulebook, with the law of the nation and of the places read. */
  public static Rulebook standard() {
    return STANDARD;
  }
}
