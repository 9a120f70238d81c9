package org.uniondomain.rules;

import org.uniondomain.rules.aid.AidFundRules;
import org.uniondomain.rules.aid.AidYearRules;
import org.uniondomain.rules.aid.EmploymentDifficultyRules;
import org.uniondomain.rules.aid.GoldenAutumnRules;
import org.uniondomain.rules.aid.GrantRules;
import org.uniondomain.rules.aid.HelpNetworkRules;
import org.uniondomain.rules.aid.ModelWorkerRules;
import org.uniondomain.rules.aid.MutualAidRules;
import org.uniondomain.rules.aid.ScreeningProgrammeRules;
import org.uniondomain.rules.aid.ScreeningRules;
import org.uniondomain.rules.aid.StandardHistoryRules;
import org.uniondomain.rules.aid.StudyAidRules;
import org.uniondomain.rules.aid.WarmthRules;
import org.uniondomain.rules.aid.YardstickRules;
import org.uniondomain.rules.assembly.BallotRules;
import org.uniondomain.rules.assembly.CompanyBoardsRules;
import org.uniondomain.rules.assembly.CongressMeetingRules;
import org.uniondomain.rules.assembly.CongressRules;
import org.uniondomain.rules.assembly.ExtraordinaryMeetingRules;
import org.uniondomain.rules.bargaining.BargainingCaseRules;
import org.uniondomain.rules.bargaining.BargainingSideRules;
import org.uniondomain.rules.bargaining.CollectiveContractRules;
import org.uniondomain.rules.bargaining.ContractChangeRules;
import org.uniondomain.rules.bargaining.CorrectionOrderRules;
import org.uniondomain.rules.bargaining.DraftSubmissionRules;
import org.uniondomain.rules.bargaining.DraftVoteRules;
import org.uniondomain.rules.bargaining.IndividualContractRules;
import org.uniondomain.rules.bargaining.NegotiationRules;
import org.uniondomain.rules.bargaining.OfferRules;
import org.uniondomain.rules.bargaining.PerformanceDisputeRules;
import org.uniondomain.rules.bargaining.PerformanceYearRules;
import org.uniondomain.rules.bargaining.ProtectionRules;
import org.uniondomain.rules.bargaining.SigningDisputeRules;
import org.uniondomain.rules.bargaining.UnionOfficialRules;
import org.uniondomain.rules.bargaining.VacancyRules;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.competition.AwardFundPaymentRules;
import org.uniondomain.rules.competition.AwardFundRules;
import org.uniondomain.rules.competition.CompetitionBudgetRules;
import org.uniondomain.rules.competition.CompetitionRecognitionRules;
import org.uniondomain.rules.competition.ProposalAwardRules;
import org.uniondomain.rules.employment.EmploymentRules;
import org.uniondomain.rules.hardship.EconomyRules;
import org.uniondomain.rules.hardship.ExpenditureRules;
import org.uniondomain.rules.hardship.HardshipFileRules;
import org.uniondomain.rules.hardship.HardshipRules;
import org.uniondomain.rules.hardship.HolderRules;
import org.uniondomain.rules.hardship.HouseholdMemberRules;
import org.uniondomain.rules.hardship.IncomeRules;
import org.uniondomain.rules.hardship.MinimumLivingRules;
import org.uniondomain.rules.hardship.PublicityNoticeRules;
import org.uniondomain.rules.organisation.ContributionRules;
import org.uniondomain.rules.organisation.ContributionTermRules;
import org.uniondomain.rules.organisation.DuesBaseRules;
import org.uniondomain.rules.organisation.HomeApplicationRules;
import org.uniondomain.rules.organisation.MemberDuesRules;
import org.uniondomain.rules.organisation.MemberOpennessRules;
import org.uniondomain.rules.organisation.OrganisationRules;
import org.uniondomain.rules.organisation.PreparatoryFundRules;
import org.uniondomain.rules.organisation.StaffRules;
import org.uniondomain.rules.organisation.UnionAssetRules;
import org.uniondomain.rules.organisation.UnionFinancesRules;
import org.uniondomain.rules.organisation.WomensBodyRules;
import org.uniondomain.rules.region.beijing.BeijingBargainingRound;
import org.uniondomain.rules.region.beijing.BeijingCollectiveContracts;
import org.uniondomain.rules.region.beijing.BeijingUnionFunds;
import org.uniondomain.rules.region.beijing.BeijingUnionOfficers;
import org.uniondomain.rules.region.beijing.BeijingWomensBody;
import org.uniondomain.rules.region.chongqing.ChongqingBargainingRound;
import org.uniondomain.rules.region.chongqing.ChongqingCollectiveContracts;
import org.uniondomain.rules.region.chongqing.ChongqingCompetition;
import org.uniondomain.rules.region.chongqing.ChongqingHardship;
import org.uniondomain.rules.region.chongqing.ChongqingUnionFunds;
import org.uniondomain.rules.region.chongqing.ChongqingWomensBody;
import org.uniondomain.rules.region.guangxi.GuangxiBargainingRound;
import org.uniondomain.rules.region.guangxi.GuangxiCollectiveContracts;
import org.uniondomain.rules.region.guizhou.GuizhouBargainingRound;
import org.uniondomain.rules.region.guizhou.GuizhouCollectiveContracts;
import org.uniondomain.rules.region.hebei.HebeiCompetition;
import org.uniondomain.rules.region.hebei.XingtaiHardship;
import org.uniondomain.rules.region.henan.HenanBargainingRound;
import org.uniondomain.rules.region.henan.HenanCollectiveContracts;
import org.uniondomain.rules.region.henan.HenanUnionAssets;
import org.uniondomain.rules.region.henan.HenanUnionOfficers;
import org.uniondomain.rules.region.henan.HenanVacancy;
import org.uniondomain.rules.region.henan.HenanWomensBody;
import org.uniondomain.rules.region.henan.HenanWorkersCongress;
import org.uniondomain.rules.region.hubei.HubeiLivingAid;
import org.uniondomain.rules.region.hubei.HubeiStudyAid;
import org.uniondomain.rules.region.hubei.TianmenGoldenAutumn;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaBargainingRound;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaCollectiveContracts;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaCompetition;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaHardship;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaHousehold;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaMinimumWage;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaScreening;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaWomensBody;
import org.uniondomain.rules.region.jiangsu.GaoyouHardship;
import org.uniondomain.rules.region.qinghai.QinghaiHardship;
import org.uniondomain.rules.region.shandong.QingdaoHardship;
import org.uniondomain.rules.region.shandong.ShandongBargainingRound;
import org.uniondomain.rules.region.shandong.ShandongCollectiveContracts;
import org.uniondomain.rules.region.shandong.ShandongCompetition;
import org.uniondomain.rules.region.shandong.ShandongHardship;
import org.uniondomain.rules.region.shandong.WeihaiHardship;
import org.uniondomain.rules.region.shandong.ZhuchengHardship;
import org.uniondomain.rules.region.shanghai.ShanghaiAid;
import org.uniondomain.rules.region.shanghai.ShanghaiBargainingRound;
import org.uniondomain.rules.region.shanghai.ShanghaiCollectiveContracts;
import org.uniondomain.rules.region.shanghai.ShanghaiCongressMeetings;
import org.uniondomain.rules.region.shanghai.ShanghaiHardship;
import org.uniondomain.rules.region.shanghai.ShanghaiUnionFunds;
import org.uniondomain.rules.region.shanghai.ShanghaiWomensBody;
import org.uniondomain.rules.region.shanghai.ShanghaiWorkersCongress;
import org.uniondomain.rules.region.zhejiang.HangzhouBargainingRound;
import org.uniondomain.rules.region.zhejiang.HangzhouCollectiveContracts;
import org.uniondomain.rules.region.zhejiang.NingboBargainingRound;
import org.uniondomain.rules.region.zhejiang.NingboCollectiveContracts;
import org.uniondomain.rules.region.zhejiang.ZhejiangBargainingRound;
import org.uniondomain.rules.region.zhejiang.ZhejiangCollectiveContracts;
import org.uniondomain.rules.region.zhejiang.ZhejiangOverlay;
import org.uniondomain.rules.region.zhejiang.ZhejiangWorkersCongress;
import org.uniondomain.rules.service.PetitionReviewRules;
import org.uniondomain.rules.service.PetitionRules;
import org.uniondomain.rules.statistics.CoverageRules;
import org.uniondomain.rules.statistics.MembershipRateRules;
import org.uniondomain.rules.statistics.OrganisationRateRules;
import org.uniondomain.rules.statistics.SharedBaseRules;
import org.uniondomain.rules.wage.LabourTermsRules;
import org.uniondomain.rules.wage.MinimumWageRules;
import org.uniondomain.rules.wage.PayItemRules;
import org.uniondomain.rules.wage.PayrollRules;
import org.uniondomain.rules.wage.WageShortfallRules;

