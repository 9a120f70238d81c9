package org.uniondomain.core.culture.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("职工文体活动")
class CulturalActivityTest {
  @Test
  @DisplayName("nothing told: every fact is unknown")
  void everything_is_unknown_until_set() {
    assertThat(CulturalActivity.builder().build().kind().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("numbers below zero are refused, also as the low end of a range")
  void numbers_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CulturalActivity.builder().participations(-1).build())
        .withMessageContaining("participations");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingYear.builder().readers(-1).build())
        .withMessageContaining("readers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LectureSeries.builder().lectures(-1).build())
        .withMessageContaining("lectures and classes");
  }
}
