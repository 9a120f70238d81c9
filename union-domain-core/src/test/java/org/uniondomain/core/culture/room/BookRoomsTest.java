package org.uniondomain.core.culture.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("职工书屋建设")
class BookRoomsTest {
  @Test
  @DisplayName("nothing told: every fact is unknown")
  void everything_is_unknown_until_set() {
    assertThat(CounsellingRoom.builder().build().host().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("numbers below zero are refused, also as the low end of a range")
  void numbers_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BookRooms.builder().nationalPoints(-1).build())
        .withMessageContaining("national demonstration points");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CounsellingNetwork.builder().leagues(-1).build())
        .withMessageContaining("leagues and cities");
  }
}
