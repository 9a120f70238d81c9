package org.uniondomain.core.bargaining.draft;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.contract.ContractKind;
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
  @Valid
  Ballot ballot();

  /**
   * 协商一致日: the day on which the sides agreed on the draft, after a failed vote again.
   *
   * @return the day, none if they have not agreed yet
   */
  Fact<LocalDate> agreedOn();

  /**
   * 草案形成日: the day on which the employer had drawn up the draft.
   *
   * @return the day, none if there is no draft yet
   */
  Fact<LocalDate> draftedOn();

  /**
   * 提交讨论日: the day on which the draft was submitted to the workers' congress or to all staff.
   *
   * @return the day, none if it has not been submitted yet
   */
  Fact<LocalDate> submittedOn();

  /**
   * 前次未通过日: the day on which an earlier vote on the draft failed.
   *
   * @return the day, none if this is the first vote
   */
  Fact<LocalDate> earlierVoteFailedOn();

  /**
   * Starts a vote of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableDraftVote.Builder builder() {
    return ImmutableDraftVote.builder().ballot(Ballot.builder().build());
  }
}
