package org.uniondomain.rules.region.hebei;

import static org.uniondomain.rules.competition.fund.AwardFundFacts.AWARD_FUND;
import static org.uniondomain.rules.competition.recognition.RecognitionCandidateFacts.RECOGNITION_CANDIDATE;

import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;

/**
 * 河北省劳动竞赛: what is known of the provincial measures is in the rules themselves, with its certainty.
 */
public final class HebeiCompetition {
  private HebeiCompetition() {}

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.HEBEI).reads(AWARD_FUND).reads(RECOGNITION_CANDIDATE);
}
