package org.uniondomain.rules.organisation.member;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.member.MeetingForm.ASSEMBLY;
import static org.uniondomain.core.organisation.member.MeetingForm.CONGRESS;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_LESS;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.WHOLE_PERSONS;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.OrganisationLaw.WOMENS_COMMITTEE_REGULATIONS;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.organisation.member.MemberMeetingsFacts.COMMITTEE_PROPOSES;
import static org.uniondomain.rules.organisation.member.MemberMeetingsFacts.COMMITTEE_TERM_YEARS;
import static org.uniondomain.rules.organisation.member.MemberMeetingsFacts.DELEGATES;
import static org.uniondomain.rules.organisation.member.MemberMeetingsFacts.DELEGATE_TERM_YEARS;
import static org.uniondomain.rules.organisation.member.MemberMeetingsFacts.EXTRAORDINARY_HELD;
import static org.uniondomain.rules.organisation.member.MemberMeetingsFacts.FORM;
import static org.uniondomain.rules.organisation.member.MemberMeetingsFacts.HELD_IN_YEAR;
import static org.uniondomain.rules.organisation.member.MemberMeetingsFacts.MEMBERS;
import static org.uniondomain.rules.organisation.member.MemberMeetingsFacts.MEMBERS_PROPOSING;
import static org.uniondomain.rules.organisation.member.MemberMeetingsFacts.MEMBER_MEETINGS;
import static org.uniondomain.rules.organisation.member.MemberMeetingsFacts.VOCABULARY;
import static org.uniondomain.rules.organisation.member.MemberMeetingsFacts.WOMEN_DELEGATES;
import static org.uniondomain.rules.organisation.member.MemberMeetingsFacts.WOMEN_MEMBERS;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.core.organisation.member.MemberMeetings;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.RoundingStep;
import org.uniondomain.rules.lang.Threshold;

/** 会员大会和会员代表大会规则: how often members meet, who can call them, and when delegates stand for them. */
public final class MemberMeetingRules {
  private MemberMeetingRules() {}

  /** 每年召开次数. */
  public static final Threshold<Integer> YEARLY =
      threshold(
              "organisation.meeting.yearly-number",
              COUNT,
              NOT_LOWER_THAN,
              "会员大会或者会员代表大会每年召开次数",
              "meetings of members in a year")
          .since(LocalDate.of(2008, 10, 21), 1, CHARTER.in("2008").article(26), TEXT)
          .since(LocalDate.of(2013, 10, 22), 1, CHARTER_2013, INFERRED)
          .since(LocalDate.of(2023, 10, 12), 1, CHARTER_2023, INFERRED);

  /** 每年召开. */
  public static final Requirement<MemberMeetings> EVERY_YEAR =
      requirement("organisation.meeting.every-year", MEMBER_MEETINGS)
          .label("会员大会或者会员代表大会每年召开", "members meet every year")
          .clause(
              YEARLY,
              SHALL,
              "会员大会或者会员代表大会每年召开{bound}{value}次",
              "the assembly or congress of members meets {bound} {value} a year")
          .that(HELD_IN_YEAR.meets(YEARLY))
          .build();

  /** 会员提议临时召开的比例. */
  public static final Threshold<Ratio> PROPOSING_SHARE =
      threshold(
              "organisation.meeting.proposing-share",
              RATIO,
              OR_MORE,
              "提议临时召开会议的会员比例",
              "share of members that can call a meeting")
          .since(
              LocalDate.of(2001, 10, 27),
              Ratio.of(1, 3),
              TRADE_UNION_LAW.in("2001").article(16),
              TEXT)
          .since(
              LocalDate.of(2022, 1, 1),
              Ratio.of(1, 3),
              TRADE_UNION_LAW.in("2021").article(17),
              TEXT);

