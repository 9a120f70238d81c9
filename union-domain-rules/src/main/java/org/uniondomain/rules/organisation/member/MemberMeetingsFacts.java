package org.uniondomain.rules.organisation.member;

import org.uniondomain.core.organisation.member.MeetingForm;
import org.uniondomain.core.organisation.member.MemberMeetings;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 会员大会和会员代表大会要素: what can be told of the meetings of the members of a union. */
public final class MemberMeetingsFacts {
  private MemberMeetingsFacts() {}

  /** 会员大会和会员代表大会. */
  public static final Subject<MemberMeetings> MEMBER_MEETINGS =
      Subject.named(
          "member-meetings",
          MemberMeetings.class,
          "会员大会和会员代表大会",
          "the meetings of the members of a union");

  /** 会员. */
  public static final QuantityFact<MemberMeetings, Integer> MEMBERS =
      MEMBER_MEETINGS.count(
          "members", "会员", "members", MemberMeetings::members, MemberMeetings::withMembers);

  /** 女会员. */
  public static final QuantityFact<MemberMeetings, Integer> WOMEN_MEMBERS =
      MEMBER_MEETINGS.count(
          "women-members",
          "女会员",
          "women members",
          MemberMeetings::womenMembers,
          MemberMeetings::withWomenMembers);

  /** 会议形式. */
  public static final Choice<MemberMeetings, MeetingForm> FORM =
      MEMBER_MEETINGS
          .choice(
              "form",
              "会议形式",
              "form of the meeting",
              MeetingForm.class,
              MemberMeetings::form,
              MemberMeetings::withForm)
          .actionable();

  /** 当年召开次数. */
  public static final QuantityFact<MemberMeetings, Integer> HELD_IN_YEAR =
      MEMBER_MEETINGS
          .count(
              "held-in-year",
              "当年召开次数",
              "meetings in the year",
              MemberMeetings::heldInYear,
              MemberMeetings::withHeldInYear)
          .actionable();

  /** 工会委员会提议临时召开. */
  public static final Flag<MemberMeetings> COMMITTEE_PROPOSES =
      MEMBER_MEETINGS.flag(
          "committee-proposes",
          "工会委员会提议临时召开",
          "committee proposes a meeting",
          MemberMeetings::committeeProposes,
          MemberMeetings::withCommitteeProposes);

  /** 提议临时召开的会员. */
  public static final QuantityFact<MemberMeetings, Integer> MEMBERS_PROPOSING =
      MEMBER_MEETINGS.count(
          "members-proposing",
          "提议临时召开的会员",
          "members who propose a meeting",
          MemberMeetings::membersProposing,
          MemberMeetings::withMembersProposing);

  /** 已召开临时会议. */
  public static final Flag<MemberMeetings> EXTRAORDINARY_HELD =
      MEMBER_MEETINGS
          .flag(
              "extraordinary-held",
              "已召开临时会议",
              "extraordinary meeting held",
              MemberMeetings::extraordinaryHeld,
              MemberMeetings::withExtraordinaryHeld)
          .actionable();

  /** 会员代表. */
  public static final QuantityFact<MemberMeetings, Integer> DELEGATES =
      MEMBER_MEETINGS.count(
          "delegates",
          "会员代表",
          "delegates",
          MemberMeetings::delegates,
          MemberMeetings::withDelegates);

  /** 女会员代表. */
  public static final QuantityFact<MemberMeetings, Integer> WOMEN_DELEGATES =
      MEMBER_MEETINGS
          .count(
              "women-delegates",
              "女会员代表",
              "women delegates",
              MemberMeetings::womenDelegates,
              MemberMeetings::withWomenDelegates)
          .actionable();

  /** 会员代表任期年数. */
  public static final QuantityFact<MemberMeetings, Integer> DELEGATE_TERM_YEARS =
      MEMBER_MEETINGS
          .count(
              "delegate-term-years",
              "会员代表任期年数",
              "years of the term of delegates",
              MemberMeetings::delegateTermYears,
              MemberMeetings::withDelegateTermYears)
          .actionable();

  /** 工会委员会任期年数. */
  public static final QuantityFact<MemberMeetings, Integer> COMMITTEE_TERM_YEARS =
      MEMBER_MEETINGS.count(
          "committee-term-years",
          "工会委员会任期年数",
          "years of the term of the committee",
          MemberMeetings::committeeTermYears,
          MemberMeetings::withCommitteeTermYears);

  /** 词汇. */
  public static final Vocabulary<MemberMeetings> VOCABULARY =
      Vocabulary.of(MEMBER_MEETINGS, MemberMeetings.builder().build())
          .with(MEMBERS, WOMEN_MEMBERS, FORM, HELD_IN_YEAR)
          .with(COMMITTEE_PROPOSES, MEMBERS_PROPOSING, EXTRAORDINARY_HELD, DELEGATES)
          .with(WOMEN_DELEGATES, DELEGATE_TERM_YEARS, COMMITTEE_TERM_YEARS);
}
