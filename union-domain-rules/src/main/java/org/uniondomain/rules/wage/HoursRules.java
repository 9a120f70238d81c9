package org.uniondomain.rules.wage;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_LAW;
import static org.uniondomain.rules.law.WageLaw.WORKING_HOURS;
import static org.uniondomain.rules.wage.LabourLawNumbers.ofLabourLaw;
import static org.uniondomain.rules.wage.LabourTermsFacts.DAILY_MINUTES;
import static org.uniondomain.rules.wage.LabourTermsFacts.LABOUR_TERMS;
import static org.uniondomain.rules.wage.LabourTermsFacts.OVERTIME_PER_DAY;
import static org.uniondomain.rules.wage.LabourTermsFacts.OVERTIME_PER_MONTH;
import static org.uniondomain.rules.wage.LabourTermsFacts.SPECIAL_OVERTIME_PER_DAY;
import static org.uniondomain.rules.wage.LabourTermsFacts.VOCABULARY;
import static org.uniondomain.rules.wage.LabourTermsFacts.WEEKLY_MINUTES;
import static org.uniondomain.rules.wage.LabourTermsFacts.WEEKLY_REST_DAYS;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 工作时间规则: how long the working day and the week may be, and how much overtime there may be. Times
 * are in minutes. From 1995-05-01 the week has forty hours; enterprises in difficulty could wait
 * until 1997-05-01, so that until then the line lies between forty and forty-four. The forty-four
 * hours of the Labour Law are still printed.
 */
public final class HoursRules {
  private HoursRules() {}

  private static final int HOUR = 60;

  /** 每日工作时间上限. */
  public static final Threshold<Integer> LONGEST_DAY =
      ofLabourLaw(
          threshold("wage.hours.day", COUNT, NOT_EXCEEDING, "每日工作时间上限", "longest working day"),
          8 * HOUR,
          36);

  /** 每周工作时间上限. */
  public static final Threshold<Integer> LONGEST_WEEK =
      threshold("wage.hours.week", COUNT, NOT_EXCEEDING, "每周工作时间上限", "longest working week")
          .since(LocalDate.of(1995, 1, 1), 44 * HOUR, LABOUR_LAW.in("1994").article(36), TEXT)
          .unknownSince(
              LocalDate.of(1995, 5, 1),
              Fact.between(40 * HOUR, 44 * HOUR),
              WORKING_HOURS.article(9),
              TEXT)
          .since(LocalDate.of(1997, 5, 1), 40 * HOUR, WORKING_HOURS.article(3), TEXT);

  /** 每周最少休息日. */
  public static final Threshold<Integer> LEAST_REST =
      ofLabourLaw(
          threshold(
              "wage.hours.rest-days",
              COUNT,
              NOT_LOWER_THAN,
              "每周最少休息日",
              "least rest days of a week"),
          1,
          38);

  /** 每日加班通常上限. */
  public static final Threshold<Integer> MOST_OVERTIME =
      ofLabourLaw(
          threshold(
              "wage.hours.overtime-day",
              COUNT,
              NOT_EXCEEDING,
              "每日加班通常上限",
              "usual most overtime of a day"),
          HOUR,
          41);

  /** 特殊原因每日加班上限. */
  public static final Threshold<Integer> MOST_SPECIAL_OVERTIME =
      ofLabourLaw(
          threshold(
              "wage.hours.special-overtime-day",
              COUNT,
              NOT_EXCEEDING,
              "特殊原因每日加班上限",
              "most overtime of a day for special reasons"),
          3 * HOUR,
          41);

  /** 每月加班上限. */
  public static final Threshold<Integer> MOST_MONTHLY_OVERTIME =
      ofLabourLaw(
          threshold(
              "wage.hours.overtime-month",
              COUNT,
              NOT_EXCEEDING,
              "每月加班上限",
              "most overtime of a month"),
          36 * HOUR,
          41);

  /** 约定的每日工作时间. */
  public static final Requirement<LabourTerms> DAY_LENGTH =
      requirement("wage.terms.working-day", LABOUR_TERMS)
          .label("约定的每日工作时间", "length of the working day")
          .clause(
              LONGEST_DAY,
              SHALL,
              "每日工作时间{bound}{value}分钟",
              "a working day has {bound} {value} minutes")
          .that(DAILY_MINUTES.meets(LONGEST_DAY))
          .build();

  /** 约定的每周工作时间. */
  public static final Requirement<LabourTerms> WEEK_LENGTH =
      requirement("wage.terms.working-week", LABOUR_TERMS)
          .label("约定的每周工作时间", "length of the working week")
          .clause(
              LONGEST_WEEK,
              SHALL,
              "每周工作时间{bound}{value}分钟",
              "a working week has {bound} {value} minutes")
          .that(WEEKLY_MINUTES.meets(LONGEST_WEEK))
          .build();

  /** 约定的每周休息日. */
  public static final Requirement<LabourTerms> REST_DAYS =
      requirement("wage.terms.rest-days", LABOUR_TERMS)
          .label("约定的每周休息日", "rest days of a week")
          .clause(
              LEAST_REST,
              SHALL,
              "每周休息日{bound}{value}日",
              "there are {bound} {value} rest days in a week")
          .that(WEEKLY_REST_DAYS.meets(LEAST_REST))
          .build();

  /** 约定的每日加班. */
  public static final Requirement<LabourTerms> OVERTIME =
      requirement("wage.terms.overtime-day", LABOUR_TERMS)
          .label("约定的每日加班", "overtime of a day")
          .clause(
              MOST_OVERTIME,
              AS_A_RULE,
              "每日加班{bound}{value}分钟",
              "overtime of a day is {bound} {value} minutes")
          .that(OVERTIME_PER_DAY.meets(MOST_OVERTIME))
          .build();

  /** 约定的特殊原因每日加班. */
  public static final Requirement<LabourTerms> SPECIAL_OVERTIME =
      requirement("wage.terms.special-overtime-day", LABOUR_TERMS)
          .label("约定的特殊原因每日加班", "overtime of a day for special reasons")
          .clause(
              MOST_SPECIAL_OVERTIME,
              SHALL,
              "因特殊原因每日加班{bound}{value}分钟",
              "overtime of a day for special reasons is {bound} {value} minutes")
          .that(SPECIAL_OVERTIME_PER_DAY.meets(MOST_SPECIAL_OVERTIME))
          .build();

  /** 约定的每月加班. */
  public static final Requirement<LabourTerms> MONTHLY_OVERTIME =
      requirement("wage.terms.overtime-month", LABOUR_TERMS)
          .label("约定的每月加班", "overtime of a month")
          .clause(
              MOST_MONTHLY_OVERTIME,
              SHALL,
              "每月加班{bound}{value}分钟",
              "overtime of a month is {bound} {value} minutes")
          .that(OVERTIME_PER_MONTH.meets(MOST_MONTHLY_OVERTIME))
          .build();

  /** 规则. */
  public static final SubjectRules<LabourTerms> RULES =
      SubjectRules.of(
          VOCABULARY,
          DAY_LENGTH,
          WEEK_LENGTH,
          REST_DAYS,
          OVERTIME,
          SPECIAL_OVERTIME,
          MONTHLY_OVERTIME);
}
