package org.uniondomain.rules.organisation;

import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.organisation.asset.UnionAssetRules;
import org.uniondomain.rules.organisation.election.CandidateRules;
import org.uniondomain.rules.organisation.election.ElectionRules;
import org.uniondomain.rules.organisation.election.TermRules;
import org.uniondomain.rules.organisation.founding.ClosureRules;
import org.uniondomain.rules.organisation.founding.FoundingRules;
import org.uniondomain.rules.organisation.founding.LegalPersonRules;
import org.uniondomain.rules.organisation.home.HomeApplicationRules;
import org.uniondomain.rules.organisation.member.ApplicationRules;
import org.uniondomain.rules.organisation.member.ExpulsionRules;
import org.uniondomain.rules.organisation.member.MemberMeetingRules;
import org.uniondomain.rules.organisation.member.MemberOpennessRules;
import org.uniondomain.rules.organisation.member.MembershipRules;
import org.uniondomain.rules.organisation.money.ContributionRules;
import org.uniondomain.rules.organisation.money.ContributionTermRules;
import org.uniondomain.rules.organisation.money.DuesBaseRules;
import org.uniondomain.rules.organisation.money.MemberDuesRules;
import org.uniondomain.rules.organisation.money.PreparatoryFundRules;
import org.uniondomain.rules.organisation.money.UnionFinancesRules;
import org.uniondomain.rules.organisation.officer.DismissalRules;
import org.uniondomain.rules.organisation.officer.OfficeVacancyRules;
import org.uniondomain.rules.organisation.officer.OfficerContractRules;
import org.uniondomain.rules.organisation.officer.OfficerRules;
import org.uniondomain.rules.organisation.officer.RemovalRules;
import org.uniondomain.rules.organisation.officer.TransferRules;
import org.uniondomain.rules.organisation.officer.WorkTimeRules;
import org.uniondomain.rules.organisation.structure.LocalFederationRules;
import org.uniondomain.rules.organisation.structure.StaffRules;
import org.uniondomain.rules.organisation.structure.UnionOrganisationRules;
import org.uniondomain.rules.organisation.structure.WomensBodyRules;

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
        .with(ExpulsionRules.RULES)
        .with(MemberDuesRules.RULES)
        .with(DuesBaseRules.RULES)
        .with(ContributionRules.RULES)
        .with(ContributionTermRules.RULES)
        .with(PreparatoryFundRules.RULES)
        .with(UnionFinancesRules.RULES)
        .with(UnionAssetRules.RULES)
        .with(UnionAssetRules.DISPOSAL)
        .with(HomeApplicationRules.RULES)
        .with(MemberOpennessRules.RULES)
        .with(WomensBodyRules.UNION_SYSTEM)
        .with(StaffRules.UNION_SYSTEM);
  }
}
