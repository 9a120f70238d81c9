package org.uniondomain.core.bargaining.drive;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 互查互评互学: a round in which places check one another, assess one another and learn from one another.
 */
@Value.Immutable
public interface MutualReview extends WithMutualReview {
  /**
   * 参加盟市数: how many leagues and cities take part.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> places();

  /**
   * 已互查: whether they checked one another.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> checked();

  /**
   * 已互评: whether they assessed one another.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> assessed();

  /**
   * 已互学: whether they learnt from one another.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> learnt();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(0, places(), "places that take part");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMutualReview.Builder builder() {
    return ImmutableMutualReview.builder();
  }
}
