package org.uniondomain.rules.competition.labour;

import org.uniondomain.core.competition.labour.PhaseKind;
import org.uniondomain.core.competition.labour.PhaseScore;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 阶段得分要素: what can be told of it. */
public final class PhaseScoreFacts {
  private PhaseScoreFacts() {}

  /** 阶段得分. */
  public static final Subject<PhaseScore> PHASE_SCORE =
      Subject.named("phase-score", PhaseScore.class, "阶段得分", "points of a phase");

  /** 竞赛阶段. */
  public static final Choice<PhaseScore, PhaseKind> PHASE =
      PHASE_SCORE.choice(
          "phase", "竞赛阶段", "phase", PhaseKind.class, PhaseScore::phase, PhaseScore::withPhase);

  /** 得分. */
  public static final QuantityFact<PhaseScore, Integer> POINTS =
      PHASE_SCORE
          .count("points", "得分", "points", PhaseScore::points, PhaseScore::withPoints)
          .atLeast(0);

  /** 词汇. */
  public static final Vocabulary<PhaseScore> VOCABULARY =
      Vocabulary.of(PHASE_SCORE, PhaseScore.builder().build()).with(PHASE, POINTS);
}
