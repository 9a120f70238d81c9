package org.uniondomain.core.culture.activity;

import java.time.Year;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 职工读书活动: how many workers read under the reading scheme in a year. What nobody has told is
 * unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface ReadingYear extends WithReadingYear {
  /**
   * 年度: the year it is of.
   *
   * @return what is known of it
   */
  Fact<Year> year();

  /**
   * 读书自学人数: workers who took part, each counted once.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> readers();

  /**
   * 职工人数: workers there are.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> workers();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, readers(), "readers");
    LowerBound.check(0, workers(), "workers");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableReadingYear.Builder builder() {
    return ImmutableReadingYear.builder();
  }
}
