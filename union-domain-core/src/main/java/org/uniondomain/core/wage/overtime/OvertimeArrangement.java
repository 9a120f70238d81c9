package org.uniondomain.core.wage.overtime;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 加班安排: overtime that an employer arranges for one worker: how it was agreed and how long it is.
 */
@Value.Immutable
public interface OvertimeArrangement extends WithOvertimeArrangement {
  /**
   * 紧急情形: whether a disaster, the urgent repair of facilities or another legal case calls for it.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> emergency();

  /**
   * 与工会协商: whether the union was consulted.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> unionConsulted();

  /**
   * 工会事先同意: whether the union agreed beforehand.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> unionAgreed();

  /**
   * 与劳动者协商: whether the worker was consulted and agreed.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> workerAgreed();

  /**
   * 特殊原因: whether special reasons call for more than the usual overtime.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> specialReason();

  /**
   * 当日加班时间（分钟）: overtime of the day, in minutes.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> dayMinutes();

  /**
   * 当月加班时间（分钟）: overtime of the month, in minutes.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> monthMinutes();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(0, dayMinutes(), "overtime of the day");
    LowerBound.check(0, monthMinutes(), "overtime of the month");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableOvertimeArrangement.Builder builder() {
    return ImmutableOvertimeArrangement.builder();
  }
}
