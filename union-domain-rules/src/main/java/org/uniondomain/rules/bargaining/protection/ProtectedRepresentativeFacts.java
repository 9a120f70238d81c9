package org.uniondomain.rules.bargaining.protection;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.protection.DismissalGround;
import org.uniondomain.core.bargaining.protection.ProtectedRepresentative;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 履职期间的职工协商代表要素: what can be told of a worker representative in office. */
public final class ProtectedRepresentativeFacts {
  private ProtectedRepresentativeFacts() {}

  /** 履职期间的职工协商代表. */
  public static final Subject<ProtectedRepresentative> PROTECTED_REPRESENTATIVE =
      Subject.named(
          "protected-representative",
          ProtectedRepresentative.class,
          "履职期间的职工协商代表",
          "worker representative in office");

  /** 协商的合同种类. */
  public static final Choice<ProtectedRepresentative, ContractKind> KIND =
      PROTECTED_REPRESENTATIVE.choice(
          "kind",
          "协商的合同种类",
          "kind of contract bargained over",
          ContractKind.class,
          ProtectedRepresentative::kind,
          ProtectedRepresentative::withKind);

  /** 履行职责期满日. */
  public static final QuantityFact<ProtectedRepresentative, LocalDate> DUTY_ENDED_ON =
      PROTECTED_REPRESENTATIVE.day(
          "duty-ended-on",
          "履行职责期满日",
          "day the duty was finished",
          ProtectedRepresentative::dutyEndedOn,
          ProtectedRepresentative::withDutyEndedOn);

  /** 劳动合同期满日. */
  public static final QuantityFact<ProtectedRepresentative, LocalDate> CONTRACT_EXPIRES_ON =
      PROTECTED_REPRESENTATIVE.day(
          "contract-expires-on",
          "劳动合同期满日",
          "day the labour contract expires",
          ProtectedRepresentative::contractExpiresOn,
          ProtectedRepresentative::withContractExpiresOn);

  /** 劳动合同终止日. */
  public static final QuantityFact<ProtectedRepresentative, LocalDate> CONTRACT_ENDED_ON =
      PROTECTED_REPRESENTATIVE.day(
          "contract-ended-on",
          "劳动合同终止日",
          "day the labour contract was ended by expiry",
          ProtectedRepresentative::contractEndedOn,
          ProtectedRepresentative::withContractEndedOn);

  /** 本人要求延长. */
  public static final Flag<ProtectedRepresentative> EXTENSION_REQUESTED =
      PROTECTED_REPRESENTATIVE.flag(
          "extension-requested",
          "本人要求延长",
          "extension asked for",
          ProtectedRepresentative::extensionRequested,
          ProtectedRepresentative::withExtensionRequested);

  /** 本人同意延长. */
  public static final Flag<ProtectedRepresentative> EXTENSION_CONSENTED =
      PROTECTED_REPRESENTATIVE.flag(
          "extension-consented",
          "本人同意延长",
          "extension consented to",
          ProtectedRepresentative::extensionConsented,
          ProtectedRepresentative::withExtensionConsented);

  /** 被解除劳动合同. */
  public static final Flag<ProtectedRepresentative> DISMISSED =
      PROTECTED_REPRESENTATIVE
          .flag(
              "dismissed",
              "被解除劳动合同",
              "dismissed",
              ProtectedRepresentative::dismissed,
              ProtectedRepresentative::withDismissed)
          .actionable();

  /** 解除事由. */
  public static final Choice<ProtectedRepresentative, DismissalGround> DISMISSAL_GROUND =
      PROTECTED_REPRESENTATIVE.choice(
          "dismissal-ground",
          "解除事由",
          "ground of the dismissal",
          DismissalGround.class,
          ProtectedRepresentative::dismissalGround,
          ProtectedRepresentative::withDismissalGround);

  /** 被调整岗位. */
  public static final Flag<ProtectedRepresentative> TRANSFERRED =
      PROTECTED_REPRESENTATIVE
          .flag(
              "transferred",
              "被调整岗位",
              "post changed",
              ProtectedRepresentative::transferred,
              ProtectedRepresentative::withTransferred)
          .actionable();

  /** 有正当理由. */
  public static final Flag<ProtectedRepresentative> JUSTIFIED_TRANSFER =
      PROTECTED_REPRESENTATIVE.judgement(
          "justified-transfer",
          "有正当理由",
          "justified reason",
          ProtectedRepresentative::justifiedTransfer,
          ProtectedRepresentative::withJustifiedTransfer);

  /** 已征求本企业工会意见. */
  public static final Flag<ProtectedRepresentative> ENTERPRISE_UNION_HEARD =
      PROTECTED_REPRESENTATIVE.flag(
          "enterprise-union-heard",
          "已征求本企业工会意见",
          "enterprise union heard",
          ProtectedRepresentative::enterpriseUnionHeard,
          ProtectedRepresentative::withEnterpriseUnionHeard);

  /** 已征求上级工会意见. */
  public static final Flag<ProtectedRepresentative> HIGHER_UNION_HEARD =
      PROTECTED_REPRESENTATIVE.flag(
          "higher-union-heard",
          "已征求上级工会意见",
          "higher union heard",
          ProtectedRepresentative::higherUnionHeard,
          ProtectedRepresentative::withHigherUnionHeard);

  /** 本人同意调整. */
  public static final Flag<ProtectedRepresentative> TRANSFER_CONSENTED =
      PROTECTED_REPRESENTATIVE.flag(
          "transfer-consented",
          "本人同意调整",
          "change consented to",
          ProtectedRepresentative::transferConsented,
          ProtectedRepresentative::withTransferConsented);

  /** 协商时间视为正常劳动. */
  public static final Flag<ProtectedRepresentative> TIME_PAID =
      PROTECTED_REPRESENTATIVE
          .flag(
              "time-paid",
              "协商时间视为正常劳动",
              "time of bargaining paid",
              ProtectedRepresentative::timePaid,
              ProtectedRepresentative::withTimePaid)
          .actionable();

  /** 履行保密和维护秩序义务. */
  public static final Flag<ProtectedRepresentative> DUTIES_KEPT =
      PROTECTED_REPRESENTATIVE.flag(
          "duties-kept",
          "履行保密和维护秩序义务",
          "duties kept",
          ProtectedRepresentative::dutiesKept,
          ProtectedRepresentative::withDutiesKept);

  /** 词汇. */
  public static final Vocabulary<ProtectedRepresentative> VOCABULARY =
      Vocabulary.of(PROTECTED_REPRESENTATIVE, ProtectedRepresentative.builder().build())
          .with(
              KIND,
              DUTY_ENDED_ON,
              CONTRACT_EXPIRES_ON,
              CONTRACT_ENDED_ON,
              EXTENSION_REQUESTED,
              EXTENSION_CONSENTED,
              DISMISSED,
              DISMISSAL_GROUND,
              TRANSFERRED,
              JUSTIFIED_TRANSFER,
              ENTERPRISE_UNION_HEARD,
              HIGHER_UNION_HEARD,
              TRANSFER_CONSENTED,
              TIME_PAID,
              DUTIES_KEPT);
}
