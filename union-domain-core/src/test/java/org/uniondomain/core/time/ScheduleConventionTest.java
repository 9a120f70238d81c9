package org.uniondomain.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleConventionTest {

  @ParameterizedTest
  @CsvSource({
    // worked, days, weekdays, allowed
    "9, 7, 5, true",
    "10, 7, 5, false",
    "9, 23, 17, true",
    "8, 23, 17, false",
    "8, 24, 17, true",
    "7, 24, 17, false",
    "238, 365, 261, true",
    "237, 365, 261, false",
    "265, 365, 261, true",
    "266, 365, 261, false",
  })
  void allowsSoManyWorkingDays(int worked, int days, int weekdays, boolean allowed) {
    assertThat(ScheduleConvention.STANDARD.allows(worked, days, weekdays)).isEqualTo(allowed);
  }

  @Test
  void isWidenedNeverNarrowed() {
    assertThat(ScheduleConvention.STANDARD.widenedTo(3, 9 * ScheduleConvention.PARTS))
        .isEqualTo(new ScheduleConvention(4, 9 * ScheduleConvention.PARTS));
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
        if (!ScheduleConvention.STANDARD.allows(count, end - start, plain)) {
          throw new AssertionError(
              (end - start) + " days from " + first.plusDays(start) + " break the convention");
        }
      }
    }
  }
}
