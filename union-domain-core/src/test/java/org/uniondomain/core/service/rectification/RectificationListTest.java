package org.uniondomain.core.service.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("整改台账")
class RectificationListTest {
  @Test
  @DisplayName("nothing told: every fact is unknown")
  void everything_is_unknown_until_set() {
    assertThat(RectificationItem.builder().build().dueOn().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("numbers below zero are refused, also as the low end of a range")
  void numbers_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RectificationList.builder().opinionsSought(-1).build())
        .withMessageContaining("opinions sought");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RectificationList.builder().discussions(-1).build())
        .withMessageContaining("structured discussions");
  }
}
