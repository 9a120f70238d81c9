package org.uniondomain.rules.wage;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 劳动标准要素: what can be told of labour terms. */
public final class LabourTermsFacts {
  private LabourTermsFacts() {}

  /** 劳动标准. */
  public static final Subject<LabourTerms> LABOUR_TERMS =
      Subject.named("labour-terms", LabourTerms.class, "劳动标准", "labour terms");

  /** 累计工作年限. */
  public static final QuantityFact<LabourTerms, Integer> YEARS_WORKED =
      LABOUR_TERMS.count(
          "years-worked",
          "累计工作年限",
          "full years of work",
          LabourTerms::yearsWorked,
          LabourTerms::withYearsWorked);

  /** 月工资. */
  public static final QuantityFact<LabourTerms, Money> MONTHLY_WAGE =
      LABOUR_TERMS
          .money(
              "monthly-wage",
              "月工资",
              "monthly wage",
              LabourTerms::monthlyWage,
              LabourTerms::withMonthlyWage)
          .atLeast(Money.ZERO)
          .actionable();

  /** 同岗位最低档工资. */
  public static final QuantityFact<LabourTerms, Money> LOWEST_WAGE_OF_POST =
      LABOUR_TERMS
          .money(
              "lowest-wage-of-post",
              "同岗位最低档工资",
              "lowest wage of the same post",
              LabourTerms::lowestWageOfPost,
              LabourTerms::withLowestWageOfPost)
          .atLeast(Money.ZERO);

  /** 试用期工资. */
  public static final QuantityFact<LabourTerms, Money> PROBATION_WAGE =
      LABOUR_TERMS
          .money(
              "probation-wage",
              "试用期工资",
              "wage in probation",
              LabourTerms::probationWage,
              LabourTerms::withProbationWage)
          .atLeast(Money.ZERO)
          .actionable();

  /** 每日工作时间. */
  public static final QuantityFact<LabourTerms, Integer> DAILY_MINUTES =
      LABOUR_TERMS
          .count(
              "daily-minutes",
              "每日工作时间（分钟）",
              "working time of a day",
              LabourTerms::dailyMinutes,
              LabourTerms::withDailyMinutes)
          .actionable();

  /** 每周工作时间. */
  public static final QuantityFact<LabourTerms, Integer> WEEKLY_MINUTES =
      LABOUR_TERMS
          .count(
              "weekly-minutes",
              "每周工作时间（分钟）",
              "working time of a week",
              LabourTerms::weeklyMinutes,
              LabourTerms::withWeeklyMinutes)
          .actionable();

  /** 每周休息日. */
  public static final QuantityFact<LabourTerms, Integer> WEEKLY_REST_DAYS =
      LABOUR_TERMS
          .count(
              "weekly-rest-days",
              "每周休息日",
              "rest days of a week",
              LabourTerms::weeklyRestDays,
              LabourTerms::withWeeklyRestDays)
          .actionable();

  /** 延长工作时间工资倍数. */
  public static final QuantityFact<LabourTerms, Ratio> WEEKDAY_RATE =
      LABOUR_TERMS
          .ratio(
              "weekday-rate",
              "延长工作时间工资倍数",
              "rate of pay for weekday overtime",
              LabourTerms::weekdayRate,
              LabourTerms::withWeekdayRate)
          .actionable();

  /** 休息日加班工资倍数. */
  public static final QuantityFact<LabourTerms, Ratio> REST_DAY_RATE =
      LABOUR_TERMS
          .ratio(
              "rest-day-rate",
              "休息日加班工资倍数",
              "rate of pay for work on rest days",
              LabourTerms::restDayRate,
              LabourTerms::withRestDayRate)
          .actionable();

  /** 法定休假日加班工资倍数. */
  public static final QuantityFact<LabourTerms, Ratio> HOLIDAY_RATE =
      LABOUR_TERMS
          .ratio(
              "holiday-rate",
              "法定休假日加班工资倍数",
              "rate of pay for work on statutory holidays",
              LabourTerms::holidayRate,
              LabourTerms::withHolidayRate)
          .actionable();

  /** 每日加班上限. */
  public static final QuantityFact<LabourTerms, Integer> OVERTIME_PER_DAY =
      LABOUR_TERMS
          .count(
              "overtime-per-day",
              "每日加班上限（分钟）",
              "overtime of a day",
              LabourTerms::overtimePerDay,
              LabourTerms::withOvertimePerDay)
          .actionable();

  /** 特殊原因每日加班上限. */
  public static final QuantityFact<LabourTerms, Integer> SPECIAL_OVERTIME_PER_DAY =
      LABOUR_TERMS
          .count(
              "special-overtime-per-day",
              "特殊原因每日加班上限（分钟）",
              "overtime of a day for special reasons",
              LabourTerms::specialOvertimePerDay,
              LabourTerms::withSpecialOvertimePerDay)
          .actionable();

