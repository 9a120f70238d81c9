package org.uniondomain.rules.service.petition;

import java.time.LocalDate;
import org.uniondomain.core.service.petition.Petition;
import org.uniondomain.core.service.petition.PetitionAnswer;
import org.uniondomain.core.service.petition.PetitionHandler;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
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

  /** 信访人. */
  public static final ValueFact<Petition, String> PETITIONER =
      PETITION
          .value(
              "petitioner",
              "信访人",
              "petitioner",
              String.class,
              Petition::petitioner,
              Petition::withPetitioner)
          .sensitive();

  /** 已登记. */
  public static final Flag<Petition> REGISTERED =
      PETITION
          .flag("registered", "已登记", "registered", Petition::registered, Petition::withRegistered)
          .actionable();

  /** 信访人数. */
  public static final QuantityFact<Petition, Integer> PETITIONERS =
      PETITION.count(
          "petitioners", "信访人数", "petitioners", Petition::petitioners, Petition::withPetitioners);

  /** 代表人数. */
  public static final QuantityFact<Petition, Integer> REPRESENTATIVES =
      PETITION
          .count(
              "representatives",
              "代表人数",
              "representatives",
              Petition::representatives,
              Petition::withRepresentatives)
          .actionable();

  /** 已书面答复. */
  public static final Flag<Petition> ANSWERED_IN_WRITING =
      PETITION
          .flag(
              "answered-in-writing",
              "已书面答复",
              "answered in writing",
              Petition::answeredInWriting,
              Petition::withAnsweredInWriting)
          .actionable();

  /** 答复意见. */
  public static final Choice<Petition, PetitionAnswer> ANSWER =
      PETITION.choice(
          "answer", "答复意见", "answer", PetitionAnswer.class, Petition::answer, Petition::withAnswer);

  /** 经办人员有直接利害关系. */
  public static final Flag<Petition> STAFF_INTERESTED =
      PETITION.flag(
          "staff-interested",
          "经办人员有直接利害关系",
          "staff directly interested",
          Petition::staffInterested,
          Petition::withStaffInterested);

  /** 有利害关系的人员已回避. */
  public static final Flag<Petition> STAFF_WITHDREW =
      PETITION
          .flag(
              "staff-withdrew",
              "有利害关系的人员已回避",
              "interested staff withdrew",
              Petition::staffWithdrew,
              Petition::withStaffWithdrew)
          .actionable();

  /** 检举控告类事项. */
  public static final Flag<Petition> ACCUSATION =
      PETITION.flag(
          "accusation", "检举控告类事项", "accusation", Petition::accusation, Petition::withAccusation);

  /** 转给被检举控告的人员或者单位. */
  public static final Flag<Petition> PASSED_TO_ACCUSED =
      PETITION
          .flag(
              "passed-to-accused",
              "转给被检举控告的人员或者单位",
              "passed to the accused",
              Petition::passedToAccused,
              Petition::withPassedToAccused)
          .actionable();

  /** 录入信访信息系统. */
  public static final Flag<Petition> IN_SYSTEM =
      PETITION
          .flag(
              "in-system",
              "录入信访信息系统",
              "entered in the information system",
              Petition::inSystem,
              Petition::withInSystem)
          .actionable();

  /** 信访人可以查询评价. */
  public static final Flag<Petition> OPEN_TO_PETITIONER =
      PETITION
          .flag(
              "open-to-petitioner",
              "信访人可以查询评价",
              "open to query and rating",
              Petition::openToPetitioner,
              Petition::withOpenToPetitioner)
          .actionable();

  /** 重大、紧急信访信息. */
  public static final Flag<Petition> MAJOR_OR_URGENT =
      PETITION.flag(
          "major-or-urgent",
          "重大、紧急信访信息",
          "major or urgent",
          Petition::majorOrUrgent,
          Petition::withMajorOrUrgent);

  /** 已立即报告本级党委和政府. */
  public static final Flag<Petition> REPORTED_AT_ONCE =
      PETITION
          .flag(
              "reported-at-once",
              "已立即报告本级党委和政府",
              "reported at once",
              Petition::reportedAtOnce,
              Petition::withReportedAtOnce)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<Petition> VOCABULARY =
      Vocabulary.of(PETITION, Petition.builder().build())
          .with(HANDLER, RECEIVED, ADDRESS_CLEAR, NOTIFIED)
          .with(COMPETENT, OBJECTED, OBJECTION_REASONED)
          .with(APPEAL, ACCEPTED, FINISHED)
          .with(EXTENSION_DAYS, EXTENSION_APPROVED, EXTENSION_REASON_TOLD)
          .with(PETITIONER, REGISTERED, PETITIONERS, REPRESENTATIVES)
          .with(ANSWERED_IN_WRITING, ANSWER)
          .with(STAFF_INTERESTED, STAFF_WITHDREW, ACCUSATION, PASSED_TO_ACCUSED)
          .with(IN_SYSTEM, OPEN_TO_PETITIONER, MAJOR_OR_URGENT, REPORTED_AT_ONCE);
}
