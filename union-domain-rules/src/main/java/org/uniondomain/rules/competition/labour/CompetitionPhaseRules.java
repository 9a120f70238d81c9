package org.uniondomain.rules.competition.labour;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.competition.labour.CompetitionEntryFacts.COMPETITION_ENTRY;
import static org.uniondomain.rules.competition.labour.CompetitionEntryFacts.SCORES;
import static org.uniondomain.rules.competition.labour.CompetitionEntryFacts.TOTAL_POINTS;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.COMPETITION;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.PHASES;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.YEAR;
import static org.uniondomain.rules.competition.labour.CompetitionPhaseFacts.COMPETITION_PHASE;
import static org.uniondomain.rules.competition.labour.CompetitionPhaseFacts.ENDS_ON;
import static org.uniondomain.rules.competition.labour.CompetitionPhaseFacts.STARTS_ON;
import static org.uniondomain.rules.competition.labour.PhaseScoreFacts.POINTS;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CompetitionLaw.INNER_MONGOLIA_START_NOTICE_2022;

import java.time.LocalDate;
import org.uniondomain.core.competition.labour.Competition;
import org.uniondomain.core.competition.labour.CompetitionEntry;
import org.uniondomain.core.competition.labour.CompetitionPhase;
import org.uniondomain.core.competition.labour.PhaseKind;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.law.Conventions;

/**
 * 竞赛阶段规则: the phases of the competitions of 2022 in Inner Mongolia, their days, and the points of
 * the phases.
 */
public final class CompetitionPhaseRules {
  private CompetitionPhaseRules() {}

  private static final int YEAR_OF_NOTICE = 2022;
  private static final LocalDate START = LocalDate.of(2022, 1, 1);
  private static final LocalDate END = LocalDate.of(2023, 1, 1);

  /** 启动阶段首日. */
  public static final Threshold<LocalDate> START_FROM =
      day(
          "start-from",
          NOT_EARLIER_THAN,
          "启动阶段首日",
          "first day of the start",
          LocalDate.of(2022, 3, 1));

  /** 启动阶段末日. */
  public static final Threshold<LocalDate> START_TO =
      day("start-to", WITHIN, "启动阶段末日", "last day of the start", LocalDate.of(2022, 4, 30));

  /** 实施阶段首日. */
  public static final Threshold<LocalDate> RUN_FROM =
      day("run-from", NOT_EARLIER_THAN, "实施阶段首日", "first day of the run", LocalDate.of(2022, 4, 1));

  /** 实施阶段末日. */
  public static final Threshold<LocalDate> RUN_TO =
      day("run-to", WITHIN, "实施阶段末日", "last day of the run", LocalDate.of(2022, 11, 30));

  /** 总结阶段末日. */
  public static final Threshold<LocalDate> CLOSING_TO =
      day("closing-to", WITHIN, "总结阶段末日", "last day of the closing", LocalDate.of(2022, 12, 31));

  private static Threshold<LocalDate> day(
      String name, Bound bound, String chinese, String english, LocalDate day) {
    return threshold("competition.phases." + name, DAY, bound, chinese, english)
        .in(Regions.INNER_MONGOLIA)
        .since(START, day, INNER_MONGOLIA_START_NOTICE_2022.cited(), SECONDARY)
        .startKnown(INFERRED)
        .until(END);
  }

  private static final Condition<Competition> OF_THE_NOTICE =
      YEAR.meets(at(EXACTLY, Quantity.of(YEAR_OF_NOTICE)));

  /** 三个阶段. */
  public static final Requirement<Competition> THREE_PHASES =
      requirement("competition.phases.three", COMPETITION)
          .label("竞赛分三个阶段", "three phases of a competition")
          .clause(
              INNER_MONGOLIA_START_NOTICE_2022.cited(),
              SECONDARY,
              AS_A_RULE,
              "竞赛分启动、实施、总结三个阶段",
              "a competition has three phases: start, run and closing")
          .when(OF_THE_NOTICE)
          .that(all(has(PhaseKind.START), has(PhaseKind.RUN), has(PhaseKind.CLOSING)))
          .build();

  private static Condition<Competition> has(PhaseKind kind) {
    return PHASES.some(CompetitionPhaseFacts.KIND.is(kind));
  }

  /** 各阶段在规定时间内. */
  public static final Requirement<Competition> IN_TIME =
      requirement("competition.phases.in-time", COMPETITION)
          .label("竞赛阶段时间", "time of the phases")
          .clause(
              INNER_MONGOLIA_START_NOTICE_2022.cited(),
              SECONDARY,
              AS_A_RULE,
              "三至四月启动，四月至十一月实施，十二月底前总结",
              "the start lies in March and April, the run from April to November, and the closing"
                  + " ends with December")
          .when(OF_THE_NOTICE)
          .that(
              PHASES.every(
                  all(
                      inWindow(PhaseKind.START, START_FROM, START_TO),
                      inWindow(PhaseKind.RUN, RUN_FROM, RUN_TO),
                      CompetitionPhaseFacts.KIND
                          .is(PhaseKind.CLOSING)
                          .not()
                          .or(ENDS_ON.meets(CLOSING_TO)))))
          .build();

  private static Condition<CompetitionPhase> inWindow(
      PhaseKind kind, Threshold<LocalDate> from, Threshold<LocalDate> to) {
    return CompetitionPhaseFacts.KIND
        .is(kind)
        .not()
        .or(STARTS_ON.meets(from).and(ENDS_ON.meets(to)));
  }

  /** 阶段起止: a phase does not end before it starts. */
  public static final Requirement<CompetitionPhase> DAYS_IN_ORDER =
      requirement("competition.phase.days-in-order", COMPETITION_PHASE)
          .label("竞赛阶段起止日期", "days of a phase in order")
          .clause(
              Conventions.DAYS_IN_ORDER,
              CONVENTION,
              CONSISTENCY,
              "阶段结束日不早于开始日",
              "a phase does not end before it starts")
          .that(ENDS_ON.meets(at(NOT_EARLIER_THAN, STARTS_ON)))
          .build();

  /** 总分为各阶段得分之和. */
  public static final Requirement<CompetitionEntry> POINTS_SUMMED =
      requirement("competition.entry.points-summed", COMPETITION_ENTRY)
          .label("总分为各阶段得分之和", "points of the phases summed")
          .clause(
              INNER_MONGOLIA_START_NOTICE_2022.cited(),
              SECONDARY,
              CONSISTENCY,
              "参赛单位的总分是各阶段得分之和",
              "the points of an entrant are those of the phases together")
          .that(SCORES.sum(POINTS).meets(at(EXACTLY, TOTAL_POINTS)))
          .build();

  /** 规则. */
  public static final SubjectRules<Competition> RULES =
      SubjectRules.of(CompetitionFacts.VOCABULARY, THREE_PHASES, IN_TIME);

  /** 阶段规则. */
  public static final SubjectRules<CompetitionPhase> PHASE_RULES =
      SubjectRules.of(CompetitionPhaseFacts.VOCABULARY, DAYS_IN_ORDER);
}
