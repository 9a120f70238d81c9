package org.uniondomain.rules.service.reception;

import java.time.LocalDate;
import org.uniondomain.core.service.ledger.WorkerSatisfaction;
import org.uniondomain.core.service.reception.ApproachForm;
import org.uniondomain.core.service.reception.ReceptionRecord;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 接待来访登记要素: what can be told of the record of a reception. */
public final class ReceptionRecordFacts {
  private ReceptionRecordFacts() {}

  /** 接待来访登记. */
  public static final Subject<ReceptionRecord> RECEPTION_RECORD =
      Subject.named("reception-record", ReceptionRecord.class, "接待来访登记", "record of a reception");

  /** 来访人. */
  public static final ValueFact<ReceptionRecord, String> VISITOR =
      RECEPTION_RECORD
          .value(
              "visitor",
              "来访人",
              "visitor",
              String.class,
              ReceptionRecord::visitor,
              ReceptionRecord::withVisitor)
          .sensitive();

  /** 联系电话. */
  public static final ValueFact<ReceptionRecord, String> TELEPHONE =
      RECEPTION_RECORD
          .value(
              "telephone",
              "联系电话",
              "telephone",
              String.class,
              ReceptionRecord::telephone,
              ReceptionRecord::withTelephone)
          .sensitive();

  /** 住址. */
  public static final ValueFact<ReceptionRecord, String> ADDRESS =
      RECEPTION_RECORD
          .value(
              "address",
              "住址",
              "address",
              String.class,
              ReceptionRecord::address,
              ReceptionRecord::withAddress)
          .sensitive();

  /** 反映内容和要求. */
  public static final ValueFact<ReceptionRecord, String> REQUEST =
      RECEPTION_RECORD
          .value(
              "request",
              "反映内容和要求",
              "request",
              String.class,
              ReceptionRecord::request,
              ReceptionRecord::withRequest)
          .sensitive();

  /** 来访形式. */
  public static final Choice<ReceptionRecord, ApproachForm> FORM =
      RECEPTION_RECORD.choice(
          "form",
          "来访形式",
          "form of approach",
          ApproachForm.class,
          ReceptionRecord::form,
          ReceptionRecord::withForm);

  /** 接待日. */
  public static final QuantityFact<ReceptionRecord, LocalDate> RECEIVED_ON =
      RECEPTION_RECORD.day(
          "received-on",
          "接待日",
          "day of the reception",
          ReceptionRecord::receivedOn,
          ReceptionRecord::withReceivedOn);

  /** 答复日. */
  public static final QuantityFact<ReceptionRecord, LocalDate> REPLIED_ON =
      RECEPTION_RECORD.day(
          "replied-on",
          "答复日",
          "day of the reply",
          ReceptionRecord::repliedOn,
          ReceptionRecord::withRepliedOn);

  /** 收回满意度反馈单. */
  public static final Flag<ReceptionRecord> SLIP_RETURNED =
      RECEPTION_RECORD.flag(
          "slip-returned",
          "收回满意度反馈单",
          "satisfaction slip returned",
          ReceptionRecord::slipReturned,
          ReceptionRecord::withSlipReturned);

  /** 满意程度. */
  public static final Choice<ReceptionRecord, WorkerSatisfaction> SATISFACTION =
      RECEPTION_RECORD.choice(
          "satisfaction",
          "满意程度",
          "satisfaction",
          WorkerSatisfaction.class,
          ReceptionRecord::satisfaction,
          ReceptionRecord::withSatisfaction);

  /** 词汇. */
  public static final Vocabulary<ReceptionRecord> VOCABULARY =
      Vocabulary.of(RECEPTION_RECORD, ReceptionRecord.builder().build())
          .with(
              VISITOR,
              TELEPHONE,
              ADDRESS,
              REQUEST,
              FORM,
              RECEIVED_ON,
              REPLIED_ON,
              SLIP_RETURNED,
              SATISFACTION);
}
