package org.uniondomain.core.service.rectification;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 整改台账: the problems found in a round of the education campaign. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface RectificationList extends WithRectificationList {
  /**
   * 征求意见数: opinions that were sought.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> opinionsSought();

  /**
   * 专题讨论次数: discussions that were held.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> discussions();

  /**
   * 整改事项: the problems that were found.
   *
   * @return those that are known
   */
  Listing<@Valid RectificationItem> items();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, opinionsSought(), "opinions sought");
    LowerBound.check(0, discussions(), "structured discussions");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableRectificationList.Builder builder() {
    return ImmutableRectificationList.builder();
  }
}
