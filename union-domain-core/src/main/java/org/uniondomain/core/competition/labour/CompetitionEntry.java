package org.uniondomain.core.competition.labour;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/** 参赛单位: a unit that takes part in a competition. What nobody has told is unknown. */
@Value.Immutable
public interface CompetitionEntry extends WithCompetitionEntry {
  /**
   * 单位名称.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<@NotBlank String> unit();

  /**
   * 参赛单位类型: what takes part.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<EntrantForm> form();

  /**
   * 单位所有制: whether the unit is public; none for a zone or a project.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<UnitOwnership> ownership();

  /**
   * 已建工会: whether the unit has a union.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> unionised();

  /**
   * 职工人数: all workers of the unit, union members or not; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> workers();

  /**
   * 参赛职工人数: workers who took part, each counted once; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> participants();

  /**
   * 参赛人次: workers who took part, counted once for each competition or event; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> participations();

  /**
   * 阶段得分: what was scored in each phase.
   *
   * @return those that are known
   */
  Listing<@Valid PhaseScore> scores();

  /**
   * 总分: the points that the entrant was ranked by; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> totalPoints();

  /**
   * 名次: 1 for the best; none where it was not ranked.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> rank();

  /**
   * Checks that no number is below its least value.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, workers(), "workers");
    LowerBound.check(0, participants(), "workers who took part");
    LowerBound.check(0, participations(), "person-times");
    LowerBound.check(0, totalPoints(), "total points");
    LowerBound.check(1, rank(), "rank");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCompetitionEntry.Builder builder() {
    return ImmutableCompetitionEntry.builder();
  }
}
