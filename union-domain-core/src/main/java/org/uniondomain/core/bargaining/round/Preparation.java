package org.uniondomain.core.bargaining.round;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/** 协商准备: what both sides do before the first meeting. */
@Value.Immutable
public interface Preparation extends WithPreparation {
  /**
   * 准备事项: what was prepared.
   *
   * @return the list, and whether it is complete
   */
  Listing<PreparationStep> steps();

  /**
   * 已要求提供资料: whether a side asked for data.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> dataRequested();

  /**
   * 提供资料日: the day on which both sides had given each other the plan and the data.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> dataGivenOn();

  /**
   * 报告上级工会日: the day on which the union reported the bargaining to the higher union.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> reportedOn();

  /**
   * 记录员人数: how many recorders there are.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> recorders();

  /**
   * 双方共同确定记录员: whether both sides chose the recorder.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> recorderChosenJointly();

  /**
   * 记录员兼任协商代表: whether the recorder is a representative.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> recorderIsRepresentative();

  /**
   * Checks that no number is negative.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, recorders(), "number of recorders");
  }

  /**
   * Starts the preparation of the bargaining of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePreparation.Builder builder() {
    return ImmutablePreparation.builder();
  }
}
