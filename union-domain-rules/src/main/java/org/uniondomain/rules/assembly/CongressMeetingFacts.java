package org.uniondomain.rules.assembly;

import java.time.LocalDate;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.assembly.CongressMeeting;
import org.uniondomain.core.assembly.UnitNature;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 职工代表大会会议要素: what can be told of a meeting of the workers' congress. */
public final class CongressMeetingFacts {
  private CongressMeetingFacts() {}

  /** 职工代表大会会议. */
  public static final Subject<CongressMeeting> CONGRESS_MEETING =
      Subject.named(
          "congress-meeting",
          CongressMeeting.class,
          "职工代表大会会议",
          "a meeting of the workers' congress");

  /** 单位性质. */
  public static final Choice<CongressMeeting, UnitNature> NATURE =
      CONGRESS_MEETING.choice(
          "nature",
          "单位性质",
          "nature of the unit",
          UnitNature.class,
          CongressMeeting::nature,
          CongressMeeting::withNature);

  /** 到会和表决. */
  public static final Part<CongressMeeting, Ballot> BALLOT =
      CONGRESS_MEETING.part(
          "ballot",
          "到会和表决",
          "attendance and vote",
          Ballot.class,
          CongressMeeting::ballot,
          CongressMeeting::withBallot);

  /** 表决日, from which the law is taken. */
  public static final QuantityFact<CongressMeeting, LocalDate> HELD_ON =
      BALLOT.of(BallotFacts.HELD_ON);

  /** 应到人数. */
  public static final QuantityFact<CongressMeeting, Integer> TOTAL = BALLOT.of(BallotFacts.TOTAL);

  /** 实到人数. */
  public static final QuantityFact<CongressMeeting, Integer> PRESENT =
      BALLOT.of(BallotFacts.PRESENT);

  /** 赞成人数. */
  public static final QuantityFact<CongressMeeting, Integer> IN_FAVOUR =
      BALLOT.of(BallotFacts.IN_FAVOUR);

  /** 无记名投票. */
  public static final Flag<CongressMeeting> SECRET_BALLOT =
      CONGRESS_MEETING
          .flag(
              "secret-ballot",
              "无记名投票",
              "secret ballot",
              CongressMeeting::secretBallot,
              CongressMeeting::withSecretBallot)
          .actionable();

  /** 须经审议通过. */
  public static final Flag<CongressMeeting> APPROVAL_REQUIRED =
      CONGRESS_MEETING.flag(
          "approval-required",
          "须经审议通过",
          "needs approval",
          CongressMeeting::approvalRequired,
          CongressMeeting::withApprovalRequired);

  /** 会议材料送达日. */
  public static final QuantityFact<CongressMeeting, LocalDate> PAPERS_SENT_ON =
      CONGRESS_MEETING.day(
          "papers-sent-on",
          "会议材料送达日",
          "day the papers were sent",
          CongressMeeting::papersSentOn,
          CongressMeeting::withPapersSentOn);

  /** 议题公布日. */
  public static final QuantityFact<CongressMeeting, LocalDate> MATTERS_ANNOUNCED_ON =
      CONGRESS_MEETING.day(
          "matters-announced-on",
          "议题公布日",
          "day the matters were announced",
          CongressMeeting::mattersAnnouncedOn,
          CongressMeeting::withMattersAnnouncedOn);

  /** 词汇. */
  public static final Vocabulary<CongressMeeting> VOCABULARY =
      Vocabulary.of(CONGRESS_MEETING, CongressMeeting.builder().build())
          .with(NATURE, SECRET_BALLOT, APPROVAL_REQUIRED, PAPERS_SENT_ON, MATTERS_ANNOUNCED_ON)
          .with(BALLOT, BallotFacts.VOCABULARY);
}
