package org.uniondomain.core.bargaining;

import org.immutables.value.Value;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.fact.Fact;

/**
 * 集体合同草案表决: the vote of the workers' congress or of all staff on the draft of a collective
 * contract, after both chief representatives signed the draft and before the contract is signed.
 *
 * <p>A fact that nobody has told is unknown.
 */
@Value.Immutable
public interface DraftVote extends WithDraftVote {
  /**
   * 合同种类: what the draft is about.
   *
   * @return the kind, or what is known of it
   */
  Fact<ContractKind> kind();

  /**
   * 表决: the vote itself.
   *
   * @return the vote
   */
  Ballot ballot();

  /**
   * Starts a vote of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableDraftVote.Builder builder() {
    return ImmutableDraftVote.builder().ballot(Ballot.builder().build());
  }
}
