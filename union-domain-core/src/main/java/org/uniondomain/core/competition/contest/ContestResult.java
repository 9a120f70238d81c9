package org.uniondomain.core.competition.contest;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.honour.HonourKind;

/**
 * 技能比赛成绩: where one worker came in one job type, and what title was given for it. What nobody has
 * told is unknown.
 */
@Value.Immutable
public interface ContestResult extends WithContestResult {
  /**
   * 工种: the job type competed in.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<@NotBlank String> jobType();

  /**
   * 比赛层级: at which level the contest was held.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<CompetitionLevel> level();

  /**
   * 产业系统级比赛: whether it was a contest of an industry or system at that level.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> industryLevel();

  /**
   * 名次: 1 for the best; none where the worker was not ranked.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> rank();

  /**
   * 授予称号: the title given for it; none where there was none.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<HonourKind> title();

  /**
   * Checks that no number is below its least value.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(1, rank(), "rank");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableContestResult.Builder builder() {
    return ImmutableContestResult.builder();
  }
}
