package org.uniondomain.rules.hardship;

import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.hardship.allowance.AllowanceSpotCheckRules;
import org.uniondomain.rules.hardship.allowance.DemocraticAssessmentRules;
import org.uniondomain.rules.hardship.allowance.MinimumLivingRules;
import org.uniondomain.rules.hardship.economy.EconomyRules;
import org.uniondomain.rules.hardship.economy.ExpenditureRules;
import org.uniondomain.rules.hardship.economy.HouseholdMemberRules;
import org.uniondomain.rules.hardship.economy.IncomeRules;
import org.uniondomain.rules.hardship.file.FileAccessRules;
import org.uniondomain.rules.hardship.file.FileStandingRules;
import org.uniondomain.rules.hardship.file.HardshipFileRules;
import org.uniondomain.rules.hardship.file.PublicityNoticeRules;
import org.uniondomain.rules.hardship.holder.HolderRules;
import org.uniondomain.rules.hardship.household.HouseholdVocabulary;
import org.uniondomain.rules.hardship.tier.CategoryRules;
import org.uniondomain.rules.hardship.tier.DistanceRules;
import org.uniondomain.rules.hardship.tier.ExclusionRules;
import org.uniondomain.rules.hardship.tier.ExitRules;
import org.uniondomain.rules.hardship.tier.FilingRules;
import org.uniondomain.rules.hardship.tier.LocalExclusionRules;
import org.uniondomain.rules.hardship.tier.LowerLevelRules;
import org.uniondomain.rules.hardship.tier.RecognitionRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.hardship.tier.WindowRules;

/** 困难职工家庭规则: every rule about a household, in the order in which an assessment shows them. */
public final class HardshipRules {
  private HardshipRules() {}

  /** 规则. */
  public static final SubjectRules<HardshipHousehold> RULES =
      SubjectRules.of(
          HouseholdVocabulary.VOCABULARY,
          RecognitionRules.RECOGNISED_TIER,
          TierRules.TIER,
          RecognitionRules.RECOGNISED_GROUND,
          FilingRules.GROUND,
          CategoryRules.CATEGORY,
          LowerLevelRules.LOWER_LEVEL_FILE,
          ExclusionRules.HOMES_BAR,
          ExclusionRules.VEHICLE_BAR,
          ExclusionRules.BUSINESS_BAR,
          ExclusionRules.SCHOOL_BAR,
          ExclusionRules.CONTROL_BAR,
          ExclusionRules.REFUSAL_BAR,
          LocalExclusionRules.SAVINGS_BAR,
          LocalExclusionRules.CONSUMPTION_BAR,
          LocalExclusionRules.WORK_BAR,
          TierRules.INCOME_WINDOW,
          WindowRules.WINDOW_KIND,
          DistanceRules.TO_DEEP,
          DistanceRules.TO_RELATIVE,
          ExitRules.EXIT);

  /** Returns {@code book} with the rules on households in hardship, their money and their files. */
  public static Rulebook in(Rulebook book) {
    return book.with(RULES)
        .with(HardshipFileRules.RULES)
        .with(HolderRules.RULES)
        .with(FileStandingRules.STAY_RULES)
        .with(FileAccessRules.RULES)
        .with(PublicityNoticeRules.RULES)
        .with(HouseholdMemberRules.RULES)
        .with(IncomeRules.RULES)
        .with(ExpenditureRules.RULES)
        .with(EconomyRules.RULES)
        .with(MinimumLivingRules.RULES)
        .with(DemocraticAssessmentRules.RULES)
        .with(AllowanceSpotCheckRules.RULES);
  }
}
