package org.uniondomain.core.time;

/**
 * How far a schedule can depart from the plain week: a convention of this library, used for the
 * days that no schedule settles yet.
 *
 * <p>In any stretch of consecutive days there are at most 4 working days more than Mondays to
 * Fridays, and at most 8 fewer and one more fewer for every {@value #PARTS} days.
 *
 * <p>Why it is sound: the schedules of 2007 to 2026 keep it in every stretch with room to spare.
 * They never added more than 3, and never took away more than 6 in up to 53 days, 9 in up to 120
 * days, 18 in a year and 28 in two years. In the long run a schedule takes away only the statutory
 * holidays, 13 days a year since 2025, as other days off are exchanged for make-up working days;
 * the convention allows 15. Nothing in law forbids a notice that goes further, so it is a
 * convention and not a rule; a calendar that is given such a schedule widens it.
 *
 * @param added how many working days a stretch can have beyond its Mondays to Fridays
 * @param takenParts how many it can lack whatever its length, in parts; one part more for each day
 */
record ScheduleConvention(int added, int takenParts) {

  /** The parts that make up a day. */
  static final int PARTS = 24;

  /** The convention that every bundled schedule keeps. */
  static final ScheduleConvention STANDARD = new ScheduleConvention(4, 8 * PARTS);

  /** Whether a stretch of this many days, so many of them Monday to Friday, can have this many. */
  boolean allows(int worked, int days, int weekdays) {
    return worked <= weekdays + added && (weekdays - worked) * PARTS <= takenParts + days;
  }

  /** This convention, made wide enough for a stretch that adds or takes away this much. */
  ScheduleConvention widenedTo(int otherAdded, int otherTakenParts) {
    return new ScheduleConvention(
        Math.max(added, otherAdded), Math.max(takenParts, otherTakenParts));
  }
}
