package org.uniondomain.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;

class WorkCalendarTest {

  private static final WorkCalendar CALENDAR = WorkCalendar.bundled();

  @ParameterizedTest
  @CsvSource({
    // 公示 from 2024-09-26: over a make-up Sunday and the National Day holidays
    "2024-09-26, -1, 2024-09-25",
    "2024-09-26, 0, 2024-09-26",
    "2024-09-26, 1, 2024-09-27",
    "2024-09-26, 2, 2024-09-29",
    "2024-09-26, 3, 2024-09-30",
    "2024-09-26, 4, 2024-10-08",
    "2024-09-26, 5, 2024-10-09",
    "2024-09-26, 6, 2024-10-10",
    // 要约 received 2013-05-06
    "2013-05-06, 9, 2013-05-17",
    "2013-05-06, 10, 2013-05-20",
    "2013-05-06, 11, 2013-05-21",
    // backward
    "2013-05-20, -4, 2013-05-14",
    "2013-05-20, -5, 2013-05-13",
    "2013-05-20, -6, 2013-05-10",
    "2024-10-09, -5, 2024-09-26",
    // counted from a day off
    "2024-10-05, 0, 2024-10-05",
    "2024-10-05, 1, 2024-10-08",
    "2024-10-05, -1, 2024-09-30",
    // over a new year whose notice names days of the year before
    "2006-12-29, 2, 2006-12-31",
    "2007-12-28, 1, 2007-12-29",
    "2007-12-28, 2, 2008-01-02",
    "2018-12-28, 1, 2018-12-29",
    "2018-12-28, 2, 2019-01-02",
    "2022-12-30, 1, 2023-01-03",
  })
  void countsWorkingDays(LocalDate day, int workingDays, LocalDate expected) {
    assertThat(CALENDAR.after(day, workingDays)).isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-28, 2024-09-29",
    "2024-09-29, 2024-09-29",
    "2024-09-30, 2024-09-30",
    "2024-10-01, 2024-10-08",
    "2024-10-07, 2024-10-08",
    "2024-10-08, 2024-10-08",
    "2025-01-28, 2025-02-05",
  })
  void movesADayOffToTheNextWorkingDay(LocalDate day, LocalDate expected) {
    assertThat(CALENDAR.rolled(day)).isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-29, WORKING",
    "2024-09-28, REST",
    "2024-10-01, STATUTORY_HOLIDAY",
    "2024-10-04, REST",
    "2024-10-08, WORKING",
    "2025-01-28, STATUTORY_HOLIDAY",
    "2024-02-09, WORKING",
    "2024-02-13, REST",
    "2020-01-31, REST",
    "2020-02-01, REST",
    "2020-02-03, WORKING",
    "2006-12-31, WORKING",
    "2007-12-31, REST",
    "2018-12-31, REST",
    "2026-12-27, REST",
  })
  void tellsTheKindOfADay(LocalDate day, DayKind kind) {
    assertThat(CALENDAR.kindOf(day)).contains(kind);
    assertThat(kind.isWorking()).isEqualTo(kind == DayKind.WORKING);
  }

  @ParameterizedTest
  @CsvSource({"2006-12-29", "2026-12-28", "2026-12-31", "2027-01-01", "1999-10-01", "2100-05-05"})
  void daysWithoutAScheduleAreOpen(LocalDate day) {
    assertThat(CALENDAR.kindOf(day)).isEmpty();
    assertThat(WorkCalendar.empty().kindOf(day)).isEmpty();
  }

  @Test
  void knowsWhichYearsHaveASchedule() {
    assertThat(CALENDAR.hasScheduleFor(2006)).isFalse();
    assertThat(CALENDAR.hasScheduleFor(2007)).isTrue();
    assertThat(CALENDAR.hasScheduleFor(2026)).isTrue();
    assertThat(CALENDAR.hasScheduleFor(2027)).isFalse();
  }

  @Test
  void openDaysGiveARange() {
    // Monday 7 June 2027: at the earliest the Mondays to Fridays and both days of the weekend
    assertThat(CALENDAR.after(LocalDate.of(2027, 6, 7), 5))
        .isEqualTo(Fact.between(LocalDate.of(2027, 6, 12), LocalDate.of(2027, 6, 24)));
    assertThat(CALENDAR.rolled(LocalDate.of(2027, 6, 7)))
        .isEqualTo(Fact.between(LocalDate.of(2027, 6, 7), LocalDate.of(2027, 6, 17)));
    assertThat(CALENDAR.after(LocalDate.of(2027, 6, 7), 0).isKnown()).isTrue();
    assertThat(CALENDAR.after(LocalDate.of(2026, 12, 23), 2).isKnown()).isTrue();
    assertThat(CALENDAR.after(LocalDate.of(2026, 12, 23), 3).isKnown()).isFalse();
    assertThat(CALENDAR.after(LocalDate.of(2007, 1, 5), -2).isKnown()).isTrue();
    assertThat(CALENDAR.after(LocalDate.of(2007, 1, 5), -3).get()).isEqualTo("2006-12-30");
    assertThat(CALENDAR.after(LocalDate.of(2007, 1, 5), -4).isKnown()).isFalse();
  }

  @Test
  void aFurtherScheduleSettlesItsYear() {
    WorkCalendar further =
        CALENDAR.withSchedule(
            2027,
            Map.of(
                LocalDate.of(2026, 12, 31), DayKind.REST,
                LocalDate.of(2027, 1, 1), DayKind.STATUTORY_HOLIDAY,
                LocalDate.of(2027, 1, 3), DayKind.WORKING));
    assertThat(further.hasScheduleFor(2027)).isTrue();
    assertThat(further.after(LocalDate.of(2026, 12, 29), 2).get()).isEqualTo("2027-01-03");
    assertThat(CALENDAR.hasScheduleFor(2027)).isFalse();
    assertThat(further).isNotEqualTo(CALENDAR);
  }

  @Test
  void schedulesCanBeGivenInAnyOrderAndReplaced() {
    Map<LocalDate, DayKind> own = Map.of(LocalDate.of(2030, 12, 31), DayKind.REST);
    Map<LocalDate, DayKind> next = Map.of(LocalDate.of(2030, 12, 31), DayKind.WORKING);
    WorkCalendar one = WorkCalendar.empty().withSchedule(2030, own).withSchedule(2031, next);
    WorkCalendar other = WorkCalendar.empty().withSchedule(2031, next).withSchedule(2030, own);
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one.kindOf(LocalDate.of(2030, 12, 31))).contains(DayKind.WORKING);
    assertThat(one.withSchedule(2031, Map.of()).kindOf(LocalDate.of(2030, 12, 31)))
        .contains(DayKind.REST);
    assertThat(one).hasToString("work calendar with the schedules of [2030, 2031]");
  }

  @Test
  void aScheduleBeyondTheConventionIsCountedExactly() {
    Map<LocalDate, DayKind> long2027 = new TreeMap<>();
    LocalDate first = LocalDate.of(2027, 3, 1);
    first.datesUntil(first.plusDays(42)).forEach(day -> long2027.put(day, DayKind.REST));
    WorkCalendar further = CALENDAR.withSchedule(2027, long2027);
    assertThat(further.rolled(first).get()).isEqualTo("2027-04-12");
    assertThat(further.after(LocalDate.of(2027, 2, 25), 2).get()).isEqualTo("2027-04-12");
    assertThat(further.after(LocalDate.of(2027, 4, 12), -2).get()).isEqualTo("2027-02-25");
    assertThat(CALENDAR.rolled(first).admits(LocalDate.of(2027, 4, 12))).isFalse();
    LocalDate open = LocalDate.of(2029, 3, 1);
    assertThat(further.rolled(open).admits(LocalDate.of(2029, 4, 12))).isTrue();
  }

  @Test
  void openEndsStayOpen() {
    for (long end : new long[] {Long.MIN_VALUE, Long.MAX_VALUE}) {
      assertThat(CALENDAR.earliestAfter(end, 5)).isEqualTo(end);
      assertThat(CALENDAR.latestAfter(end, -5)).isEqualTo(end);
      assertThat(CALENDAR.earliestRolled(end)).isEqualTo(end);
      assertThat(CALENDAR.latestRolled(end)).isEqualTo(end);
    }
  }

  @Test
  void misuseIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CALENDAR.withSchedule(2027, Map.of(LocalDate.of(2026, 12, 27), DayKind.REST)))
        .withMessageContaining("2027")
        .withMessageContaining("2026-12-27");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CALENDAR.withSchedule(2027, Map.of(LocalDate.of(2028, 1, 1), DayKind.REST)))
        .withMessageContaining("2028-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.withSchedule(20270, Map.of()))
        .withMessageContaining("20270");
    LocalDate day = LocalDate.of(2024, 1, 2);
    assertThat(CALENDAR.after(day, WorkCalendar.MAX_WORKING_DAYS).isKnown()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.after(day, WorkCalendar.MAX_WORKING_DAYS + 1))
        .withMessageContaining("10001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.after(day, Integer.MIN_VALUE))
        .withMessageContaining("-2147483648");
  }
}
