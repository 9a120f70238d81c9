package org.uniondomain.rules.organisation.officer;

import org.uniondomain.core.organisation.officer.OfficerWorkTime;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 兼职工会干部活动时间要素: what can be told of union work of a part-time officer in one month. */
public final class OfficerWorkTimeFacts {
  private OfficerWorkTimeFacts() {}

  /** 兼职工会干部活动时间. */
  public static final Subject<OfficerWorkTime> OFFICER_WORK_TIME =
      Subject.named(
          "officer-work-time",
          OfficerWorkTime.class,
          "兼职工会干部活动时间",
          "union work of a part-time officer in one month");

  /** 担任工会主席. */
  public static final Flag<OfficerWorkTime> CHAIR =
      OFFICER_WORK_TIME.flag(
          "chair", "担任工会主席", "is the chair", OfficerWorkTime::chair, OfficerWorkTime::withChair);

  /** 当月占用的工作日. */
  public static final QuantityFact<OfficerWorkTime, Integer> DAYS_USED =
      OFFICER_WORK_TIME.count(
          "days-used",
          "当月占用的工作日",
          "working days used",
          OfficerWorkTime::daysUsed,
          OfficerWorkTime::withDaysUsed);

  /** 照发工资的工作日. */
  public static final QuantityFact<OfficerWorkTime, Integer> DAYS_PAID =
      OFFICER_WORK_TIME
          .count(
              "days-paid",
              "照发工资的工作日",
              "days paid in full",
              OfficerWorkTime::daysPaid,
              OfficerWorkTime::withDaysPaid)
          .actionable();

  /** 当月工作日. */
  public static final QuantityFact<OfficerWorkTime, Integer> WORKING_DAYS =
      OFFICER_WORK_TIME.count(
          "working-days",
          "当月工作日",
          "working days of the month",
          OfficerWorkTime::workingDays,
          OfficerWorkTime::withWorkingDays);

  /** 单位给予的工会工作时间天数. */
  public static final QuantityFact<OfficerWorkTime, Integer> DAYS_GRANTED =
      OFFICER_WORK_TIME
          .count(
              "days-granted",
              "单位给予的工会工作时间天数",
              "days granted",
              OfficerWorkTime::daysGranted,
              OfficerWorkTime::withDaysGranted)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<OfficerWorkTime> VOCABULARY =
      Vocabulary.of(OFFICER_WORK_TIME, OfficerWorkTime.builder().build())
          .with(CHAIR, DAYS_USED, DAYS_PAID, WORKING_DAYS)
          .with(DAYS_GRANTED);
}
