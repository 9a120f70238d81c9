package org.uniondomain.core.service.reception;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 领导接待日: a day of the roster on which leaders receive workers. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface ReceptionDay extends WithReceptionDay {
  /**
   * 接待日: the day it is for.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> heldOn();

  /**
   * 接待领导数: leaders the roster names for the day.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> leaders();

  /**
   * 接待领导: who receives.
   *
   * @return what is known of it
   */
  Fact<@NotBlank String> leader();

  /**
   * 来访人数: workers who came.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> visitors();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, leaders(), "leaders receiving");
    LowerBound.check(0, visitors(), "visitors");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableReceptionDay.Builder builder() {
    return ImmutableReceptionDay.builder();
  }
}
