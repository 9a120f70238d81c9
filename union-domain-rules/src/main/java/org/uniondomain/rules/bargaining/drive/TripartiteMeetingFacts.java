package org.uniondomain.rules.bargaining.drive;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.drive.TripartiteMeeting;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 协调劳动关系三方会议要素: what can be told of a tripartite meeting. */
public final class TripartiteMeetingFacts {
  private TripartiteMeetingFacts() {}

  /** 协调劳动关系三方会议. */
  public static final Subject<TripartiteMeeting> TRIPARTITE_MEETING =
      Subject.named(
          "tripartite-meeting", TripartiteMeeting.class, "协调劳动关系三方会议", "tripartite meeting");

  /** 召开日. */
  public static final QuantityFact<TripartiteMeeting, LocalDate> HELD_ON =
      TRIPARTITE_MEETING.day(
          "held-on",
          "召开日",
          "day of the meeting",
          TripartiteMeeting::heldOn,
          TripartiteMeeting::withHeldOn);

  /** 人力资源社会保障部门到会. */
  public static final Flag<TripartiteMeeting> AUTHORITY_PRESENT =
      TRIPARTITE_MEETING.flag(
          "authority-present",
          "人力资源社会保障部门到会",
          "labour authority present",
          TripartiteMeeting::authorityPresent,
          TripartiteMeeting::withAuthorityPresent);

  /** 工会到会. */
  public static final Flag<TripartiteMeeting> UNION_PRESENT =
      TRIPARTITE_MEETING.flag(
          "union-present",
          "工会到会",
          "union present",
          TripartiteMeeting::unionPresent,
          TripartiteMeeting::withUnionPresent);

  /** 企业方面代表到会. */
  public static final Flag<TripartiteMeeting> EMPLOYERS_PRESENT =
      TRIPARTITE_MEETING.flag(
          "employers-present",
          "企业方面代表到会",
          "employers present",
          TripartiteMeeting::employersPresent,
          TripartiteMeeting::withEmployersPresent);

  /** 词汇. */
  public static final Vocabulary<TripartiteMeeting> VOCABULARY =
      Vocabulary.of(TRIPARTITE_MEETING, TripartiteMeeting.builder().build())
          .with(HELD_ON, AUTHORITY_PRESENT, UNION_PRESENT, EMPLOYERS_PRESENT);
}
