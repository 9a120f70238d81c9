package org.uniondomain.core.time;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;

/**
 * 工作日历 (work calendar): which days of the country are worked, by the yearly schedules of the State
 * Council.
 *
 * <p>A schedule names the days of a year that differ from the plain week, in which Monday to Friday
 * are worked and Saturday and Sunday are days of rest. A schedule can also name the last days of
 * the year before its own, 28 December and later. Until the next year has a schedule too, those
 * last days are therefore open, unless the year's own schedule names them.
 *
 * <p>An open day is never guessed. A count of working days that runs into open days gives the
 * earliest and the latest day possible; both are the same where no open day matters. The range
 * rests on a convention of this library about how far a schedule can depart from the plain week: in
 * any stretch of consecutive days it adds at most 4 working days to the Mondays to Fridays, and
 * takes away at most 8 and one more for every 24 days. Every schedule from 2007 to 2026 keeps this
 * with room to spare (3 added; 6 taken away in up to 53 days, 18 in a year), so learning a schedule
 * later narrows the range and does not leave it. Only a notice that departs further than any before
 * could; the calendar given its schedule counts by it exactly, and widens the ranges of other years
 * to match.
 *
 * <p>Days off that a place, a trade or an employer adds are not in it. Immutable; equality is by
 * schedules.
 *
 * <p>Source: 国务院办公厅关于2007年部分节假日安排的通知 and its successors, one notice for each year to 2026;
 * 全国年节及纪念日放假办法 for which days are statutory holidays.
 */
public final class WorkCalendar {

  /** The most working days that can be counted in one go, forward or backward; over 39 years. */
  public static final int MAX_WORKING_DAYS = 10_000;

  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2199;

  private static final WorkCalendar EMPTY = new WorkCalendar(ImmutableSortedMap.of());
  private static final WorkCalendar BUNDLED = new WorkCalendar(BundledSchedules.read());

  private final ImmutableSortedMap<Integer, ImmutableMap<LocalDate, DayKind>> schedules;
  private final DayTable days;

  private WorkCalendar(ImmutableSortedMap<Integer, ImmutableMap<LocalDate, DayKind>> schedules) {
    this.schedules = schedules;
    this.days = new DayTable(schedules);
  }

  /**
   * The calendar with the schedules of 2007 to 2026.
   *
   * @return the bundled calendar
   */
  public static WorkCalendar bundled() {
    return BUNDLED;
  }

  /**
   * The calendar without any schedule, on which every day is open.
   *
   * @return the empty calendar
   */
  public static WorkCalendar empty() {
    return EMPTY;
  }

  /**
   * Whether the year's schedule is known.
   *
   * @param year the year
   * @return true if it is
   */
  public boolean hasScheduleFor(int year) {
    return schedules.containsKey(year);
  }

  /**
   * The kind of a day.
   *
   * @param day the day
   * @return its kind; empty if it is open: its year has no schedule, or it is one of the last days
   *     of a year whose following year has none
   */
  public Optional<DayKind> kindOf(LocalDate day) {
    return Optional.ofNullable(days.kindOf(day.toEpochDay()));
  }

