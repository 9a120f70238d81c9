package org.uniondomain.rules.organisation;

import org.uniondomain.rules.book.Rulebook;

/** 工会组织规则集: the subjects on unions, their officers and their members, gathered for a rulebook. */
public final class OrganisationRules {
  private OrganisationRules() {}

  /** Returns {@code book} with the rules on unions, their officers and their members. */
  public static Rulebook in(Rulebook book) {
    return book.with(UnionOrganisationRules.RULES)
        .with(FoundingRules.RULES)
        .with(ClosureRules.RULES)
        .with(LegalPersonRules.RULES)
        .with(TermRules.RULES)
        .with(MemberMeetingRules.RULES)
        .with(ElectionRules.RULES)
        .with(CandidateRules.RULES)
        .with(RemovalRules.RULES)
        .with(TransferRules.RULES)
        .with(OfficeVacancyRules.RULES)
        .with(OfficerContractRules.RULES)
        .with(WorkTimeRules.RULES)
        .with(DismissalRules.RULES)
        .with(OfficerRules.RULES)
        .with(LocalFederationRules.RULES)
        .with(ApplicationRules.RULES)
        .with(MembershipRules.RULES)
        .with(ExpulsionRules.RULES);
  }
}
