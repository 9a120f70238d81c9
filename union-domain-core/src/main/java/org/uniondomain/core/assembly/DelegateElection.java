package org.uniondomain.core.assembly;

import jakarta.validation.Valid;
import org.immutables.value.Value;

/**
 * 职工代表选举: the vote by which the workers of one constituency elect a delegate: entitled are all of
 * them, present are those who take part.
 */
@Value.Immutable
public interface DelegateElection extends WithDelegateElection {
  /**
   * 选举表决: who was entitled to vote, who took part, and who was in favour of the one elected
   *
   * @return the vote
   */
  @Valid
  Ballot ballot();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableDelegateElection.Builder builder() {
    return ImmutableDelegateElection.builder().ballot(Ballot.builder().build());
  }
}
