package org.uniondomain.core.time;

import java.time.LocalDate;

/**
 * 期间 (period): the days from a start to an end, half-open: the start is the first day in it, the
 * end is the first day after it.
 *
 * <p>A period whose start is its end is empty. A period has both ends; one whose end is not known
 * is a start with a {@link org.uniondomain.core.fact.Fact} beside it.
 *
 * @param start the first day in the period, inclusive
 * @param end the first day after the period, exclusive
 */
public record Period(LocalDate start, LocalDate end) {

  /**
   * A period from its first day to the day after its last.
   *
   * @param start the first day in the period, inclusive
   * @param end the first day after the period, exclusive
   * @throws IllegalArgumentException if the end is before the start
   */
  public Period {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a period cannot start on " + start + " and end before it, on " + end);
    }
  }

  /**
   * A calendar year, 1 January to 31 December.
   *
   * @param year the year
   * @return the period of the year
   */
  public static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }

  /**
   * A calendar month, from its first to its last day.
   *
   * @param year the year
   * @param month the month, 1 to 12
   * @return the period of the month
   * @throws IllegalArgumentException if there is no such month
   */
  public static Period month(int year, int month) {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("there is no month " + month + ", of the year " + year);
    }
    LocalDate start = LocalDate.of(year, month, 1);
    return new Period(start, start.plusMonths(1));
  }

  /**
   * Whether a day is in the period: on its start or later, and before its end.
   *
   * @param day the day asked about
   * @return true if it is in the period
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end);
  }

  /** {@return the number of days in the period, zero if it is empty} */
  public long days() {
    return end.toEpochDay() - start.toEpochDay();
  }
}
