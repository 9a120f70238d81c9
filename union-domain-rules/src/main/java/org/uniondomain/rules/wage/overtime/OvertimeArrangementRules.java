package org.uniondomain.rules.wage.overtime;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_LAW;
import static org.uniondomain.rules.wage.HoursRules.MOST_MONTHLY_OVERTIME;
import static org.uniondomain.rules.wage.HoursRules.MOST_OVERTIME;
import static org.uniondomain.rules.wage.HoursRules.MOST_SPECIAL_OVERTIME;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementFacts.DAY_MINUTES;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementFacts.EMERGENCY;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementFacts.MONTH_MINUTES;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementFacts.OVERTIME_ARRANGEMENT;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementFacts.SPECIAL_REASON;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementFacts.UNION_CONSULTED;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementFacts.VOCABULARY;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementFacts.WORKER_AGREED;

import org.uniondomain.core.wage.overtime.OvertimeArrangement;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;

/**
 * 加班安排规则: overtime is arranged after the union and the worker were consulted, and within the limits
 * of the Labour Law; an emergency lifts the limits.
 */
public final class OvertimeArrangementRules {
  private OvertimeArrangementRules() {}

  private static Requirement.Builder<OvertimeArrangement> ofLabourLaw(
      String id, String chinese, String english, String words, String englishWords) {
    return requirement("wage.overtime-arrangement." + id, OVERTIME_ARRANGEMENT)
        .label(chinese, english)
        .clause(LABOUR_LAW.in("1994").article(41), TEXT, SHALL, words, englishWords)
        .later(LABOUR_LAW.in("2009").article(41), TEXT)
        .later(LABOUR_LAW.in("2018").article(41), TEXT)
        .when(EMERGENCY.not());
  }

  /** 与工会和劳动者协商. */
  public static final Requirement<OvertimeArrangement> CONSULTED =
      ofLabourLaw(
              "consulted",
              "加班前与工会和劳动者协商",
              "union and worker consulted before overtime",
              "延长工作时间须与工会和劳动者协商",
              "overtime needs the consultation of the union and of the worker")
          .that(all(UNION_CONSULTED, WORKER_AGREED))
          .build();

  /** 当日加班上限. */
  public static final Requirement<OvertimeArrangement> DAY_LIMIT =
      requirement("wage.overtime-arrangement.day", OVERTIME_ARRANGEMENT)
          .label("当日加班上限", "overtime of the day")
          .clause(
              MOST_OVERTIME,
              AS_A_RULE,
              "每日加班{bound}{value}分钟",
              "overtime of a day is {bound} {value} minutes")
          .when(all(EMERGENCY.not(), SPECIAL_REASON.not()))
          .that(DAY_MINUTES.meets(MOST_OVERTIME))
          .build();

  /** 特殊原因当日加班上限. */
  public static final Requirement<OvertimeArrangement> SPECIAL_DAY_LIMIT =
      requirement("wage.overtime-arrangement.special-day", OVERTIME_ARRANGEMENT)
          .label("特殊原因当日加班上限", "overtime of the day for special reasons")
          .clause(
              MOST_SPECIAL_OVERTIME,
              SHALL,
              "因特殊原因每日加班{bound}{value}分钟",
              "overtime of a day for special reasons is {bound} {value} minutes")
          .when(all(EMERGENCY.not(), SPECIAL_REASON))
          .that(DAY_MINUTES.meets(MOST_SPECIAL_OVERTIME))
          .build();

  /** 当月加班上限. */
  public static final Requirement<OvertimeArrangement> MONTH_LIMIT =
      requirement("wage.overtime-arrangement.month", OVERTIME_ARRANGEMENT)
          .label("当月加班上限", "overtime of the month")
          .clause(
              MOST_MONTHLY_OVERTIME,
              SHALL,
              "每月加班{bound}{value}分钟",
              "overtime of a month is {bound} {value} minutes")
          .when(EMERGENCY.not())
          .that(MONTH_MINUTES.meets(MOST_MONTHLY_OVERTIME))
          .build();

  /** 规则. */
  public static final SubjectRules<OvertimeArrangement> RULES =
      SubjectRules.of(VOCABULARY, CONSULTED, DAY_LIMIT, SPECIAL_DAY_LIMIT, MONTH_LIMIT);
}
