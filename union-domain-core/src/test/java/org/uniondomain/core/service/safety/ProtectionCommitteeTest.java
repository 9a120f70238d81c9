package org.uniondomain.core.service.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("工会劳动保护监督检查委员会")
class ProtectionCommitteeTest {
  @Test
  @DisplayName("nothing told: every fact is unknown")
  void everything_is_unknown_until_set() {
    assertThat(ProtectionCommittee.builder().build().members().isUnknown()).isTrue();
    assertThat(SafetySupervisor.builder().build().trainedOn().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("numbers below zero are refused, also as the low end of a range")
  void numbers_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProtectionCommittee.builder().members(-1).build())
        .withMessageContaining("members");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SupervisorForce.builder().enterprises(-1).build())
        .withMessageContaining("enterprises");
  }
}
