package org.uniondomain.core.service.training;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 送教上门小分队: a team of lecturers that goes to the grass roots. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface TrainingTeam extends WithTrainingTeam {
  /**
   * 讲师人数: lecturers of the team.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> lecturers();

  /**
   * 授课班次: classes it taught.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> classes();

  /**
   * 听课人次: who came, each counted once per class.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> personTimes();

  /**
   * 培训班: the classes it taught, one by one.
   *
   * @return those that are known
   */
  Listing<@Valid TrainingClass> taught();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, lecturers(), "lecturers");
    LowerBound.check(0, classes(), "classes");
    LowerBound.check(0, personTimes(), "person-times");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableTrainingTeam.Builder builder() {
    return ImmutableTrainingTeam.builder();
  }
}
