package org.uniondomain.rules.bargaining.dispute;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.dispute.SigningDispute;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 集体合同签订争议要素: what can be told of a dispute over the making of a contract. */
public final class SigningDisputeFacts {
  private SigningDisputeFacts() {}

  /** 集体合同签订争议. */
  public static final Subject<SigningDispute> SIGNING_DISPUTE =
      Subject.named(
          "signing-dispute",
          SigningDispute.class,
          "集体合同签订争议",
          "dispute over the making of a contract");

  /** 协商的合同种类. */
  public static final Choice<SigningDispute, ContractKind> KIND =
      SIGNING_DISPUTE.choice(
          "kind",
          "协商的合同种类",
          "kind of contract bargained over",
          ContractKind.class,
          SigningDispute::kind,
          SigningDispute::withKind);

  /** 书面申请协调. */
  public static final Flag<SigningDispute> APPLIED_IN_WRITING =
      SIGNING_DISPUTE
          .flag(
              "applied-in-writing",
              "书面申请协调",
              "written application",
              SigningDispute::appliedInWriting,
              SigningDispute::withAppliedInWriting)
          .actionable();

  /** 劳动行政部门主动协调. */
  public static final Flag<SigningDispute> TAKEN_UP_BY_AUTHORITY =
      SIGNING_DISPUTE.flag(
          "taken-up-by-authority",
          "劳动行政部门主动协调",
          "taken up by the authority",
          SigningDispute::takenUpByAuthority,
          SigningDispute::withTakenUpByAuthority);

  /** 受理日. */
  public static final QuantityFact<SigningDispute, LocalDate> ACCEPTED_ON =
      SIGNING_DISPUTE.day(
          "accepted-on",
          "受理日",
          "day of acceptance",
          SigningDispute::acceptedOn,
          SigningDispute::withAcceptedOn);

  /** 协调开始日. */
  public static final QuantityFact<SigningDispute, LocalDate> COORDINATION_STARTED_ON =
      SIGNING_DISPUTE.day(
          "coordination-started-on",
          "协调开始日",
          "day the coordination started",
          SigningDispute::coordinationStartedOn,
          SigningDispute::withCoordinationStartedOn);

  /** 协调结束日. */
  public static final QuantityFact<SigningDispute, LocalDate> COORDINATION_ENDED_ON =
      SIGNING_DISPUTE.day(
          "coordination-ended-on",
          "协调结束日",
          "day the coordination ended",
          SigningDispute::coordinationEndedOn,
          SigningDispute::withCoordinationEndedOn);

  /** 延长日数. */
  public static final QuantityFact<SigningDispute, Integer> EXTENSION_DAYS =
      SIGNING_DISPUTE
          .count(
              "extension-days",
              "延长日数",
              "days of extension",
              SigningDispute::extensionDays,
              SigningDispute::withExtensionDays)
          .atLeast(0);

  /** 协调处理人员签章. */
  public static final Flag<SigningDispute> SIGNED_BY_COORDINATORS =
      SIGNING_DISPUTE
          .flag(
              "signed-by-coordinators",
              "协调处理人员签章",
              "signed and sealed by the coordinators",
              SigningDispute::signedByCoordinators,
              SigningDispute::withSignedByCoordinators)
          .actionable();

  /** 双方首席代表签章. */
  public static final Flag<SigningDispute> SIGNED_BY_CHIEFS =
      SIGNING_DISPUTE
          .flag(
              "signed-by-chiefs",
              "双方首席代表签章",
              "signed and sealed by both chiefs",
              SigningDispute::signedByChiefs,
              SigningDispute::withSignedByChiefs)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<SigningDispute> VOCABULARY =
      Vocabulary.of(SIGNING_DISPUTE, SigningDispute.builder().build())
          .with(
              KIND,
              APPLIED_IN_WRITING,
              TAKEN_UP_BY_AUTHORITY,
              ACCEPTED_ON,
              COORDINATION_STARTED_ON,
              COORDINATION_ENDED_ON,
              EXTENSION_DAYS,
              SIGNED_BY_COORDINATORS,
              SIGNED_BY_CHIEFS);
}
