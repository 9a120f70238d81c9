package org.uniondomain.rules.organisation.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.organisation.officer.UnionOffice.CHAIR;
import static org.uniondomain.rules.organisation.election.CandidateRules.EXCLUDED_FROM_CHAIR;
import static org.uniondomain.rules.organisation.election.CandidateRules.MEMBERSHIP_ONLY_KEPT;
import static org.uniondomain.rules.organisation.election.CandidateRules.OUTSIDER;
import static org.uniondomain.rules.organisation.election.CandidateRules.RELATIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.election.OfficerCandidate;
import org.uniondomain.core.organisation.officer.UnionOffice;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.region.beijing.BeijingUnionOfficers;
import org.uniondomain.rules.region.henan.HenanUnionOfficers;

@DisplayName("工会法第十条第二款（2001年文本第九条第二款）；企业工会主席产生办法（试行）第六、十二条")
class CandidateRulesTest {
  private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

  /** An ordinary worker, of whom nothing bars. */
  private static final OfficerCandidate ORDINARY =
      OfficerCandidate.builder()
          .office(CHAIR)
          .enterprise(true)
          .principalHead(false)
          .relativeOfPrincipalHead(false)
          .administrativeHead(false)
          .partner(false)
          .relativeOfHeadOrPartner(false)
          .personnelHead(false)
          .labourHead(false)
          .legalRepresentative(false)
          .relativeOfLabourHead(false)
          .foreignWorker(false)
          .membershipKept(false)
          .build();

  private static final List<Rule<OfficerCandidate>> ALL =
      Stream.of(CandidateRules.RULES, BeijingUnionOfficers.RULES, HenanUnionOfficers.RULES)
          .flatMap(rules -> rules.rules().stream())
          .collect(Collectors.toList());

  private static Verdict.Kind kind(
      Division place, Requirement<OfficerCandidate> rule, OfficerCandidate candidate) {
    return UnionRules.standard().at(place, DAY).decide(rule, candidate).kind();
  }

  private static OfficerCandidate of(String bar, UnionOffice office) {
    OfficerCandidate candidate = ORDINARY.withOffice(Fact.known(office));
    Fact<Boolean> yes = Fact.known(true);
    return switch (bar) {
      case "普通职工" -> candidate;
      case "主要负责人" -> candidate.withPrincipalHead(yes);
      case "主要负责人近亲属" -> candidate.withRelativeOfPrincipalHead(yes);
      case "行政副职" -> candidate.withAdministrativeHead(yes);
      case "合伙人" -> candidate.withPartner(yes);
      case "合伙人近亲属" -> candidate.withRelativeOfHeadOrPartner(yes);
      case "人力资源部门负责人" -> candidate.withPersonnelHead(yes);
      case "劳动工资负责人" -> candidate.withLabourHead(yes);
      case "劳动工资负责人近亲属" -> candidate.withRelativeOfLabourHead(yes);
      case "法定代表人" -> candidate.withLegalRepresentative(yes);
      case "外籍职工" -> candidate.withForeignWorker(yes);
      default -> throw new IllegalArgumentException(bar);
    };
  }

  @ParameterizedTest(name = "{0}竞选{1}：{2}")
  @CsvSource({
    "普通职工, CHAIR, ''",
    "主要负责人近亲属, CHAIR, relative henan-relatives",
    "主要负责人近亲属, COMMITTEE_MEMBER, relative henan-relatives",
    "行政副职, CHAIR, excluded-from-chair",
    "行政副职, VICE_CHAIR, ''",
    "合伙人, CHAIR, excluded-from-chair",
    "合伙人近亲属, CHAIR, excluded-from-chair",
    "人力资源部门负责人, CHAIR, excluded-from-chair",
    "外籍职工, CHAIR, excluded-from-chair",
    "法定代表人, VICE_CHAIR, beijing-legal-representative",
    "法定代表人, COMMITTEE_MEMBER, ''",
    "劳动工资负责人, VICE_CHAIR, beijing-labour-head henan-heads",
    "主要负责人, VICE_CHAIR, henan-heads",
    "劳动工资负责人近亲属, COMMITTEE_MEMBER, henan-relatives"
  })
  @DisplayName("谁不得作为候选人，依哪条规定：全国、北京、河南（第19例）")
  void bars(String bar, UnionOffice office, String rules) {
    Set<String> breached = new TreeSet<>();
    for (Division place : List.of(Division.NATION, Regions.BEIJING, Regions.HENAN)) {
      for (Rule<OfficerCandidate> rule : ALL) {
        if (rule instanceof Requirement<OfficerCandidate> bars
            && kind(place, bars, of(bar, office)) == Verdict.Kind.BREACHED) {
          breached.add(rule.id().replace("organisation.candidate.", ""));
        }
      }
    }
    assertThat(String.join(" ", breached).trim())
        .isEqualTo(Stream.of(rules.split(" ")).sorted().collect(Collectors.joining(" ")));
  }

