package org.uniondomain.core.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("荣誉：个人情况不外露，不可能的数字拒收")
class HonourTest {
  @Test
  @DisplayName("neither texts nor refusals show what was told of a person")
  void shows_nothing_of_what_was_told() {
    assertThat(Honour.builder().revocationReason("舞弊").build()).hasToString("Honour");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Honour.builder().rank(0).build())
        .withMessageContaining("rank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SelectionList.builder().migrantWorkers(-1).build())
        .withMessageContaining("migrant");
  }
}
