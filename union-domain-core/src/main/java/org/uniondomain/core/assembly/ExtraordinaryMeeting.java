package org.uniondomain.core.assembly;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 临时会议提议: a proposal that the workers' congress meet out of turn, by the employer, the union or
 * some of the delegates.
 */
@Value.Immutable
public interface ExtraordinaryMeeting extends WithExtraordinaryMeeting {
  /**
   * 单位性质: what kind of unit it is
   *
   * @return what is known of it
   */
  Fact<UnitNature> nature();

  /**
   * 单位提议: whether the employer proposes it
   *
   * @return what is known of it
   */
  Fact<Boolean> byEmployer();

  /**
   * 工会提议: whether the union proposes it
   *
   * @return what is known of it
   */
  Fact<Boolean> byUnion();

  /**
   * 全体职工代表人数: all the delegates of the congress, at least 1
   *
   * @return what is known of it
   */
  Fact<Integer> delegates();

  /**
   * 提议代表人数: the delegates who propose it
   *
   * @return what is known of it
   */
  Fact<Integer> proposers();

  /**
   * 召开临时会议: whether the meeting is called
   *
   * @return what is known of it
   */
  Fact<Boolean> convened();

  /**
   * Checks that the figures are possible, each by itself.
   *
   * @throws IllegalArgumentException if one is below what it can be
   */
  @Value.Check
  default void check() {
    LowerBound.check(1, delegates(), "all delegates");
    LowerBound.check(0, proposers(), "delegates who propose it");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableExtraordinaryMeeting.Builder builder() {
    return ImmutableExtraordinaryMeeting.builder();
  }
}
