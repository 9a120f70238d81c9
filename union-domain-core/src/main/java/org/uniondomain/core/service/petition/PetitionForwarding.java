package org.uniondomain.core.service.petition;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 信访事项转送: a petition that a petition office received and passes on. What nobody has told is
 * unknown.
 *
 * <p>Source: 信访条例 (2005), 信访工作条例 (2022).
 */
@Value.Immutable
public interface PetitionForwarding extends WithPetitionForwarding {
  /**
   * 收到日: the day the office received it.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> received();

  /**
   * 已登记: whether it was registered.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> registered();

  /**
   * 转送、交办日: the day it was passed on to the competent body.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> forwarded();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePetitionForwarding.Builder builder() {
    return ImmutablePetitionForwarding.builder();
  }
}
