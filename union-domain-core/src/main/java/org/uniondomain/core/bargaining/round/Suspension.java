package org.uniondomain.core.bargaining.round;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/** 协商中止: one suspension of the bargaining. */
@Value.Immutable
public interface Suspension extends WithSuspension {
  /**
   * 中止日: the day on which the bargaining was suspended.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> suspendedOn();

  /**
   * 恢复协商日: the day on which it went on.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> resumedOn();

  /**
   * 双方同意: whether both sides agreed to suspend.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> byConsent();

  /**
   * 约定中止期限和下次协商时间: whether the length, the next date, place and content were agreed.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> lengthAgreed();

  /**
   * Starts a suspension of the bargaining of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableSuspension.Builder builder() {
    return ImmutableSuspension.builder();
  }
}
