package org.uniondomain.rules.bargaining.round;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.round.MeetingStep;
import org.uniondomain.core.bargaining.round.Meetings;
import org.uniondomain.core.bargaining.round.Suspension;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 协商会议要素: what can be told of a meetings of the bargaining. */
public final class MeetingsFacts {
  private MeetingsFacts() {}

  /** 协商会议. */
  public static final Subject<Meetings> MEETINGS =
      Subject.named("meetings", Meetings.class, "协商会议", "meetings of the bargaining");

  /** 协商开始日. */
  public static final QuantityFact<Meetings, LocalDate> STARTED_ON =
      MEETINGS.day(
          "started-on",
          "协商开始日",
          "day the bargaining started",
          Meetings::startedOn,
          Meetings::withStartedOn);

  /** 协商完成日. */
  public static final QuantityFact<Meetings, LocalDate> CONCLUDED_ON =
      MEETINGS.day(
          "concluded-on",
          "协商完成日",
          "day the bargaining was concluded",
          Meetings::concludedOn,
          Meetings::withConcludedOn);

  /** 延长日数. */
  public static final QuantityFact<Meetings, Integer> EXTENSION_DAYS =
      MEETINGS
          .count(
              "extension-days",
              "延长日数",
              "days of extension",
              Meetings::extensionDays,
              Meetings::withExtensionDays)
          .atLeast(0);

  /** 首席代表轮流主持. */
  public static final Flag<Meetings> CHAIRED_ALTERNATELY =
      MEETINGS
          .flag(
              "chaired-alternately",
              "首席代表轮流主持",
              "chaired alternately",
              Meetings::chairedAlternately,
              Meetings::withChairedAlternately)
          .actionable();

  /** 会议程序. */
  public static final Choice<MeetingStep, MeetingStep> MEETING_STEP =
      Choice.self("meeting-step", MeetingStep.class, "会议程序", "steps of the meeting");

  /** 会议程序. */
  public static final Items<Meetings, MeetingStep> STEPS =
      MEETINGS.items(
          "steps",
          "会议程序",
          "steps of the meeting",
          MeetingStep.class,
          Meetings::steps,
          Meetings::withSteps);

  /** 双方首席代表签署草案. */
  public static final Flag<Meetings> DRAFT_SIGNED_BY_CHIEFS =
      MEETINGS
          .flag(
              "draft-signed-by-chiefs",
              "双方首席代表签署草案",
              "draft signed by both chiefs",
              Meetings::draftSignedByChiefs,
              Meetings::withDraftSignedByChiefs)
          .actionable();

  /** 中止. */
  public static final Items<Meetings, Suspension> SUSPENSIONS =
      MEETINGS.items(
          "suspensions",
          "中止",
          "suspensions",
          Suspension.class,
          Meetings::suspensions,
          Meetings::withSuspensions);

  /** 词汇. */
  public static final Vocabulary<Meetings> VOCABULARY =
      Vocabulary.of(MEETINGS, Meetings.builder().build())
          .with(
              STARTED_ON, CONCLUDED_ON, EXTENSION_DAYS, CHAIRED_ALTERNATELY, DRAFT_SIGNED_BY_CHIEFS)
          .with(STEPS, Vocabulary.ofCodes(MEETING_STEP))
          .with(SUSPENSIONS, SuspensionFacts.VOCABULARY);
}
