package org.uniondomain.rules.organisation.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.organisation.officer.UnionOffice.CHAIR;
import static org.uniondomain.core.organisation.officer.UnionOffice.COMMITTEE_MEMBER;
import static org.uniondomain.core.organisation.officer.UnionOffice.VICE_CHAIR;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.officer.OfficeVacancy;
import org.uniondomain.core.organisation.officer.OfficerDismissal;
import org.uniondomain.core.organisation.officer.OfficerEmployment;
import org.uniondomain.core.organisation.officer.OfficerTransfer;
import org.uniondomain.core.organisation.officer.UnionOfficer;
import org.uniondomain.core.organisation.structure.UnionLevel;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第十八条第一款、第五十三条；企业工会主席产生办法（试行）第十八、十九条；河南省工会条例第十四条")
class OfficerChangesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  @ParameterizedTest(name = "调动{0}，委员会同意{1}，上级同意{2}：{3}、{4}")
  @CsvSource({
    "2013-05-31, true, true, MET, MET",
    "2013-05-31, false, true, BREACHED, MET",
    "2013-05-31, true, false, MET, BREACHED",
    "2013-06-01, false, false, NOT_APPLICABLE, NOT_APPLICABLE"
  })
  @DisplayName("任期至2013年5月31日：届满前调动须两级同意")
  void transfer(
      LocalDate day,
      boolean committee,
      boolean upper,
      Verdict.Kind ofCommittee,
      Verdict.Kind ofUpper) {
    OfficerTransfer transfer =
        OfficerTransfer.builder()
            .transferredOn(day)
            .termEndsOn(LocalDate.of(2013, 5, 31))
            .committeeConsent(committee)
            .upperConsent(upper)
            .build();
    assertThat(RULES.decide(TransferRules.COMMITTEE, transfer).kind()).isEqualTo(ofCommittee);
    assertThat(RULES.decide(TransferRules.UPPER, transfer).kind()).isEqualTo(ofUpper);
  }

  @ParameterizedTest(name = "{0}，企业{1}，补选{2}：{3}")
  @CsvSource({
    "全国, true, 2013-06-17, MET",
    "全国, true, 2013-06-18, BREACHED",
    "全国, false, 2013-06-18, NOT_APPLICABLE",
    "河南, false, 2013-06-17, MET",
    "河南, false, 2013-06-18, BREACHED"
  })
  @DisplayName("2013年3月17日空缺：三个月以内补选；全国限企业工会，河南各单位")
  void vacancy(String place, boolean enterprise, LocalDate filled, Verdict.Kind expected) {
    OfficeVacancy vacancy =
        OfficeVacancy.builder()
            .enterprise(enterprise)
            .vacantSince(LocalDate.of(2013, 3, 17))
            .filledOn(filled)
            .build();
    BoundRulebook rules =
        UnionRules.standard()
            .at(place.equals("河南") ? Regions.HENAN : Division.NATION, LocalDate.of(2013, 6, 30));
    assertThat(rules.decide(OfficeVacancyRules.BY_ELECTION, vacancy).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("临时主持工作一般在三个月以内，只作提示")
  void acting() {
    OfficeVacancy vacancy =
        OfficeVacancy.builder()
            .enterprise(true)
            .actingFrom(LocalDate.of(2013, 3, 1))
            .actingUntil(LocalDate.of(2013, 6, 2))
            .build();
    Verdict.Breached breached = (Verdict.Breached) RULES.decide(OfficeVacancyRules.ACTING, vacancy);
    assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    assertThat(
            RULES
                .decide(
                    OfficeVacancyRules.ACTING,
                    vacancy.withActingUntil(Fact.known(LocalDate.of(2013, 6, 1))))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @ParameterizedTest(name = "恢复{0}，补发{1}，赔偿{2}元：{3}")
  @CsvSource({
    "true, true, 0, MET",
    "true, false, 0, BREACHED",
    "false, false, 79999.99, BREACHED",
    "false, false, 80000.00, MET",
    "false, false, 80000.01, MET"
  })
  @DisplayName("因履行工会职责被解除，年收入4万元：恢复并补发，或者两倍赔偿")
  void dismissal(boolean reinstated, boolean backPaid, String paid, Verdict.Kind expected) {
    OfficerDismissal dismissal =
        OfficerDismissal.builder()
            .forUnionWork(true)
            .reinstated(reinstated)
            .backPaid(backPaid)
            .yearlyIncome(Money.yuan("40000.00"))
            .compensation(Money.yuan(paid))
            .build();
    assertThat(RULES.decide(DismissalRules.MADE_GOOD, dismissal).kind()).isEqualTo(expected);
    assertThat(
            RULES
                .decide(DismissalRules.MADE_GOOD, dismissal.withForUnionWork(Fact.unknown()))
                .kind())
        .isIn(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("企业工会主席按副职配备、女职工委员会主任，均只作提示；聘用为许可")
  void officers() {
    UnionOfficer chair =
        UnionOfficer.builder().office(CHAIR).enterprise(true).deputyRank(false).build();
    Verdict.Breached rank = (Verdict.Breached) RULES.decide(OfficerRules.DEPUTY, chair);
    assertThat(rank.consequence()).isEqualTo(Consequence.ADVISORY);
    UnionOfficer head =
        UnionOfficer.builder()
            .office(COMMITTEE_MEMBER)
            .headsWomensCommittee(true)
            .woman(true)
            .viceChairTreatment(false)
            .build();
    BoundRulebook later = UnionRules.standard().at(Division.NATION, LocalDate.of(2024, 6, 30));
    assertThat(later.decide(OfficerRules.WOMENS_HEAD, head).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            later.decide(OfficerRules.WOMENS_HEAD, head.withOffice(Fact.known(VICE_CHAIR))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            later
                .decide(OfficerRules.WOMENS_HEAD, head.withViceChairTreatment(Fact.known(true)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    UnionOfficer hired =
        UnionOfficer.builder()
            .employment(OfficerEmployment.HIRED)
            .hiredFrom(UnionLevel.TOWN)
            .build();
    assertThat(RULES.decide(OfficerRules.HIRED_STAFF, hired).kind()).isEqualTo(Verdict.Kind.MET);
  }
}
