package org.uniondomain.core.service.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;

@DisplayName("信访事项")
class PetitionTest {

  @Test
  @DisplayName("nothing told: every fact is unknown")
  void everything_is_unknown_until_set() {
    Petition petition = Petition.builder().build();

    assertThat(petition.received().isUnknown()).isTrue();
    assertThat(petition.extensionDays().isUnknown()).isTrue();
    assertThat(PetitionReview.builder().build().hearingDays().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("days out of order can be told, so that a rule can report them")
  void inconsistent_days_can_be_told() {
    Petition petition =
        Petition.builder()
            .received(LocalDate.of(2023, 3, 3))
            .accepted(LocalDate.of(2023, 3, 1))
            .build();

    assertThat(petition.accepted().get()).isBefore(petition.received().get());
  }

  @Test
  @DisplayName("numbers of days below zero are refused")
  void numbers_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Petition.builder().extensionDays(-1).build())
        .withMessageContaining("extensionDays");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Petition.builder().petitioners(-1).build())
        .withMessageContaining("petitioners");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Petition.builder().representatives(Fact.between(-1, 5)).build())
        .withMessageContaining("representatives");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PetitionReview.builder().hearingDays(Fact.between(-1, 3)).build())
        .withMessageContaining("hearingDays");
  }
}