  /**
   * This calendar with the schedule of one more year, or with another schedule for a year it has.
   * Where two schedules name the same day, that of the later year counts.
   *
   * @param year the year, 1949 to 2199
   * @param deviations the days the schedule names, with their kinds; every other day of the year is
   *     as in the plain week
   * @return the calendar with the schedule
   * @throws IllegalArgumentException if a day is neither in the year nor one of the last four of
   *     the year before, or if the year is out of range
   */
  public WorkCalendar withSchedule(int year, Map<LocalDate, DayKind> deviations) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "a schedule cannot be for " + year + ", only for " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    for (LocalDate day : deviations.keySet()) {
      if (day.toEpochDay() < DayTable.tailOf(year - 1) || day.getYear() > year) {
        throw new IllegalArgumentException(
            "the schedule of "
                + year
                + " cannot name "
                + day
                + ", only days of that year and from "
                + DayTable.TAIL_START
                + " December of the year before");
      }
    }
    ImmutableSortedMap.Builder<Integer, ImmutableMap<LocalDate, DayKind>> all =
        ImmutableSortedMap.naturalOrder();
    schedules.forEach(
        (known, days) -> {
          if (known != year) {
            all.put(known, days);
          }
        });
    return new WorkCalendar(all.put(year, ImmutableMap.copyOf(deviations)).buildOrThrow());
  }

  /**
   * The earliest day that can be the n-th working day after a day, or before it.
   *
   * @param epochDay the day counted from, itself not counted; {@code Long.MAX_VALUE} and {@code
   *     Long.MIN_VALUE} stand for an open end and are given back
   * @param workingDays n: above zero the n-th working day after, below zero the n-th before, zero
   *     the day itself whatever its kind
   * @return the epoch day
   * @throws IllegalArgumentException if n is beyond {@link #MAX_WORKING_DAYS} on either side of
   *     zero
   */
  public long earliestAfter(long epochDay, int workingDays) {
    return count(epochDay, workingDays, workingDays >= 0);
  }

  /**
   * The latest day that can be the n-th working day after a day, or before it.
   *
   * @param epochDay the day counted from, itself not counted; {@code Long.MAX_VALUE} and {@code
   *     Long.MIN_VALUE} stand for an open end and are given back
   * @param workingDays n: above zero the n-th working day after, below zero the n-th before, zero
   *     the day itself whatever its kind
   * @return the epoch day
   * @throws IllegalArgumentException if n is beyond {@link #MAX_WORKING_DAYS} on either side of
   *     zero
   */
  public long latestAfter(long epochDay, int workingDays) {
    return count(epochDay, workingDays, workingDays < 0);
  }

  /**
   * The earliest day that a day can be moved to: itself if worked, otherwise the next working day.
   *
   * @param epochDay the day
   * @return the epoch day
   */
  public long earliestRolled(long epochDay) {
    return isOpenEnd(epochDay) ? epochDay : count(epochDay - 1, 1, true);
  }

  /**
   * The latest day that a day can be moved to: itself if worked, otherwise the next working day.
   *
   * @param epochDay the day
   * @return the epoch day
   */
  public long latestRolled(long epochDay) {
    return isOpenEnd(epochDay) ? epochDay : count(epochDay - 1, 1, false);
  }

  /**
   * The n-th working day after a day, or before it.
   *
   * @param day the day counted from, itself not counted
   * @param workingDays n: above zero the n-th working day after, below zero the n-th before, zero
   *     the day itself whatever its kind
   * @return the day, or the range it lies in if open days matter
   * @throws IllegalArgumentException if n is beyond {@link #MAX_WORKING_DAYS} on either side of
   *     zero
   */
  public Fact<LocalDate> after(LocalDate day, int workingDays) {
    long from = day.toEpochDay();
    return between(earliestAfter(from, workingDays), latestAfter(from, workingDays));
  }

  /**
   * The day itself if worked, otherwise the next working day.
   *
   * @param day the day
   * @return the day, or the range it lies in if open days matter
   */
  public Fact<LocalDate> rolled(LocalDate day) {
    long from = day.toEpochDay();
    return between(earliestRolled(from), latestRolled(from));
  }

  private static Fact<LocalDate> between(long earliest, long latest) {
    return Fact.between(LocalDate.ofEpochDay(earliest), LocalDate.ofEpochDay(latest));
  }

  private static boolean isOpenEnd(long epochDay) {
    return epochDay == Long.MAX_VALUE || epochDay == Long.MIN_VALUE;
  }

  private long count(long from, int workingDays, boolean possible) {
    if (workingDays > MAX_WORKING_DAYS || workingDays < -MAX_WORKING_DAYS) {
      throw new IllegalArgumentException(
          workingDays
              + " working days are too many to count in one go, "
              + MAX_WORKING_DAYS
              + " is the most");
    }
    return isOpenEnd(from)
        ? from
        : days.reach(from, Math.abs(workingDays), workingDays < 0 ? -1 : 1, possible);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof WorkCalendar other && schedules.equals(other.schedules);
  }

  @Override
  public int hashCode() {
    return schedules.hashCode();
  }

  /** {@return the years that have a schedule, in words for people} */
  @Override
  public String toString() {
    return "work calendar with the schedules of " + schedules.keySet();
  }
}
