package org.uniondomain.rules.employment;

import java.time.LocalDate;
import org.uniondomain.core.employment.AgreementKind;
import org.uniondomain.core.employment.TrainingAgreement;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 校企协议要素: what can be told of the school-enterprise agreement. */
public final class TrainingAgreementFacts {
  private TrainingAgreementFacts() {}

  /** 校企协议. */
  public static final Subject<TrainingAgreement> TRAINING_AGREEMENT =
      Subject.named(
          "training-agreement", TrainingAgreement.class, "校企协议", "school-enterprise agreement");

  /** 协议种类. */
  public static final Choice<TrainingAgreement, AgreementKind> KIND =
      TRAINING_AGREEMENT.choice(
          "kind",
          "协议种类",
          "kind of agreement",
          AgreementKind.class,
          TrainingAgreement::kind,
          TrainingAgreement::withKind);

  /** 签订日. */
  public static final QuantityFact<TrainingAgreement, LocalDate> CONCLUDED_ON =
      TRAINING_AGREEMENT.day(
          "concluded-on",
          "签订日",
          "day of conclusion",
          TrainingAgreement::concludedOn,
          TrainingAgreement::withConcludedOn);

  /** 签约企业数. */
  public static final QuantityFact<TrainingAgreement, Integer> ENTERPRISES =
      TRAINING_AGREEMENT.count(
          "enterprises",
          "签约企业数",
          "enterprises",
          TrainingAgreement::enterprises,
          TrainingAgreement::withEnterprises);

  /** 签约院校数. */
  public static final QuantityFact<TrainingAgreement, Integer> SCHOOLS =
      TRAINING_AGREEMENT.count(
          "schools",
          "签约院校数",
          "schools",
          TrainingAgreement::schools,
          TrainingAgreement::withSchools);

  /** 定向培训人数. */
  public static final QuantityFact<TrainingAgreement, Integer> TRAINEES =
      TRAINING_AGREEMENT.count(
          "trainees",
          "定向培训人数",
          "targeted trainees",
          TrainingAgreement::trainees,
          TrainingAgreement::withTrainees);

  /** 委托实施职业教育. */
  public static final Flag<TrainingAgreement> ENTRUSTED =
      TRAINING_AGREEMENT.flag(
          "entrusted",
          "委托实施职业教育",
          "vocational education entrusted",
          TrainingAgreement::entrusted,
          TrainingAgreement::withEntrusted);

  /** 签订委托合同. */
  public static final Flag<TrainingAgreement> COMMISSION_CONTRACT =
      TRAINING_AGREEMENT
          .flag(
              "commission-contract",
              "签订委托合同",
              "commission contract signed",
              TrainingAgreement::commissionContract,
              TrainingAgreement::withCommissionContract)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<TrainingAgreement> VOCABULARY =
      Vocabulary.of(TRAINING_AGREEMENT, TrainingAgreement.builder().build())
          .with(KIND, CONCLUDED_ON, ENTERPRISES, SCHOOLS, TRAINEES, ENTRUSTED, COMMISSION_CONTRACT);
}
