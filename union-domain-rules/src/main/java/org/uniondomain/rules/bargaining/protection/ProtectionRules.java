package org.uniondomain.rules.bargaining.protection;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.bargaining.protection.DismissalGround.CRIMINAL_LIABILITY;
import static org.uniondomain.core.bargaining.protection.DismissalGround.DERELICTION;
import static org.uniondomain.core.bargaining.protection.DismissalGround.SERIOUS_BREACH;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.CONTRACT_ENDED_ON;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.CONTRACT_EXPIRES_ON;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.DISMISSAL_GROUND;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.DISMISSED;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.DUTIES_KEPT;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.DUTY_ENDED_ON;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.ENTERPRISE_UNION_HEARD;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.HIGHER_UNION_HEARD;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.JUSTIFIED_TRANSFER;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.KIND;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.PROTECTED_REPRESENTATIVE;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.TIME_PAID;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.TRANSFERRED;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.TRANSFER_CONSENTED;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Consequence.ADVISORY;
import static org.uniondomain.rules.lang.Consequence.INVALID;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;

import org.uniondomain.core.bargaining.protection.ProtectedRepresentative;
import org.uniondomain.rules.bargaining.contract.ProvisionsScope;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 职工协商代表保护规则: what the employer owes and may not do to a worker representative in office. */
public final class ProtectionRules {
  private ProtectionRules() {}

  /** 劳动合同在履职期间期满. */
  public static final Condition<ProtectedRepresentative> EXPIRES_IN_OFFICE =
      CONTRACT_EXPIRES_ON.meets(Limit.at(LOWER_THAN, DUTY_ENDED_ON));

  /** 劳动合同未在履职期间终止. */
  public static final Condition<ProtectedRepresentative> CONTRACT_LASTED =
      CONTRACT_ENDED_ON
          .happened()
          .not()
          .or(CONTRACT_ENDED_ON.meets(Limit.at(NOT_EARLIER_THAN, DUTY_ENDED_ON)));

  /** 变更岗位须先征求意见并经本人同意, of local texts on wage bargaining. */
  public static final Threshold<Boolean> WAGE_TRANSFER_WITH_CONSENT =
      threshold(
          "bargaining.representative.wage-transfer-with-consent",
          FLAG,
          EXACTLY,
          "调整职工协商代表岗位须先征求工会意见并经本人同意",
          "post changed only after unions were heard and with consent");

  /** 协商时间视为正常劳动. */
  public static final Requirement<ProtectedRepresentative> TIME_IS_PAID =
      requirement("bargaining.representative.time-paid", PROTECTED_REPRESENTATIVE)
          .label("协商时间视为提供正常劳动", "time of bargaining counts as work")
          .clause(
              WAGE_BARGAINING_MEASURES.article(14),
              TEXT,
              SHALL,
              "企业内部的协商代表参加协商视为提供正常劳动，工资待遇不变",
              "for representatives from inside, bargaining counts as normal work, and the wage is"
                  + " the same")
          .later(COLLECTIVE_CONTRACT_PROVISIONS.article(27), TEXT)
          .when(ProvisionsScope.covers(KIND))
          .that(TIME_PAID)
          .build();

  /** 劳动合同自动延长. */
  public static final Requirement<ProtectedRepresentative> CONTRACT_EXTENDED =
      requirement("bargaining.representative.contract-extended", PROTECTED_REPRESENTATIVE)
          .label("职工协商代表劳动合同的延长", "labour contract of a representative extended")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(28, 1),
              TEXT,
              SHALL,
              "职工一方协商代表在履职期间劳动合同期满的，自动延长至完成履行职责之时",
              "a labour contract that expires while its holder represents the workers lasts until"
                  + " the duty is finished")
          .consequence(INVALID, COLLECTIVE_CONTRACT_PROVISIONS.article(28, 1))
          .when(EXPIRES_IN_OFFICE)
          .that(CONTRACT_LASTED)
          .build();

  /** 不得解除劳动合同. */
  public static final Requirement<ProtectedRepresentative> NO_DISMISSAL =
      requirement("bargaining.representative.no-dismissal", PROTECTED_REPRESENTATIVE)
          .label("不得解除职工协商代表的劳动合同", "no dismissal of a representative")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(28, 1),
              TEXT,
              SHALL_NOT,
              "除严重违纪、严重失职造成重大损害或者被追究刑事责任外，解除履职期间职工协商代表的劳动合同",
              "dismisses a worker representative in office, but for serious breach of discipline,"
                  + " serious dereliction with major damage or criminal liability")
          .that(
              DISMISSED
                  .not()
                  .or(DISMISSAL_GROUND.isOneOf(SERIOUS_BREACH, DERELICTION, CRIMINAL_LIABILITY)))
          .build();

  /** 不得调整岗位. */
  public static final Requirement<ProtectedRepresentative> NO_TRANSFER =
      requirement("bargaining.representative.no-transfer", PROTECTED_REPRESENTATIVE)
          .label("无正当理由不得调整职工协商代表岗位", "no change of post without a justified reason")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(28, 2),
              TEXT,
              SHALL_NOT,
              "无正当理由调整履职期间职工协商代表的工作岗位",
              "changes the post of a worker representative in office without a justified reason")
          .that(TRANSFERRED.not().or(JUSTIFIED_TRANSFER))
          .build();

  /** 调整岗位须征求意见并经同意. */
  public static final Requirement<ProtectedRepresentative> WAGE_TRANSFER_HEARD =
      requirement("bargaining.representative.wage-transfer-heard", PROTECTED_REPRESENTATIVE)
          .label("调整工资协商代表岗位的程序", "procedure for changing the post of a representative")
          .clause(
              WAGE_TRANSFER_WITH_CONSENT,
              SHALL,
              "调整职工一方协商代表岗位，先征求本企业工会和上级工会意见，并经本人同意",
              "before the post of a worker representative is changed, the union of the enterprise"
                  + " and the higher union are heard, and the representative consents")
          .when(KIND.is(WAGE))
          .that(
              TRANSFERRED
                  .not()
                  .or(all(ENTERPRISE_UNION_HEARD, HIGHER_UNION_HEARD, TRANSFER_CONSENTED)))
          .build();

  /** 协商代表的义务. */
  public static final Requirement<ProtectedRepresentative> KEEPS_DUTIES =
      requirement("bargaining.representative.duties", PROTECTED_REPRESENTATIVE)
          .label("协商代表的义务", "duties of a representative")
          .clause(
              WAGE_BARGAINING_MEASURES.article(15),
              TEXT,
              SHALL,
              "协商代表保守商业秘密，维护正常秩序，不得威胁、收买、欺骗",
              "representatives keep business secrets and order, and use no threat, bribe or deceit")
          .later(COLLECTIVE_CONTRACT_PROVISIONS.article(26), TEXT)
          .consequence(ADVISORY, COLLECTIVE_CONTRACT_PROVISIONS.article(26))
          .when(ProvisionsScope.covers(KIND))
          .that(DUTIES_KEPT)
          .build();

  /** 规则. */
  public static final SubjectRules<ProtectedRepresentative> RULES =
      SubjectRules.of(
          VOCABULARY,
          TIME_IS_PAID,
          CONTRACT_EXTENDED,
          NO_DISMISSAL,
          NO_TRANSFER,
          WAGE_TRANSFER_HEARD,
          KEEPS_DUTIES);
}
