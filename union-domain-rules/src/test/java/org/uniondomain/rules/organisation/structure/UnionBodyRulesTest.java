package org.uniondomain.rules.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.organisation.structure.UnionKind.TOWN_UNION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.organisation.structure.Employer;
import org.uniondomain.core.organisation.structure.LeadingBody;
import org.uniondomain.core.organisation.structure.UnionKind;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第十一、四十五条；中国工会章程（2008）第十一条：形式和经费审查委员会")
class UnionBodyRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  private static Verdict.Kind kind(Requirement<UnionOrganisation> rule, UnionOrganisation union) {
    return RULES.decide(rule, union).kind();
  }

  @ParameterizedTest(name = "{0}，涵盖{1}个单位，本单位{2}个基层工会：{3}、{4}")
  @CsvSource({
    "JOINT, 1, 1, BREACHED, NOT_APPLICABLE",
    "JOINT, 2, 1, MET, NOT_APPLICABLE",
    "SINGLE, 1, 1, NOT_APPLICABLE, MET",
    "SINGLE, 1, 2, NOT_APPLICABLE, BREACHED",
    "SINGLE, 1, 0, NOT_APPLICABLE, BREACHED"
  })
  @DisplayName("联合基层工会涵盖两个以上单位；一个单位一个基层工会")
  void forms(UnionKind form, int covered, int unions, Verdict.Kind joint, Verdict.Kind one) {
    UnionOrganisation union =
        UnionOrganisation.builder().kind(form).coveredUnits(covered).unionsOfUnit(unions).build();
    assertThat(kind(FormRules.JOINT, union)).isEqualTo(joint);
    assertThat(kind(FormRules.ONE_UNION, union)).isEqualTo(one);
  }

  @Test
  @DisplayName("乡镇街道联合会是许可；职工是否较多由人判断")
  void federation() {
    UnionOrganisation union = UnionOrganisation.builder().kind(TOWN_UNION).build();
    assertThat(kind(FormRules.FEDERATION, union)).isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(kind(FormRules.FEDERATION, union.withManyWorkersInTown(Fact.known(true))))
        .isEqualTo(Verdict.Kind.MET);
  }

  @ParameterizedTest(name = "会员{0}女{1}，职工{2}女{3}：{4}、{5}")
  @CsvSource({
    "25, 25, 300, 300, MET, MET",
    "25, 26, 300, 301, BREACHED, BREACHED",
    "25, 24, 300, 299, MET, MET"
  })
  @DisplayName("女会员、女职工不多于总数")
  void women(
      int members,
      int womenMembers,
      int workers,
      int womenWorkers,
      Verdict.Kind amongMembers,
      Verdict.Kind amongWorkers) {
    UnionOrganisation union =
        UnionOrganisation.builder()
            .members(members)
            .womenMembers(womenMembers)
            .workers(workers)
            .womenWorkers(womenWorkers)
            .build();
    assertThat(kind(FormRules.WOMEN_AMONG_MEMBERS, union)).isEqualTo(amongMembers);
    assertThat(kind(FormRules.WOMEN_AMONG_WORKERS, union)).isEqualTo(amongWorkers);
  }

  @ParameterizedTest(name = "经审会{0}，报告{1}次：{2}、{3}")
  @CsvSource({"false, 0, BREACHED, BREACHED", "true, 1, MET, MET", "true, 2, MET, MET"})
  @DisplayName("经费审查委员会和每年报告；“定期”读作每年至少一次，注明约定")
  void audit(boolean exists, int reports, Verdict.Kind committee, Verdict.Kind reported) {
    UnionOrganisation union =
        UnionOrganisation.builder().auditCommittee(exists).auditReportsInYear(reports).build();
    assertThat(kind(AuditCommitteeRules.EXISTS, union)).isEqualTo(committee);
    Verdict verdict = RULES.decide(AuditCommitteeRules.REPORTS, union);
    assertThat(verdict.kind()).isEqualTo(reported);
    assertThat(verdict.notices()).anyMatch(notice -> notice.kind() == NoticeKind.CONVENTION);
  }

  @ParameterizedTest(name = "会员{0}人、职工300人：{1}")
  @CsvSource({"24, MET", "25, BREACHED", "26, BREACHED"})
  @DisplayName("建立委员会计会员不计职工（第12、13例）")
  void membersNotWorkers(int members, Verdict.Kind expected) {
    UnionOrganisation union =
        UnionOrganisation.builder()
            .members(members)
            .workers(300)
            .ledBy(LeadingBody.CHAIR_OR_ORGANISER)
            .build();
    assertThat(kind(CommitteeRules.REQUIRED, union)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "涵盖{0}个单位，会员{1}人，名单完整{2}：{3}、{4}")
  @CsvSource({
    "2, 30, true, MET, MET",
    "3, 30, true, BREACHED, MET",
    "2, 31, true, MET, BREACHED",
    "2, 29, false, UNDETERMINED, BREACHED",
    "1, 30, false, BREACHED, NOT_APPLICABLE",
    "3, 31, false, UNDETERMINED, UNDETERMINED"
  })
  @DisplayName("两个单位各18人、12人会员：涵盖单位和会员与名单一致；名单不完整的，只有少了才定案")
  void employersListed(
      int covered, int members, boolean complete, Verdict.Kind units, Verdict.Kind sum) {
    List<Employer> employers =
        List.of(
            Employer.builder().nonPublic(true).workers(40).members(18).build(),
            Employer.builder().nonPublic(true).workers(25).members(12).build());
    UnionOrganisation union =
        UnionOrganisation.builder()
            .kind(UnionKind.JOINT)
            .coveredUnits(covered)
            .members(members)
            .employers(complete ? Listing.complete(employers) : Listing.partial(employers))
            .build();
    assertThat(kind(FormRules.UNITS_LISTED, union)).isEqualTo(units);
    assertThat(kind(FormRules.MEMBERS_LISTED, union)).isEqualTo(sum);
  }
}
