package org.uniondomain.rules.hardship.economy;

import org.uniondomain.core.hardship.economy.HouseholdMember;
import org.uniondomain.rules.book.SubjectRules;

/** 家庭成员规则: every rule about a member of a household. */
public final class HouseholdMemberRules {
  private HouseholdMemberRules() {}

  /** 规则. */
  public static final SubjectRules<HouseholdMember> RULES =
      SubjectRules.of(
          HouseholdMemberFacts.VOCABULARY,
          MembershipRules.MEMBERSHIP,
          MemberMoneyRules.IMPUTED_INCOME,
          MemberMoneyRules.EMPLOYMENT_COST);
}
