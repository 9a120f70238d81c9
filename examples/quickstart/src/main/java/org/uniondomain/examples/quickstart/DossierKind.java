package org.uniondomain.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.aid.grant.AidYearFacts;
import org.uniondomain.rules.assembly.CongressMeetingFacts;
import org.uniondomain.rules.assembly.WorkersCongressFacts;
import org.uniondomain.rules.bargaining.BargainingCaseFacts;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.competition.body.CompetitionBodyFacts;
import org.uniondomain.rules.competition.contest.SkillContestFacts;
import org.uniondomain.rules.competition.fund.AwardFundFacts;
import org.uniondomain.rules.competition.labour.CompetitionFacts;
import org.uniondomain.rules.competition.result.PrizeRoundFacts;
import org.uniondomain.rules.hardship.file.HardshipFileVocabulary;
import org.uniondomain.rules.hardship.household.HouseholdVocabulary;
import org.uniondomain.rules.honour.HonourFacts;
import org.uniondomain.rules.honour.ModelWorkerFacts;
import org.uniondomain.rules.honour.SelectionListFacts;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;
import org.uniondomain.rules.organisation.asset.UnionAssetFacts;
import org.uniondomain.rules.organisation.election.CommitteeTermFacts;
import org.uniondomain.rules.organisation.election.OfficerCandidateFacts;
import org.uniondomain.rules.organisation.election.UnionElectionFacts;
import org.uniondomain.rules.organisation.founding.UnionFoundingFacts;
import org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts;
import org.uniondomain.rules.organisation.home.HomeApplicationFacts;
import org.uniondomain.rules.organisation.member.MemberMeetingsFacts;
import org.uniondomain.rules.organisation.member.MemberOpennessFacts;
import org.uniondomain.rules.organisation.member.MembershipFacts;
import org.uniondomain.rules.organisation.money.FundContributionFacts;
import org.uniondomain.rules.organisation.money.MemberDuesFacts;
import org.uniondomain.rules.organisation.money.UnionFinancesFacts;
import org.uniondomain.rules.organisation.officer.OfficerContractFacts;
import org.uniondomain.rules.organisation.officer.OfficerRemovalFacts;
import org.uniondomain.rules.organisation.officer.UnionOfficerFacts;
import org.uniondomain.rules.organisation.structure.UnionOrganisationFacts;
import org.uniondomain.rules.service.plan.ServicePlanFacts;
import org.uniondomain.rules.statistics.StatisticsReportFacts;

/** 案卷种类: which things a file of one kind tells of. */
enum DossierKind {
  /** 集体合同. */
  CONTRACT(
      "contract-lawful.json",
      "Judges a collective contract (集体合同) and the round of bargaining that made it.",
      Chapter.one("case", BargainingCaseFacts.VOCABULARY)),

  /** 困难职工. */
  HARDSHIP(
      "household.json",
      "Judges a household in hardship (困难职工家庭), its file and the aid of a year.",
      Chapter.one("household", HouseholdVocabulary.VOCABULARY),
      Chapter.one("file", HardshipFileVocabulary.VOCABULARY),
      Chapter.one("aid", AidYearFacts.VOCABULARY)),

  /** 工会组织. */
  UNION(
      "union.json",
      "Judges a union (工会): how it is founded, composed, run and financed.",
      Chapter.one("union", UnionOrganisationFacts.VOCABULARY),
      Chapter.one("founding", UnionFoundingFacts.VOCABULARY),
      Chapter.one("legalPerson", UnionLegalPersonFacts.VOCABULARY),
      Chapter.one("term", CommitteeTermFacts.VOCABULARY),
      Chapter.several("elections", UnionElectionFacts.VOCABULARY),
      Chapter.several("candidates", OfficerCandidateFacts.VOCABULARY),
      Chapter.several("officers", UnionOfficerFacts.VOCABULARY),
      Chapter.several("officerContracts", OfficerContractFacts.VOCABULARY),
      Chapter.several("removals", OfficerRemovalFacts.VOCABULARY),
      Chapter.one("memberMeetings", MemberMeetingsFacts.VOCABULARY),
      Chapter.several("memberships", MembershipFacts.VOCABULARY),
      Chapter.one("openness", MemberOpennessFacts.VOCABULARY),
      Chapter.one("workersCongress", WorkersCongressFacts.VOCABULARY),
      Chapter.several("congressMeetings", CongressMeetingFacts.VOCABULARY),
      Chapter.several("contributions", FundContributionFacts.VOCABULARY),
      Chapter.several("dues", MemberDuesFacts.VOCABULARY),
      Chapter.one("finances", UnionFinancesFacts.VOCABULARY),
      Chapter.several("assets", UnionAssetFacts.VOCABULARY),
      Chapter.several("homeApplications", HomeApplicationFacts.VOCABULARY)),

