package org.uniondomain.rules.employment;

import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.employment.CooperationProgrammeFacts.AGREEMENTS;
import static org.uniondomain.rules.employment.CooperationProgrammeFacts.BASES;
import static org.uniondomain.rules.employment.CooperationProgrammeFacts.COOPERATION_PROGRAMME;
import static org.uniondomain.rules.employment.CooperationProgrammeFacts.PROVINCES;
import static org.uniondomain.rules.employment.ServiceBaseFacts.NAMED_ON;
import static org.uniondomain.rules.employment.ServiceBaseFacts.NAMING_BODIES;
import static org.uniondomain.rules.employment.ServiceBaseFacts.SERVICE_BASE;
import static org.uniondomain.rules.employment.TrainingAgreementFacts.COMMISSION_CONTRACT;
import static org.uniondomain.rules.employment.TrainingAgreementFacts.CONCLUDED_ON;
import static org.uniondomain.rules.employment.TrainingAgreementFacts.ENTERPRISES;
import static org.uniondomain.rules.employment.TrainingAgreementFacts.ENTRUSTED;
import static org.uniondomain.rules.employment.TrainingAgreementFacts.SCHOOLS;
import static org.uniondomain.rules.employment.TrainingAgreementFacts.TRAINEES;
import static org.uniondomain.rules.employment.TrainingAgreementFacts.TRAINING_AGREEMENT;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.EmploymentLaw.CROSS_REGION_REPORT;
import static org.uniondomain.rules.law.EmploymentLaw.VOCATIONAL_EDUCATION_LAW;

import org.uniondomain.core.employment.AgreementKind;
import org.uniondomain.core.employment.BaseKind;
import org.uniondomain.core.employment.CooperationProgramme;
import org.uniondomain.core.employment.PartnerRegion;
import org.uniondomain.core.employment.ServiceBase;
import org.uniondomain.core.employment.TrainingAgreement;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/** 跨区域合作规则: agreements and intents kept apart, bases with a name and a day, programmes whole. */
public final class CooperationRules {
  private CooperationRules() {}

  private static final Condition<TrainingAgreement> SIGNED =
      TrainingAgreementFacts.KIND.is(AgreementKind.SIGNED);

  private static <S> Limit<S, Integer> one() {
    return at(OR_MORE, Quantity.of(1));
  }

  /** 委托合同. */
  public static final Requirement<TrainingAgreement> CONTRACT =
      requirement("employment.agreement.contract", TRAINING_AGREEMENT)
          .label("委托职业教育签订委托合同", "commission contract for vocational education")
          .clause(
              VOCATIONAL_EDUCATION_LAW.article(28, 3),
              TEXT,
              SHALL,
              "工会、企业等委托学校、职业培训机构实施职业教育的，签订委托合同",
              "a union or enterprise that entrusts vocational education to a school or training"
                  + " body signs a commission contract")
          .when(ENTRUSTED)
          .that(COMMISSION_CONTRACT)
          .build();

  /** 协议要素. */
  public static final Requirement<TrainingAgreement> COMPLETE =
      requirement("employment.agreement.complete", TRAINING_AGREEMENT)
          .label("校企协议要素齐全", "agreement recorded completely")
          .clause(
              CROSS_REGION_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "校企协议记有签约企业、院校、定向培训人数和签订日",
              "an agreement has an enterprise, a school, trainees and a day")
          .when(SIGNED)
          .that(
              all(
                  ENTERPRISES.meets(one()),
                  SCHOOLS.meets(one()),
                  TRAINEES.meets(one()),
                  CONCLUDED_ON.happened()))
          .build();

  /** 基地命名. */
  public static final Requirement<ServiceBase> NAMED =
      requirement("employment.base.named", SERVICE_BASE)
          .label("基地有命名日和命名单位", "base with day and bodies of naming")
          .clause(
              CROSS_REGION_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "培训服务基地记有命名日和命名单位",
              "a base has a day of naming and a body that named it")
          .that(NAMED_ON.happened().and(NAMING_BODIES.meets(one())))
          .build();

  /** 三位一体. */
  public static final Requirement<ServiceBase> THREE_SERVICES =
      requirement("employment.base.three-services", SERVICE_BASE)
          .label("培训、就业、维权三位一体", "training, employment and rights in one")
          .clause(
              CROSS_REGION_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "基地提供培训、就业、维权三项服务",
              "a base offers training, employment services and protection of rights")
          .that(
              all(ServiceBaseFacts.TRAINING, ServiceBaseFacts.EMPLOYMENT, ServiceBaseFacts.RIGHTS))
          .build();

