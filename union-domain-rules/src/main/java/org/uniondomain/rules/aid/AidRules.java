package org.uniondomain.rules.aid;

import org.uniondomain.rules.aid.fund.AidFundRules;
import org.uniondomain.rules.aid.grant.AidYearRules;
import org.uniondomain.rules.aid.grant.GrantRules;
import org.uniondomain.rules.aid.grant.StudyAidRules;
import org.uniondomain.rules.aid.grant.WarmthRules;
import org.uniondomain.rules.aid.health.MutualAidRules;
import org.uniondomain.rules.aid.health.ScreeningProgrammeRules;
import org.uniondomain.rules.aid.health.ScreeningRules;
import org.uniondomain.rules.aid.jobseeker.EmploymentDifficultyRules;
import org.uniondomain.rules.aid.jobseeker.UnemploymentBenefitRules;
import org.uniondomain.rules.aid.network.HelpNetworkRules;
import org.uniondomain.rules.aid.standard.StandardHistoryRules;
import org.uniondomain.rules.aid.standard.YardstickRules;
import org.uniondomain.rules.aid.study.GoldenAutumnRules;
import org.uniondomain.rules.book.Rulebook;

/** 帮扶规则集: the subjects on aid and on the standards it rests on, gathered for a rulebook. */
public final class AidRules {
  private AidRules() {}

  /** Returns {@code book} with the rules on aid and on the standards it rests on. */
  public static Rulebook in(Rulebook book) {
    return book.with(AidYearRules.RULES)
        .with(GrantRules.RULES)
        .with(WarmthRules.RULES)
        .with(StudyAidRules.RULES)
        .with(StandardHistoryRules.RULES)
        .with(GoldenAutumnRules.RULES)
        .with(ScreeningRules.RULES)
        .with(ScreeningProgrammeRules.RULES)
        .with(MutualAidRules.RULES)
        .with(AidFundRules.RULES)
        .with(HelpNetworkRules.NODE_RULES)
        .with(HelpNetworkRules.RULES)
        .with(YardstickRules.RULES)
        .with(EmploymentDifficultyRules.RULES)
        .with(UnemploymentBenefitRules.RULES);
  }
}
