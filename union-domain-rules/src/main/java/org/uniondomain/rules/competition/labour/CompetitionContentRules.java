package org.uniondomain.rules.competition.labour;

import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.competition.labour.CompetitionEntryFacts.FORM;
import static org.uniondomain.rules.competition.labour.CompetitionEntryFacts.OWNERSHIP;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.COMPETITION;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.CONTENTS;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.CONTENT_HEAD;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.ENTRIES;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.KIND;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.TRACK;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CompetitionLaw.INNER_MONGOLIA_COMPETITIONS_2013;

import java.time.LocalDate;
import org.uniondomain.core.competition.labour.Competition;
import org.uniondomain.core.competition.labour.CompetitionEntry;
import org.uniondomain.core.competition.labour.CompetitionKind;
import org.uniondomain.core.competition.labour.CompetitionTrack;
import org.uniondomain.core.competition.labour.ContentHead;
import org.uniondomain.core.competition.labour.EntrantForm;
import org.uniondomain.core.competition.labour.UnitOwnership;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 竞赛内容规则: the track a competition belongs to, what it is about and who takes part. What the tracks
 * contain is known from a report on the competitions of Inner Mongolia in 2013, and nobody has
 * checked it for later years.
 */
public final class CompetitionContentRules {
  private CompetitionContentRules() {}

  private static final LocalDate REPORTED_YEAR = LocalDate.of(2013, 1, 1);
  private static final LocalDate LAST_KNOWN = LocalDate.of(2013, 12, 31);

  /** 重点工程竞赛内容项数. */
  public static final Threshold<Integer> KEY_PROJECT_HEADS =
      heads("key-project", "重点工程竞赛内容项数", "content heads of a key-project competition", 7);

  /** 优质服务竞赛内容项数. */
  public static final Threshold<Integer> SERVICE_HEADS =
      heads("service", "优质服务竞赛内容项数", "content heads of a service competition", 4);

  private static Threshold<Integer> heads(
      String track, String chinese, String english, int number) {
    return threshold("competition.labour.heads." + track, COUNT, REACHING, chinese, english)
        .in(Regions.INNER_MONGOLIA)
        .since(REPORTED_YEAR, number, INNER_MONGOLIA_COMPETITIONS_2013.cited(), REPORTED)
        .reviewed(LAST_KNOWN);
  }

  /** 竞赛类别: every labour competition belongs to one track. */
  public static final Requirement<Competition> TRACKED =
      requirement("competition.labour.track", COMPETITION)
          .label("劳动竞赛类别", "track of a labour competition")
          .clause(
              INNER_MONGOLIA_COMPETITIONS_2013.cited(),
              REPORTED,
              CONSISTENCY,
              "劳动竞赛归入六类竞赛之一",
              "a labour competition belongs to one of six tracks")
          .when(KIND.is(CompetitionKind.LABOUR_COMPETITION))
          .that(
              TRACK.isOneOf(
                  CompetitionTrack.KEY_PROJECT,
                  CompetitionTrack.BACKBONE_ENTERPRISE_AND_ZONE,
                  CompetitionTrack.TECHNICAL_INNOVATION,
                  CompetitionTrack.QUALITY_SERVICE,
                  CompetitionTrack.ENERGY_SAVING,
                  CompetitionTrack.NON_PUBLIC_ENTERPRISE))
          .build();

