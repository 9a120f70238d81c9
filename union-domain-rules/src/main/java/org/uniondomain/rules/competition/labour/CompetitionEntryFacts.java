package org.uniondomain.rules.competition.labour;

import org.uniondomain.core.competition.labour.CompetitionEntry;
import org.uniondomain.core.competition.labour.EntrantForm;
import org.uniondomain.core.competition.labour.PhaseScore;
import org.uniondomain.core.competition.labour.UnitOwnership;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 参赛单位要素: what can be told of it. */
public final class CompetitionEntryFacts {
  private CompetitionEntryFacts() {}

  /** 参赛单位. */
  public static final Subject<CompetitionEntry> COMPETITION_ENTRY =
      Subject.named(
          "competition-entry", CompetitionEntry.class, "参赛单位", "entrant of a competition");

  /** 单位名称. */
  public static final ValueFact<CompetitionEntry, String> UNIT =
      COMPETITION_ENTRY.value(
          "unit",
          "单位名称",
          "name of the unit",
          String.class,
          CompetitionEntry::unit,
          CompetitionEntry::withUnit);

  /** 参赛单位类型. */
  public static final Choice<CompetitionEntry, EntrantForm> FORM =
      COMPETITION_ENTRY.choice(
          "form",
          "参赛单位类型",
          "form of the entrant",
          EntrantForm.class,
          CompetitionEntry::form,
          CompetitionEntry::withForm);

  /** 单位所有制. */
  public static final Choice<CompetitionEntry, UnitOwnership> OWNERSHIP =
      COMPETITION_ENTRY.choice(
          "ownership",
          "单位所有制",
          "ownership",
          UnitOwnership.class,
          CompetitionEntry::ownership,
          CompetitionEntry::withOwnership);

  /** 已建工会. */
  public static final Flag<CompetitionEntry> UNIONISED =
      COMPETITION_ENTRY.flag(
          "unionised",
          "已建工会",
          "has a union",
          CompetitionEntry::unionised,
          CompetitionEntry::withUnionised);

  /** 职工人数. */
  public static final QuantityFact<CompetitionEntry, Integer> WORKERS =
      COMPETITION_ENTRY
          .count(
              "workers",
              "职工人数",
              "workers",
              CompetitionEntry::workers,
              CompetitionEntry::withWorkers)
          .atLeast(0);

  /** 参赛职工人数. */
  public static final QuantityFact<CompetitionEntry, Integer> PARTICIPANTS =
      COMPETITION_ENTRY
          .count(
              "participants",
              "参赛职工人数",
              "workers who took part",
              CompetitionEntry::participants,
              CompetitionEntry::withParticipants)
          .atLeast(0);

  /** 参赛人次. */
  public static final QuantityFact<CompetitionEntry, Integer> PARTICIPATIONS =
      COMPETITION_ENTRY
          .count(
              "participations",
              "参赛人次",
              "person-times",
              CompetitionEntry::participations,
              CompetitionEntry::withParticipations)
          .atLeast(0);

  /** 阶段得分. */
  public static final Items<CompetitionEntry, PhaseScore> SCORES =
      COMPETITION_ENTRY.items(
          "scores",
          "阶段得分",
          "points of the phases",
          PhaseScore.class,
          CompetitionEntry::scores,
          CompetitionEntry::withScores);

  /** 总分. */
  public static final QuantityFact<CompetitionEntry, Integer> TOTAL_POINTS =
      COMPETITION_ENTRY
          .count(
              "total-points",
              "总分",
              "total points",
              CompetitionEntry::totalPoints,
              CompetitionEntry::withTotalPoints)
          .atLeast(0);

  /** 名次. */
  public static final QuantityFact<CompetitionEntry, Integer> RANK =
      COMPETITION_ENTRY
          .count("rank", "名次", "rank", CompetitionEntry::rank, CompetitionEntry::withRank)
          .atLeast(1);

  /** 词汇. */
  public static final Vocabulary<CompetitionEntry> VOCABULARY =
      Vocabulary.of(COMPETITION_ENTRY, CompetitionEntry.builder().build())
          .with(
              UNIT,
              FORM,
              OWNERSHIP,
              UNIONISED,
              WORKERS,
              PARTICIPANTS,
              PARTICIPATIONS,
              TOTAL_POINTS,
              RANK)
          .with(SCORES, PhaseScoreFacts.VOCABULARY);
}
