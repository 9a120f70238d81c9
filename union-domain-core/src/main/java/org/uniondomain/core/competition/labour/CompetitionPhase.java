package org.uniondomain.core.competition.labour;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/** 竞赛阶段安排: one phase of a competition and its days. What nobody has told is unknown. */
@Value.Immutable
public interface CompetitionPhase extends WithCompetitionPhase {
  /**
   * 阶段: which phase it is.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<PhaseKind> kind();

  /**
   * 开始日: the first day of the phase.
   *
   * @return the day, none if there is none, or what is known of it
   */
  Fact<LocalDate> startsOn();

  /**
   * 结束日: the last day of the phase, inclusive.
   *
   * @return the day, none if there is none, or what is known of it
   */
  Fact<LocalDate> endsOn();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCompetitionPhase.Builder builder() {
    return ImmutableCompetitionPhase.builder();
  }
}
