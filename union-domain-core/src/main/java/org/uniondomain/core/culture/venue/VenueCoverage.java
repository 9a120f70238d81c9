package org.uniondomain.core.culture.venue;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 文化阵地覆盖: how many banners, counties, cities and districts have a venue. What nobody has told is
 * unknown.
 *
 * <p>Source: 内蒙古自治区职工文化阵地建设意见 (2013).
 */
@Value.Immutable
public interface VenueCoverage extends WithVenueCoverage {
  /**
   * 旗县（市、区）数: banners, counties, cities and districts there are.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> banners();

  /**
   * 已建阵地的旗县（市、区）数: those with at least one venue.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> covered();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, banners(), "banners and counties");
    LowerBound.check(0, covered(), "banners and counties with a venue");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableVenueCoverage.Builder builder() {
    return ImmutableVenueCoverage.builder();
  }
}
