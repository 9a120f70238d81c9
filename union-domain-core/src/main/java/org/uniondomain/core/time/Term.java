package org.uniondomain.core.time;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;

/**
 * 期限 (term): a length of time as a text fixes it, such as 15 days, 5 working days or 3 months.
 *
 * <p>The amount counts forward; a negative amount counts backward from the day it is applied to
 * (前5个 工作日). The first day counted is the day after the starting day, as 中华人民共和国民法典, article 201,
 * has it.
 *
 * <p>Month-end convention: a term of months or years ends on the day with the same number, and
 * where the last month has no such day on the last day of that month (民法典, article 202): one month
 * after 31 January is 28 or 29 February, and one month after 28 February is 28 March. This is
 * {@link LocalDate#plusMonths}.
 *
 * @param amount how many units; may be zero, negative counts backward
 * @param unit the unit
 */
public record Term(int amount, Unit unit) {

  /** 期限单位 (unit of a term). */
  public enum Unit {
    /** 日: calendar days. */
    DAYS,
    /** 工作日: days that are worked by the {@link WorkCalendar}. */
    WORKING_DAYS,
    /** 月: calendar months, with the month-end convention of {@link Term}. */
    MONTHS,
    /** 年: calendar years, with the month-end convention of {@link Term}. */
    YEARS
  }

  /**
   * A term of calendar days.
   *
   * @param amount how many days
   * @return the term
   */
  public static Term days(int amount) {
    return new Term(amount, Unit.DAYS);
  }

  /**
   * A term of working days.
   *
   * @param amount how many working days
   * @return the term
   */
  public static Term workingDays(int amount) {
    return new Term(amount, Unit.WORKING_DAYS);
  }

  /**
   * A term of calendar months.
   *
   * @param amount how many months
   * @return the term
   */
  public static Term months(int amount) {
    return new Term(amount, Unit.MONTHS);
  }

  /**
   * A term of calendar years.
   *
   * @param amount how many years
   * @return the term
   */
  public static Term years(int amount) {
    return new Term(amount, Unit.YEARS);
  }

  /**
   * The last day of the term when it runs from a day that is itself not counted. It is not moved
   * off a day of rest; where a text orders that, see {@link WorkCalendar#rolled}.
   *
   * @param day the day the term runs from
   * @param calendar which days are worked; only a term of working days reads it
   * @return the day; a range if the calendar does not settle it
   */
  public Fact<LocalDate> after(LocalDate day, WorkCalendar calendar) {
    return switch (unit) {
      case DAYS -> Fact.known(day.plusDays(amount));
      case WORKING_DAYS -> calendar.after(day, amount);
      case MONTHS -> Fact.known(day.plusMonths(amount));
      case YEARS -> Fact.known(day.plusYears(amount));
    };
  }
}
