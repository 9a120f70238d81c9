package org.uniondomain.core.hardship.allowance;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 民主评议: residents assess whether a household should get the minimum-living allowance.
 *
 * <p>A day of none says that there was none. What nobody has told is unknown. Building refuses
 * numbers below zero.
 */
@Value.Immutable
public interface DemocraticAssessment extends WithDemocraticAssessment {
  /**
   * 民主评议日: the day on which the panel met.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> held();

  /**
   * 评议组织: who sits on it.
   *
   * @return the kind, or what is known of it
   */
  Fact<AssessmentPanel> panel();

  /**
   * 评议人数: how many sat on it.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> panelMembers();

  /**
   * 常住居民数: how many people live in the gacha or village for good.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> permanentResidents();

  /**
   * 无记名投票: whether it voted by secret ballot.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> secretBallot();

  /**
   * 当场公布结果: whether the result was announced on the spot.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> announcedOnTheSpot();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(0, panelMembers(), "members of the panel");
    LowerBound.checkPersonal(0, permanentResidents(), "permanent residents");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "DemocraticAssessment";
  }

  /**
   * Starts an assessment of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableDemocraticAssessment.Builder builder() {
    return ImmutableDemocraticAssessment.builder();
  }
}
