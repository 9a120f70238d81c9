package org.uniondomain.rules.organisation.structure;

import org.uniondomain.core.organisation.structure.LocalFederation;
import org.uniondomain.core.organisation.structure.UnionLevel;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 地方总工会要素: what can be told of a local federation. */
public final class LocalFederationFacts {
  private LocalFederationFacts() {}

  /** 地方总工会. */
  public static final Subject<LocalFederation> LOCAL_FEDERATION =
      Subject.named("local-federation", LocalFederation.class, "地方总工会", "a local federation");

  /** 工会层级. */
  public static final Choice<LocalFederation, UnionLevel> LEVEL =
      LOCAL_FEDERATION.choice(
          "level",
          "工会层级",
          "level of the federation",
          UnionLevel.class,
          LocalFederation::level,
          LocalFederation::withLevel);

  /** 已建立总工会. */
  public static final Flag<LocalFederation> ESTABLISHED =
      LOCAL_FEDERATION
          .flag(
              "established",
              "已建立总工会",
              "established",
              LocalFederation::established,
              LocalFederation::withEstablished)
          .actionable();

  /** 当年全体会议次数. */
  public static final QuantityFact<LocalFederation, Integer> PLENARIES_IN_YEAR =
      LOCAL_FEDERATION
          .count(
              "plenaries-in-year",
              "当年全体会议次数",
              "plenaries in the year",
              LocalFederation::plenariesInYear,
              LocalFederation::withPlenariesInYear)
          .actionable();

  /** 两次代表大会相隔年数. */
  public static final QuantityFact<LocalFederation, Integer> YEARS_BETWEEN_CONGRESSES =
      LOCAL_FEDERATION
          .count(
              "years-between-congresses",
              "两次代表大会相隔年数",
              "years between congresses",
              LocalFederation::yearsBetweenCongresses,
              LocalFederation::withYearsBetweenCongresses)
          .actionable();

  /** 上一级工会批准提前或者延期召开. */
  public static final Flag<LocalFederation> CHANGE_APPROVED =
      LOCAL_FEDERATION
          .flag(
              "change-approved",
              "上一级工会批准提前或者延期召开",
              "early or late congress approved",
              LocalFederation::changeApproved,
              LocalFederation::withChangeApproved)
          .actionable();

  /** 设经费审查委员会常务委员会. */
  public static final Flag<LocalFederation> AUDIT_STANDING_COMMITTEE =
      LOCAL_FEDERATION
          .flag(
              "audit-standing-committee",
              "设经费审查委员会常务委员会",
              "standing committee of the audit committee",
              LocalFederation::auditStandingCommittee,
              LocalFederation::withAuditStandingCommittee)
          .actionable();

  /** 设立工会干部权益保障金. */
  public static final Flag<LocalFederation> RIGHTS_FUND =
      LOCAL_FEDERATION
          .flag(
              "rights-fund",
              "设立工会干部权益保障金",
              "rights-protection fund",
              LocalFederation::rightsFund,
              LocalFederation::withRightsFund)
          .actionable();

  /** 与同级政府召开联席会议. */
  public static final Flag<LocalFederation> JOINT_CONFERENCE_HELD =
      LOCAL_FEDERATION.flag(
          "joint-conference-held",
          "与同级政府召开联席会议",
          "joint conference held",
          LocalFederation::jointConferenceHeld,
          LocalFederation::withJointConferenceHeld);

  /** 词汇. */
  public static final Vocabulary<LocalFederation> VOCABULARY =
      Vocabulary.of(LOCAL_FEDERATION, LocalFederation.builder().build())
          .with(LEVEL, ESTABLISHED, PLENARIES_IN_YEAR, YEARS_BETWEEN_CONGRESSES)
          .with(CHANGE_APPROVED, AUDIT_STANDING_COMMITTEE, RIGHTS_FUND, JOINT_CONFERENCE_HELD);
}