  @Test
  @DisplayName("北京、河南的规定只在当地；北京主管劳动工资的负责人“不宜”，只作提示")
  void placesAndForce() {
    OfficerCandidate candidate = of("劳动工资负责人", CHAIR);
    assertThat(kind(Division.NATION, BeijingUnionOfficers.NO_LABOUR_HEAD, candidate))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    Verdict.Breached beijing =
        (Verdict.Breached)
            UnionRules.standard()
                .at(Regions.BEIJING, DAY)
                .decide(BeijingUnionOfficers.NO_LABOUR_HEAD, candidate);
    assertThat(beijing.consequence()).isEqualTo(Consequence.ADVISORY);
    assertThat(kind(Regions.HENAN, HenanUnionOfficers.NO_HEADS, candidate))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(Regions.SHANGHAI, HenanUnionOfficers.NO_HEADS, candidate))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}：近亲属{1}，主席人选{2}，北京{3}，保留会籍{4}")
  @CsvSource({
    "2001-10-26, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
    "2001-10-27, BREACHED, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
    "2008-07-24, BREACHED, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
    "2008-07-25, BREACHED, BREACHED, NOT_APPLICABLE, NOT_APPLICABLE",
    "2015-12-31, BREACHED, BREACHED, NOT_APPLICABLE, NOT_APPLICABLE",
    "2016-01-01, BREACHED, BREACHED, BREACHED, NOT_APPLICABLE",
    "2016-10-08, BREACHED, BREACHED, BREACHED, NOT_APPLICABLE",
    "2016-10-09, BREACHED, BREACHED, BREACHED, BREACHED"
  })
  @DisplayName("各规定的起始日")
  void days(
      LocalDate day,
      Verdict.Kind relative,
      Verdict.Kind chair,
      Verdict.Kind beijing,
      Verdict.Kind kept) {
    Fact<Boolean> yes = Fact.known(true);
    OfficerCandidate candidate =
        ORDINARY
            .withRelativeOfPrincipalHead(yes)
            .withPersonnelHead(yes)
            .withLegalRepresentative(yes)
            .withMembershipKept(yes);
    BoundRulebook rules = UnionRules.standard().at(Regions.BEIJING, day);
    assertThat(rules.decide(RELATIVE, candidate).kind()).isEqualTo(relative);
    assertThat(rules.decide(EXCLUDED_FROM_CHAIR, candidate).kind()).isEqualTo(chair);
    assertThat(rules.decide(BeijingUnionOfficers.NO_LEGAL_REPRESENTATIVE, candidate).kind())
        .isEqualTo(beijing);
    assertThat(rules.decide(MEMBERSHIP_ONLY_KEPT, candidate).kind()).isEqualTo(kept);
  }

  @Test
  @DisplayName("一项未知即不能定案；一项已知不合即定案；非公企业可由上级工会推荐外部人选")
  void unknown() {
    OfficerCandidate open = ORDINARY.withPartner(Fact.unknown());
    assertThat(kind(Division.NATION, EXCLUDED_FROM_CHAIR, open))
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(kind(Division.NATION, EXCLUDED_FROM_CHAIR, open.withForeignWorker(Fact.known(true))))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            kind(
                Division.NATION,
                OUTSIDER,
                ORDINARY.withNonPublicOrJoint(Fact.known(true)).withFromOutside(Fact.known(true))))
        .isEqualTo(Verdict.Kind.MET);
  }
}
