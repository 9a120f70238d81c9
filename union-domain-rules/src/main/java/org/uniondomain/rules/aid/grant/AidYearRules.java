package org.uniondomain.rules.aid.grant;

import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.rules.book.SubjectRules;

/** 家庭年度帮扶规则: all rules on what a household is paid in a year. */
public final class AidYearRules {
  private AidYearRules() {}

  /** 规则. */
  public static final SubjectRules<HouseholdAidYear> RULES =
      SubjectRules.of(
          AidYearFacts.VOCABULARY,
          LivingAidRules.LIVING_AID_CAP,
          LivingAidRules.LIVING_AID_REMAINING,
          LivingAidRules.STANDARDS_LISTED,
          LivingAidRules.STANDARDS_LOCAL,
          MedicalAidRules.MEDICAL_AID_CAP,
          MedicalAidRules.MEDICAL_AID_REMAINING,
          MedicalAidRules.MEDICAL_AID_USUAL);
}
