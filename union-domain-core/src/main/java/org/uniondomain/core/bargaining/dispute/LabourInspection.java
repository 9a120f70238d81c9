package org.uniondomain.core.bargaining.dispute;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 劳动保障监察查处: a breach of labour law, a contract not performed among them, and its discovery by the
 * inspection authority.
 */
@Value.Immutable
public interface LabourInspection extends WithLabourInspection {
  /**
   * 违法行为发生或者终了日: the day of the act, or of its end if it went on.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> ceasedOn();

  /**
   * 发现、举报或者投诉日: the day on which it was found, reported or complained of.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> discoveredOn();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableLabourInspection.Builder builder() {
    return ImmutableLabourInspection.builder();
  }
}
