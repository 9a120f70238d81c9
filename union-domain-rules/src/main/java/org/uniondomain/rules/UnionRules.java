package org.uniondomain.rules;

import org.uniondomain.rules.aid.AidRules;
import org.uniondomain.rules.assembly.BallotRules;
import org.uniondomain.rules.assembly.CompanyBoardsRules;
import org.uniondomain.rules.assembly.CongressMeetingRules;
import org.uniondomain.rules.assembly.CongressRules;
import org.uniondomain.rules.assembly.ExtraordinaryMeetingRules;
import org.uniondomain.rules.bargaining.BargainingRules;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.competition.CompetitionRules;
import org.uniondomain.rules.culture.CultureRules;
import org.uniondomain.rules.employment.EmploymentRules;
import org.uniondomain.rules.hardship.HardshipRules;
import org.uniondomain.rules.honour.HonourRules;
import org.uniondomain.rules.organisation.OrganisationRules;
import org.uniondomain.rules.region.beijing.BeijingBargainingRound;
import org.uniondomain.rules.region.beijing.BeijingCollectiveContracts;
import org.uniondomain.rules.region.beijing.BeijingContractCoverage;
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
import org.uniondomain.rules.region.innermongolia.InnerMongoliaContractCoverage;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaHardship;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaHonours;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaHousehold;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaMinimumWage;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaScreening;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaWages;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaWomensBody;
import org.uniondomain.rules.region.jiangsu.GaoyouHardship;
import org.uniondomain.rules.region.qinghai.QinghaiHardship;
import org.uniondomain.rules.region.shandong.QingdaoHardship;
import org.uniondomain.rules.region.shandong.ShandongBargainingRound;
import org.uniondomain.rules.region.shandong.ShandongCollectiveContracts;
import org.uniondomain.rules.region.shandong.ShandongCompetition;
import org.uniondomain.rules.region.shandong.ShandongContractCoverage;
import org.uniondomain.rules.region.shandong.ShandongHardship;
import org.uniondomain.rules.region.shandong.WeihaiHardship;
import org.uniondomain.rules.region.shandong.ZhuchengHardship;
import org.uniondomain.rules.region.shanghai.ShanghaiAid;
import org.uniondomain.rules.region.shanghai.ShanghaiBargainingRound;
import org.uniondomain.rules.region.shanghai.ShanghaiCollectiveContracts;
import org.uniondomain.rules.region.shanghai.ShanghaiCongressMeetings;
import org.uniondomain.rules.region.shanghai.ShanghaiContractCoverage;
import org.uniondomain.rules.region.shanghai.ShanghaiHardship;
import org.uniondomain.rules.region.shanghai.ShanghaiRigidExpenditure;
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
import org.uniondomain.rules.service.ServiceRules;
import org.uniondomain.rules.statistics.StatisticsRules;
import org.uniondomain.rules.wage.LabourTermsRules;
import org.uniondomain.rules.wage.MinimumWageRules;
import org.uniondomain.rules.wage.PayItemRules;
import org.uniondomain.rules.wage.PayrollRules;
import org.uniondomain.rules.wage.WageShortfallRules;
import org.uniondomain.rules.wage.minimum.HourlyMinimumRules;
import org.uniondomain.rules.wage.minimum.MinimumWageNoticeRules;
import org.uniondomain.rules.wage.overtime.OvertimeArrangementRules;
import org.uniondomain.rules.wage.women.MaternityProtectionRules;

/** 工会规则: the standard rulebook. */
public final class UnionRules {
  private UnionRules() {}

  private static final Rulebook STANDARD =
      subjects()
          .with(PayItemRules.RULES)
          .with(PayrollRules.RULES)
          .with(WageShortfallRules.RULES)
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
          .with(InnerMongoliaCollectiveContracts.RISES)
          .with(ZhejiangCollectiveContracts.TERMS)
          .with(HangzhouCollectiveContracts.TERMS)
          .with(MinimumWageRules.RULES)
          .with(HourlyMinimumRules.RULES)
          .with(MinimumWageNoticeRules.RULES)
          .with(OvertimeArrangementRules.RULES)
          .with(MaternityProtectionRules.RULES)
          .with(BeijingUnionOfficers.RULES)
          .with(HenanUnionOfficers.RULES)
          .with(ChongqingUnionFunds.RULES)
          .with(HenanUnionAssets.RULES)
          .with(InnerMongoliaMinimumWage.OVERLAY)
          .with(InnerMongoliaContractCoverage.RULES)
          .with(InnerMongoliaContractCoverage.WORKERS)
          .with(InnerMongoliaContractCoverage.OVERLAY)
          .with(InnerMongoliaWages.RULES)
          .with(InnerMongoliaWages.OVERLAY)
          .with(BeijingContractCoverage.OVERLAY)
          .with(ShanghaiContractCoverage.OVERLAY)
          .with(ShandongContractCoverage.OVERLAY)
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
          .with(InnerMongoliaHonours.OVERLAY)
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
          .with(ShanghaiRigidExpenditure.RULES)
          .with(ShanghaiRigidExpenditure.OVERLAY)
          .with(ShanghaiAid.OVERLAY);

  private static Rulebook subjects() {
    Rulebook book = Rulebook.named("union-domain");
    book = EmploymentRules.in(book);
    book = CultureRules.in(book);
    book = ServiceRules.in(book);
    book = OrganisationRules.in(book);
    book = LabourTermsRules.in(book);
    book = BargainingRules.in(book);
    book = HardshipRules.in(book);
    book = AidRules.in(book);
    book = CompetitionRules.in(book);
    book = HonourRules.in(book);
    book = StatisticsRules.in(book);
    return book;
  }

  /** Returns the standard rulebook, with the law of the nation and of the places read. */
  public static Rulebook standard() {
    return STANDARD;
  }
}