  /** 双基地. */
  public static final Requirement<CooperationProgramme> DUAL_BASE =
      requirement("employment.programme.dual-base", COOPERATION_PROGRAMME)
          .label("就业基地和培训服务基地双基地", "bases of both kinds")
          .clause(
              CROSS_REGION_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "跨区域项目既有就业（企业）基地，又有培训服务基地",
              "a programme has both employment bases and training-service bases")
          .that(
              BASES
                  .some(ServiceBaseFacts.KIND.is(BaseKind.EMPLOYMENT))
                  .and(BASES.some(ServiceBaseFacts.KIND.is(BaseKind.TRAINING))))
          .build();

  /** 合作省份. */
  public static final Requirement<CooperationProgramme> SEVERAL_PROVINCES =
      requirement("employment.programme.several-provinces", COOPERATION_PROGRAMME)
          .label("跨区域项目由两个以上省份合作", "a programme of several provinces")
          .clause(
              JobFairRules.PARTNERS,
              CONSISTENCY,
              "跨区域项目有{value}个{bound}省（自治区、直辖市）合作",
              "{bound} {value} provinces take part in a programme")
          .that(PROVINCES.meets(JobFairRules.PARTNERS))
          .build();

  private static Calculation.Builder<CooperationProgramme, Integer> total(
      String id, String label, String english, String words, String englishWords) {
    return calculation(id, COOPERATION_PROGRAMME, COUNT)
        .label(label, english)
        .clause(CROSS_REGION_REPORT.cited(), REPORTED, CONSISTENCY, words, englishWords);
  }

  /** 合作协议数. */
  public static final Calculation<CooperationProgramme, Integer> SIGNED_AGREEMENTS =
      total(
              "employment.programme.agreements",
              "合作协议数",
              "cooperation agreements",
              "合作协议单独计数，不含合作意向",
              "agreements are counted without statements of intent")
          .is(AGREEMENTS.count(SIGNED))
          .build();

  /** 合作意向数. */
  public static final Calculation<CooperationProgramme, Integer> STATEMENTS_OF_INTENT =
      total(
              "employment.programme.intents",
              "合作意向数",
              "statements of intent",
              "合作意向单独计数，不含合作协议",
              "statements of intent are counted without agreements")
          .is(AGREEMENTS.count(TrainingAgreementFacts.KIND.is(AgreementKind.INTENT)))
          .build();

  /** 定向培训人数. */
  public static final Calculation<CooperationProgramme, Integer> TARGETED_TRAINEES =
      total(
              "employment.programme.trainees",
              "协议定向培训人数",
              "trainees under agreements",
              "定向培训人数按合作协议合计",
              "trainees are summed over the agreements")
          .is(AGREEMENTS.sum(TRAINEES, SIGNED))
          .build();

  private static Calculation<CooperationProgramme, Integer> bases(
      String id, BaseKind kind, PartnerRegion region) {
    return total(
            id,
            region.label() + kind.label() + "数",
            kind.englishLabel() + "s in " + region.englishLabel(),
            "基地按种类和所在省（自治区、直辖市）分别计数",
            "bases are counted by kind and province")
        .is(BASES.count(ServiceBaseFacts.KIND.is(kind).and(ServiceBaseFacts.REGION.is(region))))
        .build();
  }

  /** 内蒙古培训服务基地数. */
  public static final Calculation<CooperationProgramme, Integer> TRAINING_BASES =
      bases("employment.programme.training-bases", BaseKind.TRAINING, PartnerRegion.INNER_MONGOLIA);

  /** 北京就业（企业）基地数. */
  public static final Calculation<CooperationProgramme, Integer> EMPLOYMENT_BASES =
      bases("employment.programme.employment-bases", BaseKind.EMPLOYMENT, PartnerRegion.BEIJING);

  /** 校企协议规则. */
  public static final SubjectRules<TrainingAgreement> AGREEMENT_RULES =
      SubjectRules.of(TrainingAgreementFacts.VOCABULARY, CONTRACT, COMPLETE);

  /** 基地规则. */
  public static final SubjectRules<ServiceBase> BASE_RULES =
      SubjectRules.of(ServiceBaseFacts.VOCABULARY, NAMED, THREE_SERVICES);

  /** 规则. */
  public static final SubjectRules<CooperationProgramme> RULES =
      SubjectRules.of(
          CooperationProgrammeFacts.VOCABULARY,
          DUAL_BASE,
          SEVERAL_PROVINCES,
          SIGNED_AGREEMENTS,
          STATEMENTS_OF_INTENT,
          TARGETED_TRAINEES,
          TRAINING_BASES,
          EMPLOYMENT_BASES);
}
