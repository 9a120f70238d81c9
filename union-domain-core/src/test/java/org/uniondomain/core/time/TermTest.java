package org.uniondomain.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;

class TermTest {

  private static final WorkCalendar CALENDAR = WorkCalendar.bundled();

  @ParameterizedTest
  @CsvSource({
    "2024-01-30, 1, 2024-02-29",
    "2024-01-31, 1, 2024-02-29",
    "2023-01-31, 1, 2023-02-28",
    "2023-02-28, 1, 2023-03-28",
    "2023-03-31, -1, 2023-02-28",
    "2023-11-30, 3, 2024-02-29",
  })
  void monthsEndOnTheSameNumberOrTheLastDay(LocalDate start, int months, LocalDate end) {
    assertThat(Term.months(months).after(start, CALENDAR)).isEqualTo(Fact.known(end));
  }

  @Test
  void yearsFollowTheMonthEndConvention() {
    LocalDate leap = LocalDate.of(2024, 2, 29);
    assertThat(Term.years(1).after(leap, CALENDAR).get()).isEqualTo("2025-02-28");
    assertThat(Term.years(4).after(leap, CALENDAR).get()).isEqualTo("2028-02-29");
  }

  @Test
  void daysCountHolidaysAndWorkingDaysDoNot() {
    LocalDate start = LocalDate.of(2024, 9, 26);
    assertThat(Term.days(5).after(start, CALENDAR).get()).isEqualTo("2024-10-01");
    assertThat(Term.workingDays(5).after(start, CALENDAR).get()).isEqualTo("2024-10-09");
    assertThat(Term.workingDays(5)).isEqualTo(new Term(5, Term.Unit.WORKING_DAYS));
    assertThat(Term.days(0).after(start, CALENDAR).get()).isEqualTo(start);
  }

  @Test
  void onlyWorkingDaysNeedASchedule() {
    LocalDate start = LocalDate.of(2027, 6, 1);
    assertThat(Term.days(15).after(start, CALENDAR).get()).isEqualTo("2027-06-16");
    assertThat(Term.workingDays(15).after(start, CALENDAR).isKnown()).isFalse();
  }
}
