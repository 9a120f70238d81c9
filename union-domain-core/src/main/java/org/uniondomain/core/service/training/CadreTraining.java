package org.uniondomain.core.service.training;

import jakarta.validation.Valid;
import java.time.Year;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 工会干部教育培训: the classes of a year and the teams that taught them. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface CadreTraining extends WithCadreTraining {
  /**
   * 年度: the year it is of.
   *
   * @return what is known of it
   */
  Fact<Year> year();

  /**
   * 讲师人数: lecturers of all teams, each counted once.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> lecturers();

  /**
   * 小分队数: teams there are.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> teamCount();

  /**
   * 培训班次: classes that were taught.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> classes();

  /**
   * 培训人次: who came, each counted once per class.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> personTimes();

  /**
   * 小分队: the teams, one by one.
   *
   * @return those that are known
   */
  Listing<@Valid TrainingTeam> teams();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, lecturers(), "lecturers");
    LowerBound.check(0, teamCount(), "number of teams");
    LowerBound.check(0, classes(), "classes");
    LowerBound.check(0, personTimes(), "person-times");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCadreTraining.Builder builder() {
    return ImmutableCadreTraining.builder();
  }
}
