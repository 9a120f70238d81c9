package org.uniondomain.core.organisation.election;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.organisation.officer.UnionOffice;

/**
 * 工会选举: one election to an office of a union: its candidates and its vote. Facts that nobody has
 * told are unknown.
 */
@Value.Immutable
public interface UnionElection extends WithUnionElection {
  /**
   * 选举的职务: the office to which is elected.
   *
   * @return the kind, or what is known of it
   */
  Fact<UnionOffice> office();

  /**
   * 企业工会: whether the union is that of an enterprise.
   *
   * @return true if so
   */
  Fact<Boolean> enterprise();

  /**
   * 候选人: the candidates in the final vote.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> candidates();

  /**
   * 应选人数: the persons to be elected.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> seats();

  /**
   * 预选差额: whether a primary vote had more candidates than seats.
   *
   * @return true if so
   */
  Fact<Boolean> primaryContested();

  /**
   * 无记名投票: whether the ballot was secret.
   *
   * @return true if so
   */
  Fact<Boolean> secret();

  /**
   * 代他人投票: whether anybody voted for somebody who was absent.
   *
   * @return true if so
   */
  Fact<Boolean> votesForAbsent();

  /**
   * 候选人公示天数: for how many days the candidates were made public before the vote.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> publicisedDays();

  /**
   * 企业党组织同意候选人: whether the party organisation of the enterprise approved the candidates.
   *
   * @return true if so
   */
  Fact<Boolean> partyApproval();

  /**
   * 上一级工会同意候选人: whether the union of the next higher level approved the candidates.
   *
   * @return true if so
   */
  Fact<Boolean> upperApproval();

  /**
   * 选举结果报上一级工会批准: whether the result was reported to the union of the next higher level for
   * approval.
   *
   * @return true if so
   */
  Fact<Boolean> resultReported();

  /**
   * 选举方式: who elects.
   *
   * @return the kind, or what is known of it
   */
  Fact<ElectionMethod> method();

  /**
   * 选举表决: the vote, in numbers of persons; those due are those with a right to vote.
   *
   * @return the vote
   */
  @Valid
  Ballot ballot();

  /**
   * Checks that the numbers are possible.
   *
   * @throws IllegalArgumentException if one is negative
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, candidates(), "candidates");
    LowerBound.check(0, seats(), "seats");
    LowerBound.check(0, publicisedDays(), "publicised days");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableUnionElection.Builder builder() {
    return ImmutableUnionElection.builder().ballot(Ballot.builder().build());
  }
}
