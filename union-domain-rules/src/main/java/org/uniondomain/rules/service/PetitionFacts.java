package org.uniondomain.rules.service;

import java.time.LocalDate;
import org.uniondomain.core.service.Petition;
import org.uniondomain.core.service.PetitionHandler;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 信访事项要素: what can be told of a petition. */
public final class PetitionFacts {
  private PetitionFacts() {}

  /** 信访事项. */
  public static final Subject<Petition> PETITION =
      Subject.named("petition", Petition.class, "信访事项", "petition");

  /** 处理单位. */
  public static final Choice<Petition, PetitionHandler> HANDLER =
      PETITION.choice(
          "handler",
          "处理单位",
          "handling body",
          PetitionHandler.class,
          Petition::handler,
          Petition::withHandler);

  /** 收到日. */
  public static final QuantityFact<Petition, LocalDate> RECEIVED =
      PETITION.day("received", "收到日", "day received", Petition::received, Petition::withReceived);

  /** 姓名（名称）、住址清楚. */
  public static final Flag<Petition> ADDRESS_CLEAR =
      PETITION.flag(
          "address-clear",
          "信访人姓名（名称）、住址清楚",
          "name and address of the petitioner are clear",
          Petition::addressClear,
          Petition::withAddressClear);

  /** 书面告知日. */
  public static final QuantityFact<Petition, LocalDate> NOTIFIED =
      PETITION.day(
          "notified",
          "书面告知日",
          "day of the written notice",
          Petition::notified,
          Petition::withNotified);

  /** 属于本单位职权范围. */
  public static final Flag<Petition> COMPETENT =
      PETITION.flag(
          "competent",
          "属于本单位职权范围",
          "within the competence of the body",
          Petition::competent,
          Petition::withCompetent);

  /** 提出异议日. */
  public static final QuantityFact<Petition, LocalDate> OBJECTED =
      PETITION.day(
          "objected", "提出异议日", "day of the objection", Petition::objected, Petition::withObjected);

  /** 异议说明理由. */
  public static final Flag<Petition> OBJECTION_REASONED =
      PETITION
          .flag(
              "objection-reasoned",
              "异议说明了理由",
              "the objection gave reasons",
              Petition::objectionReasoned,
              Petition::withObjectionReasoned)
          .actionable();

  /** 申诉求决类事项. */
  public static final Flag<Petition> APPEAL =
      PETITION.flag(
          "appeal", "申诉求决类事项", "appeal for a decision", Petition::appeal, Petition::withAppeal);

  /** 受理日. */
  public static final QuantityFact<Petition, LocalDate> ACCEPTED =
      PETITION.day("accepted", "受理日", "day accepted", Petition::accepted, Petition::withAccepted);

  /** 办结日. */
  public static final QuantityFact<Petition, LocalDate> FINISHED =
      PETITION.day("finished", "办结日", "day finished", Petition::finished, Petition::withFinished);

  /** 延期天数. */
  public static final QuantityFact<Petition, Integer> EXTENSION_DAYS =
      PETITION.count(
          "extension-days",
          "延期天数",
          "days of the extension",
          Petition::extensionDays,
          Petition::withExtensionDays);

  /** 延期经负责人批准. */
  public static final Flag<Petition> EXTENSION_APPROVED =
      PETITION.flag(
          "extension-approved",
          "延期经本单位负责人批准",
          "the head of the body approved the extension",
          Petition::extensionApproved,
          Petition::withExtensionApproved);

  /** 告知延期理由. */
  public static final Flag<Petition> EXTENSION_REASON_TOLD =
      PETITION.flag(
          "extension-reason-told",
          "已告知信访人延期理由",
          "the petitioner was told the reason of the extension",
          Petition::extensionReasonTold,
          Petition::withExtensionReasonTold);

  /** 词汇. */
  public static final Vocabulary<Petition> VOCABULARY =
      Vocabulary.of(PETITION, Petition.builder().build())
          .with(HANDLER, RECEIVED, ADDRESS_CLEAR, NOTIFIED)
          .with(COMPETENT, OBJECTED, OBJECTION_REASONED)
          .with(APPEAL, ACCEPTED, FINISHED)
          .with(EXTENSION_DAYS, EXTENSION_APPROVED, EXTENSION_REASON_TOLD);
}
