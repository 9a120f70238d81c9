package org.uniondomain.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.time.DayKind;
import org.uniondomain.core.time.WorkCalendar;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Rulebook;

class WorkingDaysTest {
  @Test
  void daysAreCounted() {
    WorkCalendar calendar = WorkCalendar.bundled();

    // five working days after Friday 2026-02-13: the Spring Festival lies between
    Fact<LocalDate> known = calendar.after(LocalDate.of(2026, 2, 13), 5);

    // 2030 has no schedule yet: the earliest and the latest day it can be
    Fact<LocalDate> open = calendar.after(LocalDate.of(2030, 1, 28), 5);

    GuidePage.of("working-days.md").prints(known.toString(), open.toString());
    assertThat(open.isKnown()).isFalse();
  }

  @Test
  void aNewScheduleIsOneLine() {
    WorkCalendar calendar =
        WorkCalendar.bundled()
            .withSchedule(2027, Map.of(LocalDate.of(2027, 1, 1), DayKind.STATUTORY_HOLIDAY));
    Rulebook book = UnionRules.standard().with(calendar);

    assertThat(book.calendar().hasScheduleFor(2027)).isTrue();
    assertThat(UnionRules.standard().calendar().hasScheduleFor(2027)).isFalse();
  }
}
