package org.uniondomain.core.organisation.election;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.organisation.structure.UnionKind;

/**
 * 工会委员会届期: one term of the committee of a union, and the election that ends it. Facts that nobody
 * has told are unknown.
 */
@Value.Immutable
public interface CommitteeTerm extends WithCommitteeTerm {
  /**
   * 工会组织类型: what kind of union it is.
   *
   * @return the kind, or what is known of it
   */
  Fact<UnionKind> kind();

  /**
   * 每届任期年数: the length of the term in years.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> years();

  /**
   * 任期届满日: the day on which the term ends.
   *
   * @return the day, none if there is no such day
   */
  Fact<LocalDate> endsOn();

  /**
   * 换届选举日: the day on which the committee was elected anew.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> nextElectionOn();

  /**
   * 提前换届: whether the committee was elected anew before its time.
   *
   * @return true if so, as a person judges
   */
  Fact<Boolean> changedEarly();

  /**
   * 上一级工会批准提前或者延期换届: whether the union of the next higher level approved an early or late election.
   *
   * @return true if so
   */
  Fact<Boolean> upperApproval();

  /**
   * Checks that the numbers are possible.
   *
   * @throws IllegalArgumentException if one is negative
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, years(), "years");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCommitteeTerm.Builder builder() {
    return ImmutableCommitteeTerm.builder();
  }
}
