package org.uniondomain.rules.service.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.ledger.AssessmentLayer;
import org.uniondomain.core.service.ledger.ContactSystem;
import org.uniondomain.core.service.ledger.OfficerContactFile;
import org.uniondomain.core.service.ledger.OnSiteDay;
import org.uniondomain.core.service.ledger.OpinionResult;
import org.uniondomain.core.service.ledger.ServiceAssessment;
import org.uniondomain.core.service.ledger.ServiceLedgerEntry;
import org.uniondomain.core.service.ledger.WorkerOpinion;
import org.uniondomain.core.service.ledger.WorkerSatisfaction;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("服务职工工作台账：七项内容、驻点日、档案、逐级考评")
class ServiceLedgerRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static OnSiteDay day(String day) {
    return OnSiteDay.builder().dayOnSite(LocalDate.parse(day)).build();
  }

  private static WorkerOpinion opinion(
      OpinionResult result, boolean assessed, WorkerSatisfaction satisfaction) {
    return WorkerOpinion.builder()
        .matter(true)
        .result(result)
        .assessed(assessed)
        .satisfaction(satisfaction)
        .build();
  }

  private static ServiceLedgerEntry whole() {
    return ServiceLedgerEntry.builder()
        .leadershipRecorded(true)
        .participants(2)
        .stationFrom(LocalDate.of(2013, 6, 3))
        .stationTo(LocalDate.of(2013, 6, 7))
        .onSiteDays(Listing.complete(List.of(day("2013-06-03"), day("2013-06-07"))))
        .opinions(
            Listing.complete(
                List.of(
                    opinion(OpinionResult.SETTLED, true, WorkerSatisfaction.SATISFIED),
                    opinion(OpinionResult.SETTLED, true, WorkerSatisfaction.BASICALLY_SATISFIED),
                    opinion(OpinionResult.STILL_OPEN, false, WorkerSatisfaction.SATISFIED))))
        .build();
  }

  @Test
  @DisplayName("七项俱全；缺任何一项即不齐，仅见报道，只作提示")
  void sevenHeads() {
    assertThat(REGION.decide(ServiceLedgerRules.SEVEN_HEADS, whole()).kind())
        .isEqualTo(Verdict.Kind.MET);
    WorkerOpinion matter = opinion(OpinionResult.SETTLED, true, WorkerSatisfaction.SATISFIED);
    for (ServiceLedgerEntry incomplete :
        List.of(
            whole().withLeadershipRecorded(Fact.known(false)),
            whole().withParticipants(Fact.known(0)),
            whole().withOnSiteDays(Listing.complete(List.of())),
            whole().withOpinions(Listing.complete(List.of())),
            whole().withOpinions(Listing.complete(List.of(matter.withMatter(Fact.known(false))))),
            whole()
                .withOpinions(
                    Listing.complete(
                        List.of(matter.withResult(Fact.known(OpinionResult.NOT_RECORDED))))),
            whole()
                .withOpinions(Listing.complete(List.of(matter.withAssessed(Fact.known(false))))))) {
      Verdict verdict = REGION.decide(ServiceLedgerRules.SEVEN_HEADS, incomplete);
      assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
    }
    assertThat(
            REGION
                .decide(ServiceLedgerRules.SEVEN_HEADS, whole().withParticipants(Fact.unknown()))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "驻点日{0}：{1}")
  @CsvSource({"2013-06-02, BREACHED", "2013-06-03, MET", "2013-06-07, MET", "2013-06-08, BREACHED"})
  @DisplayName("驻点日在六月三日至七日的驻点期间内，首末日都算")
  void within(String onSite, Verdict.Kind expected) {
    ServiceLedgerEntry entry = whole().withOnSiteDays(Listing.complete(List.of(day(onSite))));
    assertThat(REGION.decide(ServiceLedgerRules.DAYS_WITHIN, entry).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("驻点天数、办结率三分之二、满意率二分之一")
  void figures() {
    assertThat(REGION.decide(ServiceLedgerRules.DAYS, whole()).asFact()).isEqualTo(Fact.known(2));
    assertThat(REGION.decide(ServiceLedgerRules.SETTLED_SHARE, whole()).asFact())
        .isEqualTo(Fact.known(Ratio.of(2, 3)));
    assertThat(REGION.decide(ServiceLedgerRules.SATISFIED_SHARE, whole()).asFact())
        .isEqualTo(Fact.known(Ratio.of(1, 2)));
  }

  @Test
  @DisplayName("每名干部有联系点、有档案、有考评；人均驻点天数")
  void contactFiles() {
    OfficerContactFile file =
        OfficerContactFile.builder()
            .contactPointAssigned(true)
            .assessedForYear(false)
            .entries(Listing.complete(List.of(whole(), whole())))
            .build();
    assertThat(REGION.decide(ContactFileRules.CONTACT_POINT, file).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(REGION.decide(ContactFileRules.YEAR_ASSESSED, file).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(REGION.decide(ContactFileRules.DAYS, file).asFact()).isEqualTo(Fact.known(4));
    ContactSystem system =
        ContactSystem.builder().officers(3).files(Listing.complete(List.of(file, file))).build();
    assertThat(REGION.decide(ContactFileRules.EVERY_OFFICER, system).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            REGION
                .decide(ContactFileRules.EVERY_OFFICER, system.withOfficers(Fact.known(2)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(REGION.decide(ContactFileRules.DAYS_PER_OFFICER, system).asFact())
        .isEqualTo(Fact.known(Ratio.of(8, 3)));
  }

  @ParameterizedTest(name = "{0}考评{1}：{2}")
  @CsvSource({
    "REGION, LEAGUE_OR_CITY, MET",
    "LEAGUE_OR_CITY, BANNER_OR_COUNTY, MET",
    "BANNER_OR_COUNTY, GRASS_ROOTS, MET",
    "REGION, GRASS_ROOTS, BREACHED",
    "GRASS_ROOTS, BANNER_OR_COUNTY, BREACHED"
  })
  @DisplayName("逐级考评：上一级考评下一级")
  void layered(AssessmentLayer above, AssessmentLayer below, Verdict.Kind expected) {
    ServiceAssessment assessment =
        ServiceAssessment.builder()
            .assessingLayer(above)
            .assessedLayer(below)
            .due(12)
            .assessed(9)
            .build();
    assertThat(REGION.decide(ServiceAssessmentRules.LAYERED, assessment).kind())
        .isEqualTo(expected);
    assertThat(REGION.decide(ServiceAssessmentRules.SHARE, assessment).asFact())
        .isEqualTo(Fact.known(Ratio.of(3, 4)));
    assertThat(
            REGION
                .decide(ServiceAssessmentRules.WITHIN_DUE, assessment.withAssessed(Fact.known(13)))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }
}
