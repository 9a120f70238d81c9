package org.uniondomain.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkCalendarPropertyTest {

  private static final Map<Integer, ImmutableMap<LocalDate, DayKind>> YEARS =
      BundledSchedules.read();
  private static final WorkCalendar FULL = WorkCalendar.bundled();

  @Property(tries = 3000)
  void knownDaysAreCountedOneByOne(
      @ForAll("settledDays") LocalDate day, @ForAll @IntRange(min = -60, max = 60) int count) {
    LocalDate expected = day;
    for (int left = Math.abs(count); left > 0; ) {
      expected = expected.plusDays(count < 0 ? -1 : 1);
      left -= FULL.kindOf(expected).orElseThrow().isWorking() ? 1 : 0;
    }
    assertThat(FULL.after(day, count).get()).isEqualTo(expected);
  }

  @Property(tries = 3000)
  void knowingMoreSchedulesNeverLeavesTheRange(
      @ForAll("years") Set<Integer> some,
      @ForAll("years") Set<Integer> more,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = -300, max = 300) int count) {
    WorkCalendar less = with(WorkCalendar.empty(), some);
    WorkCalendar known = with(less, more);
    assertThat(known.after(day, count).refines(less.after(day, count))).isTrue();
    assertThat(known.rolled(day).refines(less.rolled(day))).isTrue();
    assertThat(FULL.after(day, count).refines(known.after(day, count))).isTrue();
    assertThat(FULL.rolled(day).refines(known.rolled(day))).isTrue();
  }

  @Property(tries = 300)
  void aMadeUpScheduleThatKeepsTheConventionNeverLeavesTheRange(
      @ForAll("madeUp") Map<LocalDate, DayKind> deviations,
      @ForAll @IntRange(min = -20, max = 390) int offset,
      @ForAll @IntRange(min = -30, max = 30) int count) {
    LocalDate start = LocalDate.of(2027, 1, 1);
    WorkCalendar known = FULL.withSchedule(2027, deviations);
    Assume.that(keepsTheConvention(known, start));
    LocalDate day = start.plusDays(offset);
    assertThat(known.after(day, count).refines(FULL.after(day, count))).isTrue();
    assertThat(known.rolled(day).refines(FULL.rolled(day))).isTrue();
  }

  @Property
  void theEpochDayVariantsAgreeWithTheDays(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = -60, max = 60) int count) {
    long from = day.toEpochDay();
    assertThat(FULL.after(day, count).low())
        .isEqualTo(LocalDate.ofEpochDay(FULL.earliestAfter(from, count)));
    assertThat(FULL.after(day, count).high())
        .isEqualTo(LocalDate.ofEpochDay(FULL.latestAfter(from, count)));
    assertThat(FULL.rolled(day).low()).isEqualTo(LocalDate.ofEpochDay(FULL.earliestRolled(from)));
    assertThat(FULL.rolled(day).high()).isEqualTo(LocalDate.ofEpochDay(FULL.latestRolled(from)));
  }

  @Property
  void laterCountsGiveLaterDays(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = -60, max = 60) int count) {
    long from = day.toEpochDay();
    assertThat(FULL.earliestAfter(from, count)).isLessThan(FULL.earliestAfter(from, count + 1));
    assertThat(FULL.latestAfter(from, count)).isLessThan(FULL.latestAfter(from, count + 1));
    assertThat(FULL.earliestAfter(from, count)).isLessThanOrEqualTo(FULL.latestAfter(from, count));
  }

  private static WorkCalendar with(WorkCalendar calendar, Set<Integer> years) {
    WorkCalendar result = calendar;
    for (int year : years) {
      result = result.withSchedule(year, YEARS.getOrDefault(year, ImmutableMap.of()));
    }
    return result;
  }

  private static boolean keepsTheConvention(WorkCalendar calendar, LocalDate start) {
    for (LocalDate from = start.minusDays(120); from.getYear() < 2028; from = from.plusDays(1)) {
      int worked = 0;
      int weekdays = 0;
      int days = 0;
      for (LocalDate day = from; calendar.kindOf(day).isPresent(); day = day.plusDays(1)) {
        days++;
        weekdays += day.getDayOfWeek().getValue() <= 5 ? 1 : 0;
        worked += calendar.kindOf(day).get().isWorking() ? 1 : 0;
        if (!ScheduleConvention.STANDARD.allows(worked, days, weekdays)) {
          return false;
        }
      }
    }
    return true;
  }

  @Provide
  Arbitrary<LocalDate> settledDays() {
    return between(LocalDate.of(2007, 4, 15), LocalDate.of(2026, 9, 1));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return between(LocalDate.of(2005, 1, 1), LocalDate.of(2029, 1, 1));
  }

  private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Set<Integer>> years() {
    return Arbitraries.integers().between(2007, 2026).set();
  }

  /** Holidays of up to seven days here and there, and make-up working days beside them. */
  @Provide
  Arbitrary<Map<LocalDate, DayKind>> madeUp() {
    LocalDate start = LocalDate.of(2026, 12, 28);
    Arbitrary<int[]> holidays =
        Arbitraries.integers()
            .between(4, 355)
            .flatMap(at -> Arbitraries.integers().between(1, 7).map(size -> new int[] {at, size}));
    return holidays
        .list()
        .ofMaxSize(6)
        .map(
            list -> {
              Map<LocalDate, DayKind> days = new TreeMap<>();
              for (int[] holiday : list) {
                for (int i = -2; i < holiday[1] + 2; i++) {
                  boolean off = i >= 0 && i < holiday[1];
                  days.put(start.plusDays(holiday[0] + i), off ? DayKind.REST : DayKind.WORKING);
                }
              }
              return days;
            });
  }
}
