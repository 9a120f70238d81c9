package org.uniondomain.core.culture.activity;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 职工大讲堂: the lectures and classes of a year. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface LectureSeries extends WithLectureSeries {
  /**
   * 讲座培训场次: lectures and classes that were held.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> lectures();

  /**
   * 参加人次: who came, each counted once per lecture.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> participations();

  /**
   * 参加人数: who came, each counted once.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> listeners();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, lectures(), "lectures and classes");
    LowerBound.check(0, participations(), "participations");
    LowerBound.check(0, listeners(), "listeners");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableLectureSeries.Builder builder() {
    return ImmutableLectureSeries.builder();
  }
}
