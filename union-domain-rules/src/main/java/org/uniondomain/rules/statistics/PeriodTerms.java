package org.uniondomain.rules.statistics;

import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;

import java.time.LocalDate;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.ValueFact;

/** 统计期间各条件: which kind of period one is, by its first and last days. */
final class PeriodTerms {
  private static final int MOST_DAYS_OF_A_YEAR = 366;

  private PeriodTerms() {}

  /** Returns that {@code period} is a calendar year. */
  static <S> Condition<S> isCalendarYear(ValueFact<S, Period> period) {
    return runs(period, 101, 1231);
  }

  /** Returns that {@code period} is a year of the unions' year-book. */
  static <S> Condition<S> isUnionYear(ValueFact<S, Period> period) {
    return runs(period, 1001, 930);
  }

  /** Returns that {@code period} is the first half of a year. */
  static <S> Condition<S> isHalfYear(ValueFact<S, Period> period) {
    return runs(period, 101, 630);
  }

  /** Returns that a period runs within a year from one day to another, given as month and day. */
  private static <S> Condition<S> runs(ValueFact<S, Period> period, int first, int last) {
    Quantity<S, Integer> firstDay =
        period.counting(
            "统计期间首日的月日", "month and day the period begins on", each -> monthAndDay(each.start()));
    Quantity<S, Integer> lastDay =
        period.counting(
            "统计期间末日的月日",
            "month and day the period ends on",
            each -> monthAndDay(each.end().minusDays(1)));
    Quantity<S, Integer> days =
        period.counting(
            "统计期间的日数",
            "days of the period",
            each -> (int) Math.min(each.days(), Integer.MAX_VALUE));
    return Condition.all(
        firstDay.meets(Limit.at(EXACTLY, Quantity.of(first))),
        lastDay.meets(Limit.at(EXACTLY, Quantity.of(last))),
        days.meets(Limit.at(EXCEEDING, Quantity.of(0))),
        days.meets(Limit.at(NOT_EXCEEDING, Quantity.of(MOST_DAYS_OF_A_YEAR))));
  }

  private static int monthAndDay(LocalDate day) {
    return day.getMonthValue() * 100 + day.getDayOfMonth();
  }
}
