package org.uniondomain.core.bargaining.drive;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 协调劳动关系三方会议: a meeting of the labour authority, the union and the employers, with the items it
 * took up.
 */
@Value.Immutable
public interface TripartiteMeeting extends WithTripartiteMeeting {
  /**
   * 召开日: the day on which it was held.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> heldOn();

  /**
   * 人力资源社会保障部门到会: whether the labour authority was present.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> authorityPresent();

  /**
   * 工会到会: whether the union was present.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> unionPresent();

  /**
   * 企业方面代表到会: whether the organisation of employers was present.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> employersPresent();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableTripartiteMeeting.Builder builder() {
    return ImmutableTripartiteMeeting.builder();
  }
}
