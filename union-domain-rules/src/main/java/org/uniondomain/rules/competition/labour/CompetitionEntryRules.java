package org.uniondomain.rules.competition.labour;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.competition.labour.CompetitionEntryFacts.COMPETITION_ENTRY;
import static org.uniondomain.rules.competition.labour.CompetitionEntryFacts.OWNERSHIP;
import static org.uniondomain.rules.competition.labour.CompetitionEntryFacts.WORKERS;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.COMPETITION;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.ENTRIES;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.NON_PUBLIC_UNITS;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.UNITS;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;

import org.uniondomain.core.competition.labour.Competition;
import org.uniondomain.core.competition.labour.CompetitionEntry;
import org.uniondomain.core.competition.labour.UnitOwnership;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.law.Conventions;

/**
 * 参赛统计规则: units and workers who take part, told plainly. Persons are counted once, person-times
 * each time, and a part is never more than its whole.
 */
public final class CompetitionEntryRules {
  private CompetitionEntryRules() {}

  /** 参赛职工不多于职工人数. */
  public static final Requirement<CompetitionEntry> PARTICIPANTS_ARE_WORKERS =
      requirement("competition.entry.participants-are-workers", COMPETITION_ENTRY)
          .label("参赛职工不多于职工人数", "no more participants than workers")
          .clause(
              Conventions.PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "参赛职工是本单位职工的一部分，每人计一次",
              "those who take part are workers of the unit, each counted once")
          .that(CompetitionEntryFacts.PARTICIPANTS.meets(at(NOT_EXCEEDING, WORKERS)))
          .build();

  /** 人数不多于人次, of a unit. */
  public static final Requirement<CompetitionEntry> PERSONS_AND_TIMES =
      requirement("competition.entry.persons-and-times", COMPETITION_ENTRY)
          .label("参赛人数不多于人次", "no more persons than person-times")
          .clause(
              Conventions.PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "参加多项竞赛的职工计为一人、多人次，人数不多于人次",
              "a worker in several competitions is one person and several person-times")
          .that(
              CompetitionEntryFacts.PARTICIPANTS.meets(
                  at(NOT_EXCEEDING, CompetitionEntryFacts.PARTICIPATIONS)))
          .build();

  /** 人数不多于人次, of a whole competition. */
  public static final Requirement<Competition> PERSONS_AND_TIMES_IN_ALL =
      requirement("competition.labour.persons-and-times", COMPETITION)
          .label("参赛人数不多于人次", "no more persons than person-times")
          .clause(
              Conventions.PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "参加多项竞赛的职工计为一人、多人次，人数不多于人次",
              "a worker in several competitions is one person and several person-times")
          .that(
              CompetitionFacts.PARTICIPANTS.meets(
                  at(NOT_EXCEEDING, CompetitionFacts.PARTICIPATIONS)))
          .build();

  /** 非公有制参赛单位不多于参赛单位. */
  public static final Requirement<Competition> NON_PUBLIC_ARE_UNITS =
      requirement("competition.labour.non-public-are-units", COMPETITION)
          .label("非公有制参赛单位不多于参赛单位", "no more non-public units than units")
          .clause(
              Conventions.PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "非公有制参赛单位是参赛单位的一部分",
              "the non-public units that take part are some of those that do")
          .that(NON_PUBLIC_UNITS.meets(at(NOT_EXCEEDING, UNITS)))
          .build();

  /** 所列参赛单位不多于报告数. */
  public static final Requirement<Competition> LISTED_ARE_UNITS =
      requirement("competition.labour.listed-are-units", COMPETITION)
          .label("所列参赛单位不多于报告数", "no more entrants listed than reported")
          .clause(
              Conventions.PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "所列参赛单位及其中的非公有制单位，不多于报告的数目",
              "no more units, and no more non-public ones, are listed than are reported")
          .that(
              ENTRIES
                  .count()
                  .meets(at(NOT_EXCEEDING, UNITS))
                  .and(
                      ENTRIES
                          .count(OWNERSHIP.is(UnitOwnership.NON_PUBLIC))
                          .meets(at(NOT_EXCEEDING, NON_PUBLIC_UNITS))))
          .build();

  /** 参赛单位规则. */
  public static final SubjectRules<CompetitionEntry> ENTRY_RULES =
      SubjectRules.of(
          CompetitionEntryFacts.VOCABULARY,
          PARTICIPANTS_ARE_WORKERS,
          PERSONS_AND_TIMES,
          CompetitionPhaseRules.POINTS_SUMMED);

  /** 规则. */
  public static final SubjectRules<Competition> RULES =
      SubjectRules.of(
          CompetitionFacts.VOCABULARY,
          PERSONS_AND_TIMES_IN_ALL,
          NON_PUBLIC_ARE_UNITS,
          LISTED_ARE_UNITS);
}
