package org.uniondomain.core.competition.labour;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/** 阶段得分: what an entrant scored in one phase of a competition. What nobody has told is unknown. */
@Value.Immutable
public interface PhaseScore extends WithPhaseScore {
  /**
   * 竞赛阶段: the phase.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<PhaseKind> phase();

  /**
   * 得分: whole points; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> points();

  /**
   * Checks that no number is below its least value.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, points(), "points");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePhaseScore.Builder builder() {
    return ImmutablePhaseScore.builder();
  }
}