  /** 临时会议. */
  public static final Requirement<MemberMeetings> EXTRAORDINARY =
      requirement("organisation.meeting.extraordinary", MEMBER_MEETINGS)
          .label("临时召开会员大会或者会员代表大会", "extraordinary meeting")
          .clause(
              PROPOSING_SHARE,
              SHALL,
              "经工会委员会或者{value}{bound}的会员提议，召开临时会议",
              "an extraordinary meeting is called where the committee, or {bound} {value} of the"
                  + " members, propose it")
          .when(COMMITTEE_PROPOSES.or(MEMBERS_PROPOSING.meets(PROPOSING_SHARE.of(MEMBERS))))
          .that(EXTRAORDINARY_HELD)
          .build();

  /**
   * 召开会员大会的会员人数. A later text is said to draw the line below one hundred; since it was not read,
   * whether a union of exactly one hundred still has no congress is unknown after the constitution
   * of 2008.
   */
  public static final Threshold<Integer> ASSEMBLY_LINE =
      threshold(
              "organisation.meeting.assembly-line",
              COUNT,
              OR_LESS,
              "召开会员大会的会员人数",
              "members up to which all of them meet")
          .since(LocalDate.of(2008, 10, 21), 100, CHARTER.in("2008").article(26), TEXT)
          .unknownSince(LocalDate.of(2013, 10, 22), Fact.between(99, 100), CHARTER_2013, INFERRED)
          .unknownSince(LocalDate.of(2023, 10, 12), Fact.between(99, 100), CHARTER_2023, INFERRED);

  /** 会员不多的召开会员大会. */
  public static final Requirement<MemberMeetings> ALL_MEMBERS =
      requirement("organisation.meeting.all-members", MEMBER_MEETINGS)
          .label("会员不多的召开会员大会", "all members meet where they are few")
          .clause(
              ASSEMBLY_LINE,
              SHALL,
              "会员{value}人{bound}的，召开会员大会",
              "with {bound} {value} members, all of them meet")
          .when(MEMBERS.meets(ASSEMBLY_LINE))
          .that(FORM.is(ASSEMBLY))
          .build();

  /** 会员代表任期与工会委员会相同. */
  public static final Requirement<MemberMeetings> DELEGATE_TERM =
      requirement("organisation.meeting.delegate-term", MEMBER_MEETINGS)
          .label("会员代表任期与工会委员会任期相同", "term of delegates that of the committee")
          .clause(
              CHARTER.in("2008").article(26),
              TEXT,
              SHALL,
              "会员代表大会的代表实行常任制，任期与工会委员会相同",
              "delegates are standing ones, and their term is that of the committee")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(FORM.is(CONGRESS))
          .that(DELEGATE_TERM_YEARS.meets(Limit.at(EXACTLY, COMMITTEE_TERM_YEARS)))
          .build();

  private static final RoundingStep<Integer> WHOLE =
      new RoundingStep<>(Rounding.DOWN, 1, WHOLE_PERSONS);

  /** 女会员代表的比例: that of women among the members, less a fraction of a person. */
  public static final Requirement<MemberMeetings> WOMEN_DELEGATES_IN_PROPORTION =
      requirement("organisation.meeting.women-delegates", MEMBER_MEETINGS)
          .label("女会员代表的比例与女会员相应", "women delegates in proportion")
          .clause(
              WOMENS_COMMITTEE_REGULATIONS.in("2004").article(6),
              EXCERPT,
              AS_A_RULE,
              "会员代表中女代表的比例与女会员的比例相适应",
              "the share of women among the delegates is that of women among the members")
          .later(WOMENS_COMMITTEE_REGULATIONS.article(15), EXCERPT)
          .when(FORM.is(CONGRESS).and(MEMBERS.meets(Limit.at(NOT_LOWER_THAN, Quantity.of(1)))))
          .that(
              WOMEN_DELEGATES.meets(
                  Limit.at(
                      NOT_LOWER_THAN, DELEGATES.times(WOMEN_MEMBERS).per(MEMBERS).rounded(WHOLE))))
          .build();

  /** 规则. */
  public static final SubjectRules<MemberMeetings> RULES =
      SubjectRules.of(
          VOCABULARY,
          EVERY_YEAR,
          EXTRAORDINARY,
          ALL_MEMBERS,
          DELEGATE_TERM,
          WOMEN_DELEGATES_IN_PROPORTION);
}
