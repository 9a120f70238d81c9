package org.uniondomain.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledSchedulesTest {

  private static final Map<Integer, ImmutableMap<LocalDate, DayKind>> YEARS =
      BundledSchedules.read();

  /** Named as the day work begins again, though a Monday. */
  private static final LocalDate RETURN_OF_2020 = LocalDate.of(2020, 2, 3);

  @ParameterizedTest
  @CsvSource({
    "2007, 10, 14, 8", "2008, 11, 18, 6", "2009, 10, 17, 6", "2010, 11, 18, 8", "2011, 11, 18, 5",
    "2012, 11, 16, 7", "2013, 11, 18, 12", "2014, 11, 11, 5", "2015, 11, 15, 5", "2016, 11, 13, 6",
    "2017, 11, 13, 5", "2018, 11, 12, 6", "2019, 11, 13, 7", "2020, 10, 20, 7", "2021, 11, 20, 7",
    "2022, 11, 20, 7", "2023, 11, 16, 7", "2024, 11, 17, 8", "2025, 13, 15, 5", "2026, 13, 20, 6",
  })
  void eachYearNamesSoManyDays(int year, int statutory, int rest, int working) {
    ImmutableMap<LocalDate, DayKind> days = YEARS.getOrDefault(year, ImmutableMap.of());
    assertThat(Collections.frequency(days.values(), DayKind.STATUTORY_HOLIDAY))
        .isEqualTo(statutory);
    assertThat(Collections.frequency(days.values(), DayKind.REST)).isEqualTo(rest);
    assertThat(Collections.frequency(days.values(), DayKind.WORKING)).isEqualTo(working);
  }

  @Test
  void theYearsAreTwentyAndEndWith2026() {
    assertThat(YEARS).hasSize(20).containsKeys(2007, 2026).doesNotContainKeys(2006, 2027);
  }

  @Test
  void holidaysWithAFixedDateAreStatutory() {
    YEARS.forEach(
        (year, days) -> {
          for (LocalDate day :
              new LocalDate[] {
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 5, 1),
                LocalDate.of(year, 10, 1),
                LocalDate.of(year, 10, 2),
                LocalDate.of(year, 10, 3)
              }) {
            assertThat(days).containsEntry(day, DayKind.STATUTORY_HOLIDAY);
          }
        });
  }

  @Test
  void makeUpWorkingDaysFallOnWeekends() {
    YEARS.values().stream()
        .flatMap(days -> days.entrySet().stream())
        .filter(entry -> entry.getValue().isWorking())
        .filter(entry -> !entry.getKey().equals(RETURN_OF_2020))
        .forEach(
            entry ->
                assertThat(entry.getKey().getDayOfWeek())
                    .isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
  }

  @Test
  void noDayIsNamedByTwoYears() {
    assertThat(YEARS.values().stream().flatMap(days -> days.keySet().stream()))
        .doesNotHaveDuplicates();
  }
}
