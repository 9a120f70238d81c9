package org.uniondomain.core.bargaining.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.fact.Listing;

@DisplayName("集体协商、草案表决：各部分起初一无所知")
class NegotiationTest {
  @Test
  void sidesStartUnknown() {
    Negotiation negotiation = Negotiation.builder().build();
    assertThat(negotiation.workers().representatives()).isEqualTo(Listing.unknown());
    assertThat(negotiation.employer().kind().isUnknown()).isTrue();
  }

  @Test
  void theVoteStartsUnknownAndCanBeTold() {
    assertThat(DraftVote.builder().build().ballot()).isEqualTo(Ballot.builder().build());
    Ballot told = Ballot.builder().total(3).build();
    assertThat(DraftVote.builder().ballot(told).build().ballot()).isEqualTo(told);
  }
}
