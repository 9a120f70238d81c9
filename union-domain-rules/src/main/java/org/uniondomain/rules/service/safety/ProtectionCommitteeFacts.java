package org.uniondomain.rules.service.safety;

import org.uniondomain.core.service.safety.ProtectionCommittee;
import org.uniondomain.core.service.safety.ProtectionLevel;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会劳动保护监督检查委员会要素: what can be told of the labour-protection committee of a union. */
public final class ProtectionCommitteeFacts {
  private ProtectionCommitteeFacts() {}

  /** 工会劳动保护监督检查委员会. */
  public static final Subject<ProtectionCommittee> PROTECTION_COMMITTEE =
      Subject.named(
          "protection-committee",
          ProtectionCommittee.class,
          "工会劳动保护监督检查委员会",
          "labour-protection committee of a union");

  /** 工会层级. */
  public static final Choice<ProtectionCommittee, ProtectionLevel> LEVEL =
      PROTECTION_COMMITTEE.choice(
          "level",
          "工会层级",
          "level of the union",
          ProtectionLevel.class,
          ProtectionCommittee::level,
          ProtectionCommittee::withLevel);

  /** 职工人数. */
  public static final QuantityFact<ProtectionCommittee, Integer> WORKERS =
      PROTECTION_COMMITTEE.count(
          "workers",
          "职工人数",
          "workers",
          ProtectionCommittee::workers,
          ProtectionCommittee::withWorkers);

  /** 已设委员会. */
  public static final Flag<ProtectionCommittee> ESTABLISHED =
      PROTECTION_COMMITTEE
          .flag(
              "established",
              "已设委员会",
              "committee set up",
              ProtectionCommittee::established,
              ProtectionCommittee::withEstablished)
          .actionable();

  /** 委员人数. */
  public static final QuantityFact<ProtectionCommittee, Integer> MEMBERS =
      PROTECTION_COMMITTEE
          .count(
              "members",
              "委员人数",
              "members",
              ProtectionCommittee::members,
              ProtectionCommittee::withMembers)
          .actionable();

  /** 已设劳动保护检查委员. */
  public static final Flag<ProtectionCommittee> DELEGATE_CHOSEN =
      PROTECTION_COMMITTEE
          .flag(
              "delegate-chosen",
              "已设劳动保护检查委员",
              "delegate chosen",
              ProtectionCommittee::delegateChosen,
              ProtectionCommittee::withDelegateChosen)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<ProtectionCommittee> VOCABULARY =
      Vocabulary.of(PROTECTION_COMMITTEE, ProtectionCommittee.builder().build())
          .with(LEVEL, WORKERS, ESTABLISHED, MEMBERS, DELEGATE_CHOSEN);
}
