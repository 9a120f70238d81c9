package org.uniondomain.core.time;

/**
 * How many days can be worked in a stretch of days that no schedule settles: a convention of this
 * library.
 *
 * <p>In any stretch of consecutive days, a schedule adds at most {@value #MOST_ADDED} working days
 * to the Mondays to Fridays in it, and takes away at most {@value #MOST_TAKEN} and one more for
 * every {@value #DAYS_PER_FURTHER} days.
 *
 * <p>Why it is sound: the schedules of 2007 to 2026 keep it in every stretch with room to spare.
 * They never added more than 3, and never took away more than 6 in up to 53 days, 9 in up to 120
 * days, 18 in a year and 28 in two years. In the long run a schedule can take away only the
 * statutory holidays, 13 days a year since 2025, as other days off are exchanged for make-up
 * working days; the convention allows 15. Nothing in law forbids a notice that goes further, so it
 * is a convention and not a rule.
 */
final class ScheduleConvention {

  private static final int MOST_ADDED = 4;
  private static final int MOST_TAKEN = 8;
  private static final int DAYS_PER_FURTHER = 24;

  private ScheduleConvention() {}

  /** The most days that can be worked in a stretch of this many days, so many Monday to Friday. */
  static int mostWorked(int days, int weekdays) {
    return Math.min(days, weekdays + MOST_ADDED);
  }

  /**
   * The fewest days that can be worked in a stretch of this many days, so many Monday to Friday.
   */
  static int fewestWorked(int days, int weekdays) {
    return Math.max(0, weekdays - MOST_TAKEN - days / DAYS_PER_FURTHER);
  }
}
