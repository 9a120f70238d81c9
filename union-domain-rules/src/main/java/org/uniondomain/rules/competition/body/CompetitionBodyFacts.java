package org.uniondomain.rules.competition.body;

import org.uniondomain.core.competition.body.BodyHead;
import org.uniondomain.core.competition.body.BodyMeeting;
import org.uniondomain.core.competition.body.CompetitionBody;
import org.uniondomain.core.competition.body.MemberDepartment;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 竞赛领导小组要素: what can be told of it. */
public final class CompetitionBodyFacts {
  private CompetitionBodyFacts() {}

  /** 竞赛领导小组. */
  public static final Subject<CompetitionBody> COMPETITION_BODY =
      Subject.named("competition-body", CompetitionBody.class, "竞赛领导小组", "competition body");

  /** 层级. */
  public static final Choice<CompetitionBody, CompetitionLevel> LEVEL =
      COMPETITION_BODY.choice(
          "level",
          "层级",
          "level",
          CompetitionLevel.class,
          CompetitionBody::level,
          CompetitionBody::withLevel);

  /** 地区. */
  public static final ValueFact<CompetitionBody, Division> PLACE =
      COMPETITION_BODY.value(
          "place",
          "地区",
          "place",
          Division.class,
          CompetitionBody::place,
          CompetitionBody::withPlace);

  /** 已成立竞赛领导小组. */
  public static final Flag<CompetitionBody> ESTABLISHED =
      COMPETITION_BODY
          .flag(
              "established",
              "已成立竞赛领导小组",
              "set up",
              CompetitionBody::established,
              CompetitionBody::withEstablished)
          .actionable();

  /** 成立文件. */
  public static final ValueFact<CompetitionBody, String> FOUNDING_DOCUMENT =
      COMPETITION_BODY.value(
          "founding-document",
          "成立文件",
          "founding document",
          String.class,
          CompetitionBody::foundingDocument,
          CompetitionBody::withFoundingDocument);

  /** 组长. */
  public static final Choice<CompetitionBody, BodyHead> HEAD =
      COMPETITION_BODY
          .choice(
              "head",
              "组长",
              "head",
              BodyHead.class,
              CompetitionBody::head,
              CompetitionBody::withHead)
          .actionable();

  /** 组长职务. */
  public static final ValueFact<CompetitionBody, String> HEAD_POST =
      COMPETITION_BODY.value(
          "head-post",
          "组长职务",
          "post of the head",
          String.class,
          CompetitionBody::headPost,
          CompetitionBody::withHeadPost);

  /** 成员单位. */
  public static final Choice<MemberDepartment, MemberDepartment> MEMBER_DEPARTMENT =
      Choice.self(
          "member-department", MemberDepartment.class, "成员单位", "department a member comes from");

  /** 成员单位. */
  public static final Items<CompetitionBody, MemberDepartment> MEMBERS =
      COMPETITION_BODY.items(
          "members",
          "成员单位",
          "members",
          MemberDepartment.class,
          CompetitionBody::members,
          CompetitionBody::withMembers);

  /** 已设办公室. */
  public static final Flag<CompetitionBody> OFFICE =
      COMPETITION_BODY
          .flag(
              "office",
              "已设办公室",
              "office set up",
              CompetitionBody::office,
              CompetitionBody::withOffice)
          .actionable();

  /** 年度. */
  public static final ValueFact<CompetitionBody, Period> PERIOD =
      COMPETITION_BODY.value(
          "period",
          "年度",
          "year looked at",
          Period.class,
          CompetitionBody::period,
          CompetitionBody::withPeriod);

  /** 会议. */
  public static final Items<CompetitionBody, BodyMeeting> MEETINGS =
      COMPETITION_BODY.items(
          "meetings",
          "会议",
          "meetings",
          BodyMeeting.class,
          CompetitionBody::meetings,
          CompetitionBody::withMeetings);

  /** 词汇. */
  public static final Vocabulary<CompetitionBody> VOCABULARY =
      Vocabulary.of(COMPETITION_BODY, CompetitionBody.builder().build())
          .with(LEVEL, PLACE, ESTABLISHED, FOUNDING_DOCUMENT, HEAD, HEAD_POST, OFFICE, PERIOD)
          .with(MEMBERS, Vocabulary.ofCodes(MEMBER_DEPARTMENT))
          .with(MEETINGS, BodyMeetingFacts.VOCABULARY);
}
