package org.uniondomain.core.bargaining.drive;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 盟市党政领导班子考核: the assessment of the leadership of a league or city, as far as it is about labour
 * relations.
 */
@Value.Immutable
public interface LeadershipAssessment extends WithLeadershipAssessment {
  /**
   * 集体合同列入考核: whether collective contracts are an item of it.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> contractsItem();

  /**
   * 工资集体协商列入考核: whether wage bargaining is an item of it.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> bargainingItem();

  /**
   * 得分: points reached in these items.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> score();

  /**
   * 满分: points that can be reached in these items.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> fullScore();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(0, score(), "score");
    LowerBound.check(0, fullScore(), "full score");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableLeadershipAssessment.Builder builder() {
    return ImmutableLeadershipAssessment.builder();
  }
}
