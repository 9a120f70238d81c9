package org.uniondomain.core.bargaining.round;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/** 协商会议: the meetings of one round, from the first to the conclusion. */
@Value.Immutable
public interface Meetings extends WithMeetings {
  /**
   * 协商开始日: the day of the first meeting.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> startedOn();

  /**
   * 协商完成日: the day on which the two sides agreed.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> concludedOn();

  /**
   * 延长日数: by how many days the period of the bargaining was extended; zero where it was not.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> extensionDays();

  /**
   * 首席代表轮流主持: whether the two chiefs took turns in the chair.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> chairedAlternately();

  /**
   * 会议程序: the steps that were taken.
   *
   * @return the list, and whether it is complete
   */
  Listing<MeetingStep> steps();

  /**
   * 双方首席代表签署草案: whether both chiefs signed the draft, before it went to the vote.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> draftSignedByChiefs();

  /**
   * 中止: the suspensions of the round.
   *
   * @return the list, and whether it is complete
   */
  Listing<@Valid Suspension> suspensions();

  /**
   * Checks that no number is negative.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, extensionDays(), "days of extension");
  }

  /**
   * Starts the meetings of the bargaining of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMeetings.Builder builder() {
    return ImmutableMeetings.builder();
  }
}
