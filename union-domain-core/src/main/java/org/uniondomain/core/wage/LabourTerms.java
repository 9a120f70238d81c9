package org.uniondomain.core.wage;

import org.immutables.value.Value;
import org.uniondomain.core.constraint.RatioRange;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;

/**
 * 劳动标准: what a contract, collective or individual, or a draft of one says of the pay and the
 * conditions of labour of one worker or of one group, in comparable values. A value that the
 * contract does not set is unknown. Times are in minutes.
 */
@Value.Immutable
public interface LabourTerms extends WithLabourTerms {
  /**
   * 累计工作年限: full years of work, in any job, of those whom the terms are about.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> yearsWorked();

  /**
   * 月工资: the wage of a month of normal work, without overtime pay, allowances for special
   * conditions and statutory welfare.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> monthlyWage();

  /**
   * 同岗位最低档工资: the wage of the lowest grade of the same post.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> lowestWageOfPost();

  /**
   * 试用期工资: the wage of a month of probation.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> probationWage();

  /**
   * 每日工作时间: working time of a day, in minutes.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> dailyMinutes();

  /**
   * 每周工作时间: average working time of a week, in minutes.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> weeklyMinutes();

  /**
   * 每周休息日: rest days of a week.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> weeklyRestDays();

  /**
   * 延长工作时间工资倍数: pay for overtime on a working day, as a multiple of normal pay.
   *
   * @return the multiple, or what is known of it
   */
  Fact<@RatioRange(minPercent = "0") Ratio> weekdayRate();

  /**
   * 休息日加班工资倍数: pay for work on a rest day for which no other rest is given, as a multiple of normal
   * pay.
   *
   * @return the multiple, or what is known of it
   */
  Fact<@RatioRange(minPercent = "0") Ratio> restDayRate();

  /**
   * 法定休假日加班工资倍数: pay for work on a statutory holiday, as a multiple of normal pay.
   *
   * @return the multiple, or what is known of it
   */
  Fact<@RatioRange(minPercent = "0") Ratio> holidayRate();

  /**
   * 每日加班上限: most overtime of a day, in minutes.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> overtimePerDay();

  /**
   * 特殊原因每日加班上限: most overtime of a day for special reasons, in minutes.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> specialOvertimePerDay();

  /**
   * 每月加班上限: most overtime of a month, in minutes.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> overtimePerMonth();

  /**
   * 年休假天数: days of annual leave, rest days and holidays not counted.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> annualLeaveDays();

  /**
   * 未休年休假工资倍数: pay for a day of annual leave not taken, normal pay included, as a multiple of the
   * daily wage.
   *
   * @return the multiple, or what is known of it
   */
  Fact<@RatioRange(minPercent = "0") Ratio> unusedLeaveRate();

  /**
   * 产假天数: days of maternity leave.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> maternityLeaveDays();

  /**
   * 难产增加的产假天数: days added for a difficult birth.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> difficultBirthDays();

  /**
   * 多胞胎每多一个婴儿增加的产假天数: days added for each further child of a multiple birth.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> extraChildDays();

  /**
   * 怀孕未满4个月流产的产假天数: days of leave for a miscarriage before the end of the fourth month.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> earlyMiscarriageDays();

  /**
   * 怀孕满4个月流产的产假天数: days of leave for a miscarriage from the end of the fourth month on.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> lateMiscarriageDays();

  /**
   * 每日哺乳时间: nursing time of a working day for one child, in minutes.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> nursingMinutes();

  /**
   * Checks that no number is negative.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, yearsWorked(), "full years of work");
    LowerBound.check(Money.ZERO, monthlyWage(), "monthly wage");
    LowerBound.check(Money.ZERO, lowestWageOfPost(), "lowest wage of the same post");
    LowerBound.check(Money.ZERO, probationWage(), "wage in probation");
    LowerBound.check(0, dailyMinutes(), "working time of a day");
    LowerBound.check(0, weeklyMinutes(), "working time of a week");
    LowerBound.check(0, weeklyRestDays(), "rest days of a week");
    LowerBound.check(0, overtimePerDay(), "overtime of a day");
    LowerBound.check(0, specialOvertimePerDay(), "overtime of a day for special reasons");
    LowerBound.check(0, overtimePerMonth(), "overtime of a month");
    LowerBound.check(0, annualLeaveDays(), "days of annual leave");
    LowerBound.check(0, maternityLeaveDays(), "days of maternity leave");
    LowerBound.check(0, difficultBirthDays(), "more days for a difficult birth");
    LowerBound.check(0, extraChildDays(), "more days for each further child");
    LowerBound.check(0, earlyMiscarriageDays(), "days for an early miscarriage");
    LowerBound.check(0, lateMiscarriageDays(), "days for a later miscarriage");
    LowerBound.check(0, nursingMinutes(), "nursing time of a day");
  }

  /**
   * Starts a labour terms of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableLabourTerms.Builder builder() {
    return ImmutableLabourTerms.builder();
  }
}
