package org.uniondomain.rules.region.innermongolia;

import static org.uniondomain.rules.competition.body.CompetitionBodyFacts.COMPETITION_BODY;
import static org.uniondomain.rules.competition.body.CompetitionNetworkFacts.COMPETITION_NETWORK;
import static org.uniondomain.rules.competition.contest.ContestResultFacts.CONTEST_RESULT;
import static org.uniondomain.rules.competition.contest.SkillContestFacts.SKILL_CONTEST;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.AWARD_FUND;
import static org.uniondomain.rules.competition.fund.CompetitionBudgetFacts.COMPETITION_BUDGET;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.COMPETITION;

import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;

/**
 * 内蒙古自治区劳动竞赛: what is known of the regional measures is in the rules themselves, with its
 * certainty.
 */
public final class InnerMongoliaCompetition {
  private InnerMongoliaCompetition() {}

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.INNER_MONGOLIA)
          .reads(AWARD_FUND)
          .reads(COMPETITION_BUDGET)
          .reads(COMPETITION_BODY)
          .reads(COMPETITION_NETWORK)
          .reads(COMPETITION)
          .reads(SKILL_CONTEST)
          .reads(CONTEST_RESULT);
}
