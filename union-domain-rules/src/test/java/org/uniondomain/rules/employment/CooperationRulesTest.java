package org.uniondomain.rules.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.employment.AgreementKind;
import org.uniondomain.core.employment.BaseKind;
import org.uniondomain.core.employment.CooperationProgramme;
import org.uniondomain.core.employment.ServiceBase;
import org.uniondomain.core.employment.TrainingAgreement;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("跨区域促进就业：校企协议与意向、命名基地、合作项目")
class CooperationRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static TrainingAgreement agreement(AgreementKind kind, int trainees) {
    return TrainingAgreement.builder()
        .kind(kind)
        .enterprises(1)
        .schools(1)
        .trainees(trainees)
        .concludedOn(LocalDate.of(2013, 4, 20))
        .build();
  }

  private static ServiceBase base(BaseKind kind) {
    return ServiceBase.builder()
        .kind(kind)
        .namedOn(LocalDate.of(2013, 4, 20))
        .namingBodies(2)
        .training(true)
        .employment(true)
        .rights(true)
        .build();
  }

  @Test
  @DisplayName("2011至2013年：116份协议、80项意向分别计数，定向培训2.2万人，16加16个基地")
  void theProgrammeOf2013() {
    List<TrainingAgreement> agreements = new ArrayList<>();
    agreements.addAll(Collections.nCopies(115, agreement(AgreementKind.SIGNED, 190)));
    agreements.add(agreement(AgreementKind.SIGNED, 150));
    agreements.addAll(Collections.nCopies(80, agreement(AgreementKind.INTENT, 999)));
    List<ServiceBase> bases = new ArrayList<>();
    bases.addAll(Collections.nCopies(16, base(BaseKind.TRAINING)));
    bases.addAll(Collections.nCopies(16, base(BaseKind.EMPLOYMENT)));
    CooperationProgramme programme =
        CooperationProgramme.builder()
            .provinces(6)
            .agreements(Listing.complete(agreements))
            .bases(Listing.complete(bases))
            .build();
    assertThat(REGION.decide(CooperationRules.SIGNED_AGREEMENTS, programme).asFact())
        .isEqualTo(Fact.known(116));
    assertThat(REGION.decide(CooperationRules.STATEMENTS_OF_INTENT, programme).asFact())
        .isEqualTo(Fact.known(80));
    assertThat(REGION.decide(CooperationRules.TARGETED_TRAINEES, programme).asFact())
        .isEqualTo(Fact.known(22_000));
    assertThat(REGION.decide(CooperationRules.DUAL_BASE, programme).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(REGION.decide(CooperationRules.SEVERAL_PROVINCES, programme).kind())
        .isEqualTo(Verdict.Kind.MET);
    CooperationProgramme alone =
        programme.withProvinces(Fact.known(1)).withBases(Listing.complete(bases.subList(0, 16)));
    assertThat(REGION.decide(CooperationRules.SEVERAL_PROVINCES, alone).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(REGION.decide(CooperationRules.DUAL_BASE, alone).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("协议要素齐全；意向不要求；缺培训人数为数据问题")
  void complete() {
    TrainingAgreement signed = agreement(AgreementKind.SIGNED, 1);
    assertThat(REGION.decide(CooperationRules.COMPLETE, signed).kind()).isEqualTo(Verdict.Kind.MET);
    Verdict none = REGION.decide(CooperationRules.COMPLETE, signed.withTrainees(Fact.known(0)));
    assertThat(((Verdict.Breached) none).consequence()).isEqualTo(Consequence.DATA_QUALITY);
    assertThat(REGION.decide(CooperationRules.COMPLETE, agreement(AgreementKind.INTENT, 0)).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}，委托{1}，合同{2}：{3}")
  @CsvSource({
    "2022-04-30, true, false, NOT_APPLICABLE",
    "2022-05-01, true, false, BREACHED",
    "2022-05-01, true, true, MET",
    "2022-05-01, false, false, NOT_APPLICABLE"
  })
  @DisplayName("《职业教育法》第二十八条第三款：委托合同")
  void contract(LocalDate day, boolean entrusted, boolean contract, Verdict.Kind expected) {
    TrainingAgreement agreement =
        TrainingAgreement.builder().entrusted(entrusted).commissionContract(contract).build();
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, day)
                .decide(CooperationRules.CONTRACT, agreement)
                .kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("基地有命名日和命名单位，三项服务俱全")
  void bases() {
    ServiceBase base = base(BaseKind.TRAINING);
    assertThat(REGION.decide(CooperationRules.NAMED, base).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(REGION.decide(CooperationRules.NAMED, base.withNamingBodies(Fact.known(0))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(REGION.decide(CooperationRules.THREE_SERVICES, base).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            REGION
                .decide(CooperationRules.THREE_SERVICES, base.withRights(Fact.known(false)))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }
}
