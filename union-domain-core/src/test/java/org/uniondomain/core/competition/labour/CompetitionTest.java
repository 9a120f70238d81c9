package org.uniondomain.core.competition.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.result.InnovationResults;
import org.uniondomain.core.fact.Fact;

@DisplayName("竞赛：不可能的数字拒收，未告知的为未知")
class CompetitionTest {
  @Test
  @DisplayName("numbers cannot be below their least, a rank begins with 1")
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Competition.builder().units(-1).build())
        .withMessageContaining("units");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompetitionEntry.builder().rank(Fact.between(0, 3)).build())
        .withMessageContaining("rank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Competition.builder()
                    .results(InnovationResults.builder().inventions(-1).build())
                    .build())
        .withMessageContaining("inventions");
  }

  @Test
  @DisplayName("what is suspicious can be told all the same")
  void suspiciousDataCanBeTold() {
    Competition told = Competition.builder().units(10).nonPublicUnits(11).build();
    assertThat(told.nonPublicUnits()).isEqualTo(Fact.known(11));
    assertThat(told.participants().isUnknown()).isTrue();
    assertThat(told.results().proposalsRaised().isUnknown()).isTrue();
  }
}
