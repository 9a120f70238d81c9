package org.uniondomain.core.service.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;

@DisplayName("工会干部教育培训")
class CadreTrainingTest {
  @Test
  @DisplayName("nothing told: every fact is unknown")
  void everything_is_unknown_until_set() {
    assertThat(CadreTraining.builder().build().personTimes().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("numbers below zero are refused, also as the low end of a range")
  void numbers_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CadreTraining.builder().lecturers(-1).build())
        .withMessageContaining("lecturers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrainingTeam.builder().classes(Fact.between(-1, 3)).build())
        .withMessageContaining("classes");
  }
}
