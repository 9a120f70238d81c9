package org.uniondomain.rules.region.chongqing;

import static org.uniondomain.rules.competition.AwardFundFacts.AWARD_FUND;

import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;

/**
 * 重庆市劳动竞赛: the Chongqing Trade Union Regulations were read; they let prizes be paid out of payroll
 * (article 32) and set no least rate of a fund.
 */
public final class ChongqingCompetition {
  private ChongqingCompetition() {}

  /** 地方规定. */
  public static final Overlay OVERLAY = Overlay.of(Regions.CHONGQING).reads(AWARD_FUND);
}