  /** 重点工程竞赛内容. */
  public static final Requirement<Competition> KEY_PROJECT_CONTENT =
      requirement("competition.labour.key-project-content", COMPETITION)
          .label("重点工程竞赛内容", "content of a key-project competition")
          .clause(
              KEY_PROJECT_HEADS,
              AS_A_RULE,
              "重点工程竞赛的内容{bound}{value}项：工程质量、工期、安全、技术创新、科学管理、文明施工、团队和谐",
              "a key-project competition covers {value} heads: project quality, construction time,"
                  + " safety, technical innovation, scientific management, civilised"
                  + " construction, harmonious team")
          .when(TRACK.is(CompetitionTrack.KEY_PROJECT))
          .that(
              all(
                  CONTENTS
                      .count(
                          CONTENT_HEAD.isOneOf(
                              ContentHead.PROJECT_QUALITY,
                              ContentHead.CONSTRUCTION_TIME,
                              ContentHead.SAFETY,
                              ContentHead.TECHNICAL_INNOVATION,
                              ContentHead.SCIENTIFIC_MANAGEMENT,
                              ContentHead.CIVILISED_CONSTRUCTION,
                              ContentHead.HARMONIOUS_TEAM))
                      .meets(KEY_PROJECT_HEADS),
                  covers(ContentHead.PROJECT_QUALITY),
                  covers(ContentHead.CONSTRUCTION_TIME),
                  covers(ContentHead.SAFETY),
                  covers(ContentHead.TECHNICAL_INNOVATION),
                  covers(ContentHead.SCIENTIFIC_MANAGEMENT),
                  covers(ContentHead.CIVILISED_CONSTRUCTION),
                  covers(ContentHead.HARMONIOUS_TEAM)))
          .build();

  /** 优质服务竞赛内容. */
  public static final Requirement<Competition> SERVICE_CONTENT =
      requirement("competition.labour.service-content", COMPETITION)
          .label("优质服务竞赛内容", "content of a service competition")
          .clause(
              SERVICE_HEADS,
              AS_A_RULE,
              "优质服务竞赛的内容{bound}{value}项：服务质量、服务创新、诚信、品牌",
              "a service competition covers {value} heads: quality, service innovation, honesty,"
                  + " brand")
          .when(TRACK.is(CompetitionTrack.QUALITY_SERVICE))
          .that(
              all(
                  CONTENTS
                      .count(
                          CONTENT_HEAD.isOneOf(
                              ContentHead.SERVICE_QUALITY,
                              ContentHead.SERVICE_INNOVATION,
                              ContentHead.HONESTY,
                              ContentHead.BRAND))
                      .meets(SERVICE_HEADS),
                  covers(ContentHead.SERVICE_QUALITY),
                  covers(ContentHead.SERVICE_INNOVATION),
                  covers(ContentHead.HONESTY),
                  covers(ContentHead.BRAND)))
          .build();

  private static Condition<Competition> covers(ContentHead head) {
    return CONTENTS.some(CONTENT_HEAD.is(head));
  }

  /** 参赛单位与类别相符: who takes part is what the track is for. */
  public static final Requirement<Competition> ENTRANTS_OF_TRACK =
      requirement("competition.labour.entrants-of-track", COMPETITION)
          .label("参赛单位与竞赛类别相符", "entrants of the track")
          .clause(
              INNER_MONGOLIA_COMPETITIONS_2013.cited(),
              REPORTED,
              CONSISTENCY,
              "重点工程竞赛的参赛者是工程项目，骨干企业和开发区竞赛的是企业或开发区，非公有制企业竞赛的是非公有制企业",
              "projects take part in key-project competitions, enterprises and zones in those of"
                  + " backbone enterprises and zones, non-public enterprises in their own")
          .that(
              ENTRIES.every(
                  all(
                      unless(CompetitionTrack.KEY_PROJECT).or(FORM.is(EntrantForm.PROJECT)),
                      unless(CompetitionTrack.BACKBONE_ENTERPRISE_AND_ZONE)
                          .or(FORM.isOneOf(EntrantForm.ENTERPRISE, EntrantForm.DEVELOPMENT_ZONE)),
                      unless(CompetitionTrack.NON_PUBLIC_ENTERPRISE)
                          .or(
                              FORM.is(EntrantForm.ENTERPRISE)
                                  .and(OWNERSHIP.is(UnitOwnership.NON_PUBLIC))))))
          .build();

  private static Condition<CompetitionEntry> unless(CompetitionTrack track) {
    return ENTRIES.outer(TRACK.is(track).not());
  }

  /** 规则. */
  public static final SubjectRules<Competition> RULES =
      SubjectRules.of(VOCABULARY, TRACKED, KEY_PROJECT_CONTENT, SERVICE_CONTENT, ENTRANTS_OF_TRACK);
}
