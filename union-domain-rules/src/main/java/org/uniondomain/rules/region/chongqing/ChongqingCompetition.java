package org.uniondomain.rules.region.chongqing;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.competition.contest.ContestResultFacts.CONTEST_RESULT;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.AWARD_FUND;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.METHOD_AGREED;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.PAID_OUT_OF_PAYROLL;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.COMPETITION;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.OrganisationLaw.CHONGQING_REGULATIONS;

import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.lang.Requirement;

/**
 * 重庆市劳动竞赛: the Chongqing Trade Union Regulations were read; they let prizes be paid out of payroll
 * and set no least rate of a fund.
 */
public final class ChongqingCompetition {
  private ChongqingCompetition() {}

  /** 竞赛奖金可在工资总额中支付, by a method that union and unit agree on. */
  public static final Requirement<AwardFund> PAID_FROM_PAYROLL =
      requirement("competition.award-fund.chongqing-payroll", AWARD_FUND)
          .label("竞赛奖金在工资总额中支付", "competition prizes paid out of payroll")
          .clause(
              CHONGQING_REGULATIONS.in("2006").article(32, 2),
              TEXT,
              MAY,
              "劳动竞赛奖金可以在按国家规定提取的工资总额中支付，办法由工会与单位商定",
              "competition prizes may be paid out of the total payroll drawn under state rules, by"
                  + " a method that union and unit agree on")
          .later(CHONGQING_REGULATIONS.article(32, 2), TEXT)
          .that(PAID_OUT_OF_PAYROLL.and(METHOD_AGREED))
          .build();

  /** 地方规定: a permission beside the question which account is charged. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.CHONGQING)
          .adds(PAID_FROM_PAYROLL, AwardFundRules.CHARGE)
          .reads(AWARD_FUND)
          .reads(COMPETITION)
          .reads(CONTEST_RESULT);
}
