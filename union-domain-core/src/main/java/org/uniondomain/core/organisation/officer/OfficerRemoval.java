package org.uniondomain.core.organisation.officer;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.fact.Fact;

/**
 * 工会主席、副主席罢免: the vote to remove a chair or vice-chair of a union. Facts that nobody has told are
 * unknown.
 */
@Value.Immutable
public interface OfficerRemoval extends WithOfficerRemoval {
  /**
   * 会员大会或者会员代表大会讨论: whether the assembly or congress of members decided.
   *
   * @return true if so
   */
  Fact<Boolean> atAssembly();

  /**
   * 罢免表决: the vote; those due are all members, or all delegates.
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
  static ImmutableOfficerRemoval.Builder builder() {
    return ImmutableOfficerRemoval.builder().ballot(Ballot.builder().build());
  }
}
