package org.uniondomain.core.employment;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 培训: training for one group of persons, as one course or the courses of a period. What nobody has
 * told is unknown.
 */
@Value.Immutable
public interface TrainingCourse extends WithTrainingCourse {
  /**
   * 培训对象: whom it is for.
   *
   * @return which, or what is known of it
   */
  Fact<TrainingGroup> group();

  /**
   * 培训班次: classes held.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> classes();

  /**
   * 培训人数: persons trained, each counted once.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> persons();

  /**
   * 培训人次: attendances, a person counted for each class.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> personTimes();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(0, classes(), "classes");
    LowerBound.check(0, persons(), "persons");
    LowerBound.check(0, personTimes(), "person-times");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableTrainingCourse.Builder builder() {
    return ImmutableTrainingCourse.builder();
  }
}
