package org.uniondomain.core.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("跨区域促进就业项目")
class CooperationProgrammeTest {
  @Test
  @DisplayName("nothing told: every fact is unknown; numbers below zero are refused")
  void unknown_until_set() {
    assertThat(CooperationProgramme.builder().build().sessions().isUnknown()).isTrue();
    assertThat(ServiceBase.builder().build().region().isUnknown()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CooperationProgramme.builder().sessions(-1).build())
        .withMessageContaining("signing sessions");
  }
}
