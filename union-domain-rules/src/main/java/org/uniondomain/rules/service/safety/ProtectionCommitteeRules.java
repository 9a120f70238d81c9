package org.uniondomain.rules.service.safety;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.ServiceLaw.COMMITTEE_REGULATIONS;
import static org.uniondomain.rules.service.safety.ProtectionCommitteeFacts.DELEGATE_CHOSEN;
import static org.uniondomain.rules.service.safety.ProtectionCommitteeFacts.ESTABLISHED;
import static org.uniondomain.rules.service.safety.ProtectionCommitteeFacts.LEVEL;
import static org.uniondomain.rules.service.safety.ProtectionCommitteeFacts.MEMBERS;
import static org.uniondomain.rules.service.safety.ProtectionCommitteeFacts.PROTECTION_COMMITTEE;
import static org.uniondomain.rules.service.safety.ProtectionCommitteeFacts.VOCABULARY;
import static org.uniondomain.rules.service.safety.ProtectionCommitteeFacts.WORKERS;

import java.time.LocalDate;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.service.safety.ProtectionCommittee;
import org.uniondomain.core.service.safety.ProtectionLevel;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 劳动保护监督检查委员会规则: the lines of 1985, which lapsed in 1997; the text in their place was not read. */
public final class ProtectionCommitteeRules {
  private ProtectionCommitteeRules() {}

  private static final LocalDate FROM = LocalDate.of(1985, 1, 18);
  private static final LocalDate UNTIL = LocalDate.of(1997, 4, 26);

  private static Threshold<Integer> number(
      String id, Bound bound, String label, String english, int value, Citation citation) {
    return threshold(id, COUNT, bound, label, english)
        .since(FROM, value, citation, EXCERPT)
        .until(UNTIL);
  }

  /** 基层工会设委员会的职工人数. */
  public static final Threshold<Integer> GRASS_ROOTS_LINE =
      number(
          "service.protection-committee.grass-roots-line",
          OR_MORE,
          "基层工会设劳动保护监督检查委员会的职工人数",
          "workers from which a grass-roots union has a labour-protection committee",
          300,
          COMMITTEE_REGULATIONS.article(3));

  /** 车间工会设委员会的职工人数. */
  public static final Threshold<Integer> WORKSHOP_LINE =
      number(
          "service.protection-committee.workshop-line",
          OR_MORE,
          "车间工会设劳动保护监督检查委员会的职工人数",
          "workers from which a workshop union has a labour-protection committee",
          500,
          COMMITTEE_REGULATIONS.article(3));

  /** 委员人数下限. */
  public static final Threshold<Integer> LEAST =
      number(
          "service.protection-committee.least-members",
          NOT_LOWER_THAN,
          "劳动保护监督检查委员会最少委员人数",
          "fewest members of a labour-protection committee",
          7,
          COMMITTEE_REGULATIONS.article(4));

  /** 委员人数上限. */
  public static final Threshold<Integer> MOST =
      number(
          "service.protection-committee.most-members",
          NOT_EXCEEDING,
          "劳动保护监督检查委员会最多委员人数",
          "most members of a labour-protection committee",
          15,
          COMMITTEE_REGULATIONS.article(4));

  private static final Condition<ProtectionCommittee> GRASS_ROOTS =
      LEVEL.is(ProtectionLevel.GRASS_ROOTS_UNION);

  private static final Condition<ProtectionCommittee> WORKSHOP =
      LEVEL.is(ProtectionLevel.WORKSHOP_UNION);

  private static Requirement<ProtectionCommittee> committee(
      String id, ProtectionLevel level, Threshold<Integer> line) {
    return requirement(id, PROTECTION_COMMITTEE)
        .label(
            level.label() + "设劳动保护监督检查委员会",
            "labour-protection committee of a " + level.englishLabel())
        .clause(
            line,
            SHALL,
            "职工{value}人{bound}的" + level.label() + "设劳动保护监督检查委员会",
            "a "
                + level.englishLabel()
                + " with {bound} {value} workers has a labour-protection"
                + " committee")
        .when(LEVEL.is(level).and(WORKERS.meets(line)))
        .that(ESTABLISHED)
        .build();
  }

  /** 基层工会. */
  public static final Requirement<ProtectionCommittee> OF_GRASS_ROOTS_UNION =
      committee(
          "service.protection-committee.grass-roots",
          ProtectionLevel.GRASS_ROOTS_UNION,
          GRASS_ROOTS_LINE);

  /** 车间工会. */
  public static final Requirement<ProtectionCommittee> OF_WORKSHOP_UNION =
      committee(
          "service.protection-committee.workshop", ProtectionLevel.WORKSHOP_UNION, WORKSHOP_LINE);

  /** 委员人数. */
  public static final Requirement<ProtectionCommittee> SEATS =
      requirement("service.protection-committee.members", PROTECTION_COMMITTEE)
          .label("劳动保护监督检查委员会委员人数", "members of a labour-protection committee")
          .clause(
              LEAST,
              SHALL,
              "委员会由七至十五人组成：{bound}{value}人，{bound2}{value2}人",
              "a committee has {bound} {value} members and {bound2} {value2}")
          .when(ESTABLISHED)
          .that(MEMBERS.meets(LEAST).and(MEMBERS.meets(MOST)))
          .build();

  /** 不足人数的设检查委员. */
  public static final Requirement<ProtectionCommittee> DELEGATE =
      requirement("service.protection-committee.delegate", PROTECTION_COMMITTEE)
          .label("不设委员会的设劳动保护检查委员", "delegate in place of a committee")
          .clause(
              COMMITTEE_REGULATIONS.article(3),
              EXCERPT,
              SHALL,
              "职工人数不足的，设劳动保护检查委员",
              "a union with fewer workers has a delegate")
          .when(
              any(
                  all(GRASS_ROOTS, WORKERS.meets(GRASS_ROOTS_LINE).not()),
                  all(WORKSHOP, WORKERS.meets(WORKSHOP_LINE).not())))
          .that(DELEGATE_CHOSEN.or(ESTABLISHED))
          .build();

  /** 规则. */
  public static final SubjectRules<ProtectionCommittee> RULES =
      SubjectRules.of(VOCABULARY, OF_GRASS_ROOTS_UNION, OF_WORKSHOP_UNION, SEATS, DELEGATE);
}
