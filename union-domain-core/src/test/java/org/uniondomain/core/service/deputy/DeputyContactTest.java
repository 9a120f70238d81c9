package org.uniondomain.core.service.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;

@DisplayName("一线代表委员联络服务")
class DeputyContactTest {
  @Test
  @DisplayName("nothing told: every fact is unknown")
  void everything_is_unknown_until_set() {
    assertThat(DeputyContact.builder().build().frontLine().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("numbers below zero are refused, also as the low end of a range")
  void numbers_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeputyContact.builder().linkedWorkers(-1).build())
        .withMessageContaining("linked workers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeputyContact.builder().contacts(Fact.between(-1, 3)).build())
        .withMessageContaining("contacts");
  }
}
