package org.uniondomain.rules.competition.labour;

import java.time.LocalDate;
import org.uniondomain.core.competition.labour.CompetitionPhase;
import org.uniondomain.core.competition.labour.PhaseKind;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 竞赛阶段安排要素: what can be told of it. */
public final class CompetitionPhaseFacts {
  private CompetitionPhaseFacts() {}

  /** 竞赛阶段安排. */
  public static final Subject<CompetitionPhase> COMPETITION_PHASE =
      Subject.named(
          "competition-phase", CompetitionPhase.class, "竞赛阶段安排", "phase of a competition");

  /** 阶段. */
  public static final Choice<CompetitionPhase, PhaseKind> KIND =
      COMPETITION_PHASE.choice(
          "kind",
          "阶段",
          "phase",
          PhaseKind.class,
          CompetitionPhase::kind,
          CompetitionPhase::withKind);

  /** 开始日. */
  public static final QuantityFact<CompetitionPhase, LocalDate> STARTS_ON =
      COMPETITION_PHASE.day(
          "starts-on",
          "开始日",
          "first day",
          CompetitionPhase::startsOn,
          CompetitionPhase::withStartsOn);

  /** 结束日. */
  public static final QuantityFact<CompetitionPhase, LocalDate> ENDS_ON =
      COMPETITION_PHASE.day(
          "ends-on", "结束日", "last day", CompetitionPhase::endsOn, CompetitionPhase::withEndsOn);

  /** 词汇. */
  public static final Vocabulary<CompetitionPhase> VOCABULARY =
      Vocabulary.of(COMPETITION_PHASE, CompetitionPhase.builder().build())
          .with(KIND, STARTS_ON, ENDS_ON);
}
