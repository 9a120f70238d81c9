package org.uniondomain.rules.competition.body;

import java.time.LocalDate;
import org.uniondomain.core.competition.body.BodyMeeting;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 竞赛委员会会议要素: what can be told of it. */
public final class BodyMeetingFacts {
  private BodyMeetingFacts() {}

  /** 竞赛委员会会议. */
  public static final Subject<BodyMeeting> BODY_MEETING =
      Subject.named(
          "competition-body-meeting",
          BodyMeeting.class,
          "竞赛委员会会议",
          "meeting of a competition body");

  /** 会议日期. */
  public static final QuantityFact<BodyMeeting, LocalDate> HELD_ON =
      BODY_MEETING.day(
          "held-on", "会议日期", "day of the meeting", BodyMeeting::heldOn, BodyMeeting::withHeldOn);

  /** 总结评审. */
  public static final Flag<BodyMeeting> REVIEW =
      BODY_MEETING.flag(
          "review", "总结评审", "review meeting", BodyMeeting::review, BodyMeeting::withReview);

  /** 词汇. */
  public static final Vocabulary<BodyMeeting> VOCABULARY =
      Vocabulary.of(BODY_MEETING, BodyMeeting.builder().build()).with(HELD_ON, REVIEW);
}
