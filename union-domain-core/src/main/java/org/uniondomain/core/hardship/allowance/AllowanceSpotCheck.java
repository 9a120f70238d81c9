package org.uniondomain.core.hardship.allowance;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 低保入户抽查: applications for the minimum-living allowance that a banner handled, and those of them
 * that it visited itself. What nobody has told is unknown. Building refuses numbers below zero.
 */
@Value.Immutable
public interface AllowanceSpotCheck extends WithAllowanceSpotCheck {
  /**
   * 申请数: how many were handled.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> applications();

  /**
   * 入户抽查数: how many of them were visited at home.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> visited();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(0, applications(), "applications");
    LowerBound.check(0, visited(), "visited");
  }

  /**
   * Starts a check of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableAllowanceSpotCheck.Builder builder() {
    return ImmutableAllowanceSpotCheck.builder();
  }
}
