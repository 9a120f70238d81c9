package org.uniondomain.rules.organisation.structure;

import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.rules.book.SubjectRules;

/** 基层工会组织规则: the rules about a union at the grass roots, in the order of an assessment. */
public final class UnionOrganisationRules {
  private UnionOrganisationRules() {}

  /** 规则. */
  public static final SubjectRules<UnionOrganisation> RULES =
      SubjectRules.of(
          UnionOrganisationFacts.VOCABULARY,
          CommitteeRules.REQUIRED,
          CommitteeRules.SEATS,
          CommitteeRules.SEATS_OF_LARGEST,
          WomensBodyRules.WOMENS_COMMITTEE,
          WomensBodyRules.WOMENS_DELEGATE,
          StaffRules.CHAIR,
          StaffRules.STAFF,
          StaffRules.STAFF_NUMBER,
          AuditCommitteeRules.EXISTS,
          AuditCommitteeRules.REPORTS,
          FormRules.JOINT,
          FormRules.FEDERATION,
          FormRules.ONE_UNION,
          FormRules.UNITS_LISTED,
          FormRules.MEMBERS_LISTED,
          FormRules.WOMEN_AMONG_MEMBERS,
          FormRules.WOMEN_AMONG_WORKERS);
}
