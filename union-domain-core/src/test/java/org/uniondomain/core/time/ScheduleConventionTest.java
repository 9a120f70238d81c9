package org.uniondomain.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleConventionTest {

  @ParameterizedTest
  @CsvSource({
    // days, weekdays, fewest, most
    "1, 0, 0, 1",
    "1, 1, 0, 1",
    "7, 5, 0, 7",
    "14, 10, 2, 14",
    "23, 17, 9, 21",
    "24, 17, 8, 21",
    "25, 18, 9, 22",
    "365, 261, 238, 265",
  })
  void allowsSoManyWorkingDays(int days, int weekdays, int fewest, int most) {
    assertThat(ScheduleConvention.fewestWorked(days, weekdays)).isEqualTo(fewest);
    assertThat(ScheduleConvention.mostWorked(days, weekdays)).isEqualTo(most);
  }

  @Test
  void everyStretchOfTheBundledSchedulesKeepsIt() {
    LocalDate first = LocalDate.of(2007, 1, 1);
    LocalDate last = LocalDate.of(2026, 12, 27);
    int size = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    int[] worked = new int[size + 1];
    int[] weekdays = new int[size + 1];
    for (int i = 0; i < size; i++) {
      LocalDate day = first.plusDays(i);
      boolean works = WorkCalendar.bundled().kindOf(day).orElseThrow().isWorking();
      worked[i + 1] = worked[i] + (works ? 1 : 0);
      weekdays[i + 1] = weekdays[i] + (day.getDayOfWeek().getValue() <= 5 ? 1 : 0);
    }
    for (int start = 0; start < size; start++) {
      for (int end = start + 1; end <= size; end++) {
        int count = worked[end] - worked[start];
        int plain = weekdays[end] - weekdays[start];
        if (count > ScheduleConvention.mostWorked(end - start, plain)
            || count < ScheduleConvention.fewestWorked(end - start, plain)) {
          throw new AssertionError(
              (end - start) + " days from " + first.plusDays(start) + " break the convention");
        }
      }
    }
  }
}