  /** 每月加班上限. */
  public static final QuantityFact<LabourTerms, Integer> OVERTIME_PER_MONTH =
      LABOUR_TERMS
          .count(
              "overtime-per-month",
              "每月加班上限（分钟）",
              "overtime of a month",
              LabourTerms::overtimePerMonth,
              LabourTerms::withOvertimePerMonth)
          .actionable();

  /** 年休假天数. */
  public static final QuantityFact<LabourTerms, Integer> ANNUAL_LEAVE_DAYS =
      LABOUR_TERMS
          .count(
              "annual-leave-days",
              "年休假天数",
              "days of annual leave",
              LabourTerms::annualLeaveDays,
              LabourTerms::withAnnualLeaveDays)
          .actionable();

  /** 未休年休假工资倍数. */
  public static final QuantityFact<LabourTerms, Ratio> UNUSED_LEAVE_RATE =
      LABOUR_TERMS
          .ratio(
              "unused-leave-rate",
              "未休年休假工资倍数",
              "rate of pay for unused leave",
              LabourTerms::unusedLeaveRate,
              LabourTerms::withUnusedLeaveRate)
          .actionable();

  /** 产假天数. */
  public static final QuantityFact<LabourTerms, Integer> MATERNITY_LEAVE_DAYS =
      LABOUR_TERMS
          .count(
              "maternity-leave-days",
              "产假天数",
              "days of maternity leave",
              LabourTerms::maternityLeaveDays,
              LabourTerms::withMaternityLeaveDays)
          .actionable();

  /** 难产增加的产假天数. */
  public static final QuantityFact<LabourTerms, Integer> DIFFICULT_BIRTH_DAYS =
      LABOUR_TERMS
          .count(
              "difficult-birth-days",
              "难产增加的产假天数",
              "more days for a difficult birth",
              LabourTerms::difficultBirthDays,
              LabourTerms::withDifficultBirthDays)
          .actionable();

  /** 多胞胎每多一个婴儿增加的产假天数. */
  public static final QuantityFact<LabourTerms, Integer> EXTRA_CHILD_DAYS =
      LABOUR_TERMS
          .count(
              "extra-child-days",
              "多胞胎每多一个婴儿增加的产假天数",
              "more days for each further child",
              LabourTerms::extraChildDays,
              LabourTerms::withExtraChildDays)
          .actionable();

  /** 怀孕未满4个月流产的产假天数. */
  public static final QuantityFact<LabourTerms, Integer> EARLY_MISCARRIAGE_DAYS =
      LABOUR_TERMS
          .count(
              "early-miscarriage-days",
              "怀孕未满4个月流产的产假天数",
              "days for an early miscarriage",
              LabourTerms::earlyMiscarriageDays,
              LabourTerms::withEarlyMiscarriageDays)
          .actionable();

  /** 怀孕满4个月流产的产假天数. */
  public static final QuantityFact<LabourTerms, Integer> LATE_MISCARRIAGE_DAYS =
      LABOUR_TERMS
          .count(
              "late-miscarriage-days",
              "怀孕满4个月流产的产假天数",
              "days for a later miscarriage",
              LabourTerms::lateMiscarriageDays,
              LabourTerms::withLateMiscarriageDays)
          .actionable();

  /** 每日哺乳时间. */
  public static final QuantityFact<LabourTerms, Integer> NURSING_MINUTES =
      LABOUR_TERMS
          .count(
              "nursing-minutes",
              "每日哺乳时间（分钟）",
              "nursing time of a day",
              LabourTerms::nursingMinutes,
              LabourTerms::withNursingMinutes)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<LabourTerms> VOCABULARY =
      Vocabulary.of(LABOUR_TERMS, LabourTerms.builder().build())
          .with(
              YEARS_WORKED,
              MONTHLY_WAGE,
              LOWEST_WAGE_OF_POST,
              PROBATION_WAGE,
              DAILY_MINUTES,
              WEEKLY_MINUTES,
              WEEKLY_REST_DAYS,
              WEEKDAY_RATE,
              REST_DAY_RATE,
              HOLIDAY_RATE,
              OVERTIME_PER_DAY,
              SPECIAL_OVERTIME_PER_DAY,
              OVERTIME_PER_MONTH,
              ANNUAL_LEAVE_DAYS,
              UNUSED_LEAVE_RATE,
              MATERNITY_LEAVE_DAYS,
              DIFFICULT_BIRTH_DAYS,
              EXTRA_CHILD_DAYS,
              EARLY_MISCARRIAGE_DAYS,
              LATE_MISCARRIAGE_DAYS,
              NURSING_MINUTES);
}
