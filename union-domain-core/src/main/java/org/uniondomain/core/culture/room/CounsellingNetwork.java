package org.uniondomain.core.culture.room;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 职工心理辅导室网络: the counselling rooms of a region. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface CounsellingNetwork extends WithCounsellingNetwork {
  /**
   * 盟市数: leagues and cities there are.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> leagues();

  /**
   * 心理辅导室: the rooms.
   *
   * @return those that are known
   */
  Listing<@Valid CounsellingRoom> rooms();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, leagues(), "leagues and cities");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCounsellingNetwork.Builder builder() {
    return ImmutableCounsellingNetwork.builder();
  }
}