/** 工会规则: the standard rulebook. */
public final class UnionRules {
  private UnionRules() {}

  private static final Rulebook STANDARD =
      LabourTermsRules.in(OrganisationRules.in(EmploymentRules.in(Rulebook.named("union-domain"))))
          .with(PayItemRules.RULES)
          .with(PayrollRules.RULES)
          .with(WageShortfallRules.RULES)
          .with(AwardFundRules.RULES)
          .with(AwardFundPaymentRules.RULES)
          .with(CompetitionBudgetRules.RULES)
          .with(CompetitionRecognitionRules.RULES)
          .with(ProposalAwardRules.RULES)
          .with(BallotRules.RULES)
          .with(CongressRules.RULES)
          .with(CongressMeetingRules.RULES)
          .with(ExtraordinaryMeetingRules.RULES)
          .with(CompanyBoardsRules.RULES)
          .with(ShanghaiWorkersCongress.RULES)
          .with(ShanghaiCongressMeetings.RULES)
          .with(ShanghaiCongressMeetings.ELECTION)
          .with(ZhejiangWorkersCongress.RULES)
          .with(HenanWorkersCongress.RULES)
          .with(HenanWorkersCongress.MEETINGS)
          .with(DraftVoteRules.RULES)
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
          .with(InnerMongoliaCollectiveContracts.RISES)
          .with(ZhejiangCollectiveContracts.TERMS)
          .with(HangzhouCollectiveContracts.TERMS)
          .with(IndividualContractRules.RULES)
          .with(PerformanceYearRules.RULES)
          .with(MinimumWageRules.RULES)
          .with(CollectiveContractRules.RULES)
          .with(ContractChangeRules.RULES)
          .with(BeijingUnionOfficers.RULES)
          .with(HenanUnionOfficers.RULES)
          .with(MemberDuesRules.RULES)
          .with(DuesBaseRules.RULES)
          .with(ContributionRules.RULES)
          .with(ContributionTermRules.RULES)
          .with(PreparatoryFundRules.RULES)
          .with(UnionFinancesRules.RULES)
          .with(UnionAssetRules.RULES)
          .with(UnionAssetRules.DISPOSAL)
          .with(ChongqingUnionFunds.RULES)
          .with(HenanUnionAssets.RULES)
          .with(HomeApplicationRules.RULES)
          .with(MemberOpennessRules.RULES)
          .with(WomensBodyRules.UNION_SYSTEM)
          .with(StaffRules.UNION_SYSTEM)
          .with(PetitionRules.RULES)
          .with(PetitionReviewRules.RULES)
          .with(CoverageRules.RULES)
          .with(SharedBaseRules.RULES)
          .with(OrganisationRateRules.RULES)
          .with(MembershipRateRules.RULES)
          .with(MembershipRateRules.COMPARISON)
          .with(HardshipRules.RULES)
          .with(HardshipFileRules.RULES)
          .with(HolderRules.RULES)
          .with(PublicityNoticeRules.RULES)
          .with(HouseholdMemberRules.RULES)
          .with(IncomeRules.RULES)
          .with(ExpenditureRules.RULES)
          .with(EconomyRules.RULES)
          .with(MinimumLivingRules.RULES)
          .with(AidYearRules.RULES)
          .with(GrantRules.RULES)
          .with(WarmthRules.RULES)
          .with(StudyAidRules.RULES)
          .with(StandardHistoryRules.RULES)
          .with(GoldenAutumnRules.RULES)
          .with(ScreeningRules.RULES)
          .with(ScreeningProgrammeRules.RULES)
          .with(ModelWorkerRules.RULES)
          .with(MutualAidRules.RULES)
          .with(AidFundRules.RULES)
          .with(HelpNetworkRules.NODE_RULES)
          .with(HelpNetworkRules.RULES)
          .with(YardstickRules.RULES)
          .with(EmploymentDifficultyRules.RULES)
          .with(InnerMongoliaMinimumWage.OVERLAY)
          .with(ShandongCollectiveContracts.RULES)
          .with(ShandongCollectiveContracts.OVERLAY)
          .with(ZhejiangOverlay.OVERLAY)
          .with(BeijingCollectiveContracts.OVERLAY)
          .with(ShanghaiCollectiveContracts.OVERLAY)
          .with(ChongqingCollectiveContracts.RULES)
          .with(ChongqingCollectiveContracts.OVERLAY)
          .with(ZhejiangCollectiveContracts.OVERLAY)
          .with(NingboCollectiveContracts.OVERLAY)
          .with(HangzhouCollectiveContracts.OVERLAY)
          .with(HenanCollectiveContracts.OVERLAY)
          .with(GuangxiCollectiveContracts.OVERLAY)
          .with(GuizhouCollectiveContracts.OVERLAY)
          .with(InnerMongoliaBargainingRound.OVERLAY)
          .with(BeijingBargainingRound.OVERLAY)
          .with(ShanghaiBargainingRound.OVERLAY)
          .with(ChongqingBargainingRound.OVERLAY)
          .with(ZhejiangBargainingRound.OVERLAY)
          .with(HangzhouBargainingRound.OVERLAY)
          .with(NingboBargainingRound.OVERLAY)
          .with(ShandongBargainingRound.OVERLAY)
          .with(HenanBargainingRound.OVERLAY)
          .with(GuangxiBargainingRound.OVERLAY)
          .with(GuizhouBargainingRound.OVERLAY)
          .with(ShanghaiWorkersCongress.OVERLAY)
          .with(ShanghaiCongressMeetings.OVERLAY)
          .with(ZhejiangWorkersCongress.OVERLAY)
          .with(HenanWorkersCongress.OVERLAY)
          .with(BeijingUnionFunds.OVERLAY)
          .with(ShanghaiUnionFunds.OVERLAY)
          .with(ChongqingUnionFunds.OVERLAY)
          .with(HenanUnionAssets.OVERLAY)
          .with(BeijingWomensBody.OVERLAY)
          .with(BeijingUnionOfficers.OVERLAY)
          .with(HebeiCompetition.OVERLAY)
          .with(ShandongCompetition.OVERLAY)
          .with(InnerMongoliaCompetition.OVERLAY)
          .with(InnerMongoliaCollectiveContracts.RULES)
          .with(InnerMongoliaCollectiveContracts.OVERLAY)
          .with(InnerMongoliaWomensBody.OVERLAY)
          .with(ShanghaiWomensBody.OVERLAY)
          .with(HenanWomensBody.OVERLAY)
          .with(HenanVacancy.OVERLAY)
          .with(HenanUnionOfficers.OVERLAY)
          .with(ChongqingCompetition.OVERLAY)
          .with(ChongqingWomensBody.OVERLAY)
          .with(InnerMongoliaHardship.OVERLAY)
          .with(InnerMongoliaHousehold.OVERLAY)
          .with(XingtaiHardship.OVERLAY)
          .with(ShandongHardship.OVERLAY)
          .with(QingdaoHardship.OVERLAY)
          .with(ZhuchengHardship.OVERLAY)
          .with(ShanghaiHardship.OVERLAY)
          .with(GaoyouHardship.OVERLAY)
          .with(ChongqingHardship.OVERLAY)
          .with(QinghaiHardship.OVERLAY)
          .with(WeihaiHardship.OVERLAY)
          .with(HubeiLivingAid.OVERLAY)
          .with(HubeiStudyAid.OVERLAY)
          .with(TianmenGoldenAutumn.OVERLAY)
          .with(InnerMongoliaScreening.OVERLAY)
          .with(ShanghaiAid.OVERLAY);

  /** Returns the standard rulebook, with the law of the nation and of the places read. */
  public static Rulebook standard() {
    return STANDARD;
  }
}
