package org.uniondomain.rules.region.shandong;

import static org.uniondomain.rules.competition.body.CompetitionBodyFacts.COMPETITION_BODY;
import static org.uniondomain.rules.competition.fund.CompetitionBudgetFacts.COMPETITION_BUDGET;
import static org.uniondomain.rules.competition.result.PrizeRoundFacts.PRIZE_ROUND;

import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;

/**
 * 山东省劳动竞赛: what is known of the opinion of the provincial federation (what it sets aside a year,
 * its prizes, the yearly review) is in the rules themselves with its certainty. Nothing was seen of
 * an award fund of enterprises there.
 */
public final class ShandongCompetition {
  private ShandongCompetition() {}

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.SHANDONG)
          .reads(COMPETITION_BUDGET)
          .reads(COMPETITION_BODY)
          .reads(PRIZE_ROUND);
}
