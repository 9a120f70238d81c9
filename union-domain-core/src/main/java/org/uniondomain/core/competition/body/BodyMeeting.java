package org.uniondomain.core.competition.body;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/** 竞赛委员会会议: one meeting of a competition body. What nobody has told is unknown. */
@Value.Immutable
public interface BodyMeeting extends WithBodyMeeting {
  /**
   * 会议日期: the day; none if it was not held.
   *
   * @return the day, none if there is none, or what is known of it
   */
  Fact<LocalDate> heldOn();

  /**
   * 总结评审: whether it reviewed the competitions.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> review();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableBodyMeeting.Builder builder() {
    return ImmutableBodyMeeting.builder();
  }
}
