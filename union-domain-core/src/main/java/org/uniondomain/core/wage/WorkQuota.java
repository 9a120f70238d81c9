package org.uniondomain.core.wage;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 劳动定额: a quota of work, and how many of the workers concerned can reach it in legal or agreed
 * working time.
 */
@Value.Immutable
public interface WorkQuota extends WithWorkQuota {
  /**
   * 相关岗位职工人数: workers whom the quota concerns.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> workers();

  /**
   * 能够完成定额的职工人数: those of them who can reach it in legal or agreed working time.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> reaching();

  /**
   * Checks that no number is negative.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, workers(), "workers concerned");
    LowerBound.check(0, reaching(), "workers who can reach the quota");
  }

  /**
   * Starts a work quota of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableWorkQuota.Builder builder() {
    return ImmutableWorkQuota.builder();
  }
}
