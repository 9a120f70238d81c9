package org.uniondomain.core.competition.contest;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/** 参赛产业: an industry in which a skill contest is held. What nobody has told is unknown. */
@Value.Immutable
public interface ContestIndustry extends WithContestIndustry {
  /**
   * 产业名称.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<@NotBlank String> name();

  /**
   * 工种数: how many job types compete in it; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> jobTypes();

  /**
   * Checks that no number is below its least value.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, jobTypes(), "job types");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableContestIndustry.Builder builder() {
    return ImmutableContestIndustry.builder();
  }
}
