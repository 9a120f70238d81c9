package org.uniondomain.core.time;

import static org.uniondomain.core.time.ScheduleConvention.PARTS;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The kinds of the days that schedules settle, day by day; every other day is open. */
final class DayTable {

  /** The first day of December that the next year's schedule can name. */
  static final int TAIL_START = 28;

  private static final DayKind[] KINDS = DayKind.values();
  private static final byte OPEN = 0;
  private static final byte WORKING = code(DayKind.WORKING);

  private final long firstDay;
  private final byte[] codes;
  private final int added;
  private final int takenParts;

  /** The table of these schedules: for each year the days that differ from the plain week. */
  DayTable(SortedMap<Integer, ? extends Map<LocalDate, DayKind>> schedules) {
    boolean none = schedules.isEmpty();
    firstDay = none ? 0 : tailOf(schedules.firstKey() - 1);
    codes = new byte[none ? 0 : index(yearStart(schedules.lastKey() + 1))];
    for (int year : schedules.keySet()) {
      long end = schedules.containsKey(year + 1) ? yearStart(year + 1) : tailOf(year);
      for (long day = yearStart(year); day < end; day++) {
        codes[index(day)] = code(isWeekday(day) ? DayKind.WORKING : DayKind.REST);
      }
    }
    for (Map<LocalDate, DayKind> days : schedules.values()) {
      days.forEach((day, kind) -> codes[index(day.toEpochDay())] = code(kind));
    }
    ScheduleConvention convention = convention();
    added = convention.added();
    takenParts = convention.takenParts();
  }

  /** The last days of a year, which the next year's schedule can name, start on this epoch day. */
  static long tailOf(int year) {
    return LocalDate.of(year, 12, TAIL_START).toEpochDay();
  }

  private static long yearStart(int year) {
    return LocalDate.of(year, 1, 1).toEpochDay();
  }

  private static byte code(DayKind kind) {
    return (byte) (kind.ordinal() + 1);
  }

  private static boolean isWeekday(long epochDay) {
    return Math.floorMod(epochDay + 3, 7) < 5;
  }

  private int index(long epochDay) {
    return Math.toIntExact(epochDay - firstDay);
  }

  private byte codeAt(long epochDay) {
    long index = epochDay - firstDay;
    return index >= 0 && index < codes.length ? codes[(int) index] : OPEN;
  }

  /** The kind of a day, or null if it is open. */
  @Nullable DayKind kindOf(long epochDay) {
    byte code = codeAt(epochDay);
    return code == OPEN ? null : KINDS[code - 1];
  }

  /** The convention, widened to what the settled days of this table show. */
  private ScheduleConvention convention() {
    int added = 0;
    int mostAdded = 0;
    int taken = 0;
    int mostTaken = 0;
    for (int i = 0; i < codes.length; i++) {
      int more = (codes[i] == WORKING ? 1 : 0) - (isWeekday(firstDay + i) ? 1 : 0);
      boolean open = codes[i] == OPEN;
      added = open ? 0 : Math.max(0, added + more);
      taken = open ? 0 : Math.max(0, taken - more * PARTS - 1);
      mostAdded = Math.max(mostAdded, added);
      mostTaken = Math.max(mostTaken, taken);
    }
    return ScheduleConvention.STANDARD.widenedTo(mostAdded, mostTaken);
  }

  /**
   * Walks from a day, itself not counted, until so many days have been worked; where open days are
   * met, until so many can have been worked, or else until so many must have been.
   */
  long reach(long from, int count, int step, boolean possible) {
    long day = from;
    int worked = 0;
    while (worked < count) {
      day += step;
      byte code = codeAt(day);
      if (code == OPEN) {
        return reachOverOpenDays(from, count, step, possible);
      }
      worked += code == WORKING ? 1 : 0;
    }
    return day;
  }

  /**
   * Keeps, day by day, the fewest and the most days that can have been worked. The convention holds
   * for every stretch of the walk that ends on the day; the anchors carry the tightest of them, so
   * settled days on the way narrow the bounds and never widen them.
   */
  private long reachOverOpenDays(long from, int count, int step, boolean possible) {
    long day = from;
    int days = 0;
    int weekdays = 0;
    int fewest = 0;
    int most = 0;
    int fewestAnchor = 0;
    int mostAnchor = 0;
    while ((possible ? most : fewest) < count) {
      day += step;
      days++;
      weekdays += isWeekday(day) ? 1 : 0;
      byte code = codeAt(day);
      most =
          Math.min(most + (code == OPEN || code == WORKING ? 1 : 0), mostAnchor + weekdays + added);
      int needed = fewestAnchor + weekdays * PARTS - days - takenParts;
      fewest = Math.max(fewest + (code == WORKING ? 1 : 0), -Math.floorDiv(-needed, PARTS));
      fewest = Math.min(fewest, most);
      mostAnchor = Math.min(mostAnchor, most - weekdays);
      fewestAnchor = Math.max(fewestAnchor, (fewest - weekdays) * PARTS + days);
    }
    return day;
  }
}
