package org.uniondomain.core.organisation.member;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 会员大会和会员代表大会: how the members of one union meet in one year, all together or by delegates. Facts
 * that nobody has told are unknown.
 */
@Value.Immutable
public interface MemberMeetings extends WithMemberMeetings {
  /**
   * 会员: the members of the union.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> members();

  /**
   * 女会员: the women among the members.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> womenMembers();

  /**
   * 会议形式: whether all members meet or delegates do.
   *
   * @return the kind, or what is known of it
   */
  Fact<MeetingForm> form();

  /**
   * 当年召开次数: how often the assembly or congress met in the year.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> heldInYear();

  /**
   * 工会委员会提议临时召开: whether the committee of the union proposes an extraordinary meeting.
   *
   * @return true if so
   */
  Fact<Boolean> committeeProposes();

  /**
   * 提议临时召开的会员: how many members propose an extraordinary meeting.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> membersProposing();

  /**
   * 已召开临时会议: whether the extraordinary meeting was called.
   *
   * @return true if so
   */
  Fact<Boolean> extraordinaryHeld();

  /**
   * 会员代表: the delegates of the congress of members.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> delegates();

  /**
   * 女会员代表: the women among the delegates.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> womenDelegates();

  /**
   * 会员代表任期年数: the length of the term of the delegates in years.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> delegateTermYears();

  /**
   * 工会委员会任期年数: the length of the term of the committee in years.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> committeeTermYears();

  /**
   * Checks that the numbers are possible.
   *
   * @throws IllegalArgumentException if one is negative
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, members(), "members");
    LowerBound.check(0, womenMembers(), "women members");
    LowerBound.check(0, heldInYear(), "held in year");
    LowerBound.check(0, membersProposing(), "members proposing");
    LowerBound.check(0, delegates(), "delegates");
    LowerBound.check(0, womenDelegates(), "women delegates");
    LowerBound.check(0, delegateTermYears(), "delegate term years");
    LowerBound.check(0, committeeTermYears(), "committee term years");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMemberMeetings.Builder builder() {
    return ImmutableMemberMeetings.builder();
  }
}