  /** 劳动竞赛与评先评优. */
  COMPETITION(
      "competition.json",
      "Judges a labour competition (劳动竞赛), its body, fund and contest, and the honours of it.",
      Chapter.one("fund", AwardFundFacts.VOCABULARY),
      Chapter.one("body", CompetitionBodyFacts.VOCABULARY),
      Chapter.one("competition", CompetitionFacts.VOCABULARY),
      Chapter.one("contest", SkillContestFacts.VOCABULARY),
      Chapter.several("prizes", PrizeRoundFacts.VOCABULARY),
      Chapter.several("honours", HonourFacts.VOCABULARY),
      Chapter.several("selections", SelectionListFacts.VOCABULARY),
      Chapter.several("modelWorkers", ModelWorkerFacts.VOCABULARY));
  /** 总工会工作报告. */
  FEDERATION(
      "federation.json",
      "Judges the plan and the report of a federation (总工会): progress, coverage, rates and the"
          + " bases they imply, averages, and what cannot all be true. Relations name their"
          + " figures: [{\"name\": \"...\"}].",
      FederationOverview::of,
      Chapter.one(FederationOverview.PLAN, ServicePlanFacts.VOCABULARY),
      Chapter.one(FederationOverview.REPORT, StatisticsReportFacts.VOCABULARY));

  private final String sample;
  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // an overview has no state
  private final Optional<Overview> overview;

  @SuppressWarnings("ImmutableEnumChecker") // a vocabulary is immutable
  private final ImmutableList<Chapter<?>> chapters;

  DossierKind(String sample, String description, Chapter<?>... chapters) {
    this(sample, description, null, chapters);
  }

  DossierKind(
      String sample, String description, @Nullable Overview overview, Chapter<?>... chapters) {
    this.sample = sample;
    this.description = description;
    this.overview = Optional.ofNullable(overview);
    this.chapters = ImmutableList.copyOf(chapters);
  }

  /** Returns the name of the bundled file. */
  String sample() {
    return sample;
  }

  /** Returns the tables in place of the plain list of what was reckoned, if the kind has any. */
  Optional<Overview> overview() {
    return overview;
  }

  String description() {
    return description;
  }

  ImmutableList<Chapter<?>> chapters() {
    return chapters;
  }

  /** Returns what a file of this kind can tell. */
  Vocabulary<Dossier> vocabulary() {
    Subject<Dossier> dossier = Subject.named("dossier", Dossier.class, "案卷", "dossier");
    Vocabulary<Dossier> all =
        Vocabulary.of(dossier, Dossier.empty())
            .with(
                dossier.value(
                    "place", "所在地", "place", Division.class, Dossier::place, Dossier::withPlace),
                dossier.day("day", "判断日", "day asked about", Dossier::day, Dossier::withDay));
    for (Chapter<?> chapter : chapters) {
      all = chapter.in(all, dossier);
    }
    return all;
  }

  /** Returns what the rules say of each thing that the dossier tells of, by the pointer to it. */
  ImmutableMap<String, Assessment<?>> assess(Dossier dossier, BoundRulebook rules) {
    ImmutableMap.Builder<String, Assessment<?>> all = ImmutableMap.builder();
    for (Chapter<?> chapter : chapters) {
      chapter.assess(dossier, rules, all);
    }
    return all.buildOrThrow();
  }
}
