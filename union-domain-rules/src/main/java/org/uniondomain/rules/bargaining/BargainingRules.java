package org.uniondomain.rules.bargaining;

import org.uniondomain.rules.bargaining.change.ContractChangeRules;
import org.uniondomain.rules.bargaining.coverage.ContractCoverageRules;
import org.uniondomain.rules.bargaining.coverage.CoveredEmployerRules;
import org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules;
import org.uniondomain.rules.bargaining.dispute.LabourInspectionRules;
import org.uniondomain.rules.bargaining.dispute.PerformanceDisputeRules;
import org.uniondomain.rules.bargaining.dispute.SigningDisputeRules;
import org.uniondomain.rules.bargaining.draft.DraftSubmissionRules;
import org.uniondomain.rules.bargaining.draft.DraftVoteRules;
import org.uniondomain.rules.bargaining.drive.BargainingPlanRules;
import org.uniondomain.rules.bargaining.drive.BargainingToolkitRules;
import org.uniondomain.rules.bargaining.drive.FourContentsRules;
import org.uniondomain.rules.bargaining.drive.HarmonyTitleRules;
import org.uniondomain.rules.bargaining.drive.LeadershipAssessmentRules;
import org.uniondomain.rules.bargaining.drive.OffersSeasonRules;
import org.uniondomain.rules.bargaining.drive.TripartiteRules;
import org.uniondomain.rules.bargaining.performance.ContractWorkerRules;
import org.uniondomain.rules.bargaining.performance.GoverningTextRules;
import org.uniondomain.rules.bargaining.performance.IndividualContractRules;
import org.uniondomain.rules.bargaining.performance.PerformanceYearRules;
import org.uniondomain.rules.bargaining.protection.ProtectionRules;
import org.uniondomain.rules.bargaining.protection.UnionOfficialRules;
import org.uniondomain.rules.bargaining.round.NegotiationRules;
import org.uniondomain.rules.bargaining.round.OfferRules;
import org.uniondomain.rules.bargaining.side.BargainingSideRules;
import org.uniondomain.rules.bargaining.side.VacancyRules;
import org.uniondomain.rules.book.Rulebook;

/** 集体协商规则集: the subjects on collective bargaining and its contracts, gathered for a rulebook. */
public final class BargainingRules {
  private BargainingRules() {}

  /** Returns {@code book} with the rules on collective bargaining and its contracts. */
  public static Rulebook in(Rulebook book) {
    return book.with(DraftVoteRules.RULES)
        .with(DraftSubmissionRules.RULES)
        .with(BargainingSideRules.RULES)
        .with(VacancyRules.RULES)
        .with(OfferRules.RULES)
        .with(NegotiationRules.RULES)
        .with(SigningDisputeRules.RULES)
        .with(PerformanceDisputeRules.RULES)
        .with(ProtectionRules.RULES)
        .with(UnionOfficialRules.RULES)
        .with(CorrectionOrderRules.RULES)
        .with(BargainingCaseRules.RULES)
        .with(IndividualContractRules.RULES)
        .with(PerformanceYearRules.RULES)
        .with(CollectiveContractRules.RULES)
        .with(ContractChangeRules.RULES)
        .with(ContractCoverageRules.RULES)
        .with(CoveredEmployerRules.RULES)
        .with(GoverningTextRules.RULES)
        .with(ContractWorkerRules.RULES)
        .with(LabourInspectionRules.RULES)
        .with(OffersSeasonRules.RULES)
        .with(TripartiteRules.MEETINGS)
        .with(TripartiteRules.REVIEWS)
        .with(BargainingPlanRules.YEAR_RULES)
        .with(BargainingPlanRules.RULES)
        .with(BargainingToolkitRules.RULES)
        .with(LeadershipAssessmentRules.RULES)
        .with(HarmonyTitleRules.RULES)
        .with(FourContentsRules.RULES);
  }
}
