package org.uniondomain.core.service.training;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.place.Division;

/**
 * 培训班: one class that a team taught. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface TrainingClass extends WithTrainingClass {
  /**
   * 主题: what it was about.
   *
   * @return what is known of it
   */
  Fact<@NotBlank String> topic();

  /**
   * 地点: where it was held.
   *
   * @return what is known of it
   */
  Fact<Division> place();

  /**
   * 举办日: the day it began.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> heldOn();

  /**
   * 培训人数: who came, each counted once.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> persons();

  /**
   * 培训人次: who came, each counted once per session.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> personTimes();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, persons(), "persons");
    LowerBound.check(0, personTimes(), "person-times");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableTrainingClass.Builder builder() {
    return ImmutableTrainingClass.builder();
  }
}
