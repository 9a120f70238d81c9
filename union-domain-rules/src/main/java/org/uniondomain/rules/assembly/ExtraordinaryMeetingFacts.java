package org.uniondomain.rules.assembly;

import org.uniondomain.core.assembly.ExtraordinaryMeeting;
import org.uniondomain.core.assembly.UnitNature;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 临时会议提议要素: what can be told of a proposal for an extraordinary meeting. */
public final class ExtraordinaryMeetingFacts {
  private ExtraordinaryMeetingFacts() {}

  /** 临时会议提议. */
  public static final Subject<ExtraordinaryMeeting> EXTRAORDINARY_MEETING =
      Subject.named(
          "extraordinary-meeting",
          ExtraordinaryMeeting.class,
          "临时会议提议",
          "a proposal for an extraordinary meeting");

  /** 单位性质. */
  public static final Choice<ExtraordinaryMeeting, UnitNature> NATURE =
      EXTRAORDINARY_MEETING.choice(
          "nature",
          "单位性质",
          "nature of the unit",
          UnitNature.class,
          ExtraordinaryMeeting::nature,
          ExtraordinaryMeeting::withNature);

  /** 单位提议. */
  public static final Flag<ExtraordinaryMeeting> BY_EMPLOYER =
      EXTRAORDINARY_MEETING.flag(
          "by-employer",
          "单位提议",
          "proposed by the employer",
          ExtraordinaryMeeting::byEmployer,
          ExtraordinaryMeeting::withByEmployer);

  /** 工会提议. */
  public static final Flag<ExtraordinaryMeeting> BY_UNION =
      EXTRAORDINARY_MEETING.flag(
          "by-union",
          "工会提议",
          "proposed by the union",
          ExtraordinaryMeeting::byUnion,
          ExtraordinaryMeeting::withByUnion);

  /** 全体职工代表人数. */
  public static final QuantityFact<ExtraordinaryMeeting, Integer> DELEGATES =
      EXTRAORDINARY_MEETING
          .count(
              "delegates",
              "全体职工代表人数",
              "all delegates",
              ExtraordinaryMeeting::delegates,
              ExtraordinaryMeeting::withDelegates)
          .atLeast(1);

  /** 提议代表人数. */
  public static final QuantityFact<ExtraordinaryMeeting, Integer> PROPOSERS =
      EXTRAORDINARY_MEETING.count(
          "proposers",
          "提议代表人数",
          "delegates who propose it",
          ExtraordinaryMeeting::proposers,
          ExtraordinaryMeeting::withProposers);

  /** 召开临时会议. */
  public static final Flag<ExtraordinaryMeeting> CONVENED =
      EXTRAORDINARY_MEETING
          .flag(
              "convened",
              "召开临时会议",
              "meeting called",
              ExtraordinaryMeeting::convened,
              ExtraordinaryMeeting::withConvened)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<ExtraordinaryMeeting> VOCABULARY =
      Vocabulary.of(EXTRAORDINARY_MEETING, ExtraordinaryMeeting.builder().build())
          .with(NATURE, BY_EMPLOYER, BY_UNION, DELEGATES, PROPOSERS, CONVENED);
}
