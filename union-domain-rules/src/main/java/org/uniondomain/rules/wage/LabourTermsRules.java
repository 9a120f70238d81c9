package org.uniondomain.rules.wage;

import org.uniondomain.rules.book.Rulebook;

/** 劳动标准规则: everything the law asks of labour terms, overtime and work quotas. */
public final class LabourTermsRules {
  private LabourTermsRules() {}

  /** Returns {@code book} with these rules. */
  public static Rulebook in(Rulebook book) {
    return book.with(PayTermsRules.RULES)
        .with(HoursRules.RULES)
        .with(OvertimePayRules.RULES)
        .with(OvertimePayRules.WORK)
        .with(LeaveRules.RULES)
        .with(WorkQuotaRules.RULES)
        .with(GuidanceLineRules.RULES);
  }
}
