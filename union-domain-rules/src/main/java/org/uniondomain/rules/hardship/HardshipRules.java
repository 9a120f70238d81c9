package org.uniondomain.rules.hardship;

import org.uniondomain.core.hardship.HardshipHousehold;
import org.uniondomain.rules.book.SubjectRules;

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
}
