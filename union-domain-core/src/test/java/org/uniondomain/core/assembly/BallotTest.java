package org.uniondomain.core.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;

@DisplayName("表决")
class BallotTest {
  @Test
  @DisplayName("nothing told: every fact is unknown")
  void unknownUntilTold() {
    Ballot ballot = Ballot.builder().build();
    assertThat(ballot.form().isUnknown()).isTrue();
    assertThat(ballot.heldOn().isUnknown()).isTrue();
    assertThat(ballot.total().isUnknown()).isTrue();
    assertThat(ballot.present().isUnknown()).isTrue();
    assertThat(ballot.inFavour().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("somebody is entitled, and no number is negative")
  void refusesTheImpossible() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ballot.builder().total(0).build())
        .withMessageContaining("entitled");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ballot.builder().total(Fact.atMost(0)).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ballot.builder().present(-1).build())
        .withMessageContaining("present");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ballot.builder().inFavour(Fact.between(-1, 3)).build())
        .withMessageContaining("in favour");
    assertThat(Ballot.builder().total(10).present(11).inFavour(12).build().present().get())
        .as("inconsistent figures are for rules to report")
        .isEqualTo(11);
  }
}
