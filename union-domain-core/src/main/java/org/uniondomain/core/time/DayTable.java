package org.uniondomain.core.time;

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

  /**
   * Walks from a day, itself not counted, until so many days have been worked, taking it that open
   * days are worked as much as they can be, or else as little.
   */
  long reach(long from, int count, int step, boolean most) {
    long day = from;
    int worked = 0;
    int openWorked = 0;
    int openDays = 0;
    int openWeekdays = 0;
    while (worked + openWorked < count) {
      day += step;
      byte code = codeAt(day);
      if (code == OPEN) {
        openDays++;
        openWeekdays += isWeekday(day) ? 1 : 0;
        openWorked =
            most
                ? ScheduleConvention.mostWorked(openDays, openWeekdays)
                : Math.max(openWorked, ScheduleConvention.fewestWorked(openDays, openWeekdays));
      } else {
        worked += openWorked + (code == WORKING ? 1 : 0);
        openWorked = 0;
        openDays = 0;
        openWeekdays = 0;
      }
    }
    return day;
  }
}
