package org.uniondomain.rules.competition.fund;

import org.uniondomain.core.competition.fund.CompetitionBudget;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 劳动竞赛经费预算要素: what can be told of a budget for competitions. */
public final class CompetitionBudgetFacts {
  private CompetitionBudgetFacts() {}

  /** 劳动竞赛经费预算. */
  public static final Subject<CompetitionBudget> COMPETITION_BUDGET =
      Subject.named(
          "competition-budget",
          CompetitionBudget.class,
          "劳动竞赛经费预算",
          "budget for labour competitions");

  /** 年度. */
  public static final QuantityFact<CompetitionBudget, Integer> YEAR =
      COMPETITION_BUDGET.count(
          "year", "年度", "year", CompetitionBudget::year, CompetitionBudget::withYear);

  /** 竞赛表彰奖励专项资金. */
  public static final Flag<CompetitionBudget> COMMENDATION_FUND =
      COMPETITION_BUDGET
          .flag(
              "commendation-fund",
              "预算列有竞赛表彰奖励专项资金",
              "special fund for commending competitions in the budget",
              CompetitionBudget::commendationFund,
              CompetitionBudget::withCommendationFund)
          .actionable();

  /** 竞赛委员会办公室工作经费. */
  public static final Flag<CompetitionBudget> OFFICE_COSTS =
      COMPETITION_BUDGET
          .flag(
              "office-costs",
              "预算列有竞赛委员会办公室工作经费",
              "working costs of the competition committee office in the budget",
              CompetitionBudget::officeCosts,
              CompetitionBudget::withOfficeCosts)
          .actionable();

  /** 省级工会竞赛专项资金. */
  public static final QuantityFact<CompetitionBudget, Money> FEDERATION_FUND =
      COMPETITION_BUDGET
          .money(
              "federation-fund",
              "省级工会竞赛专项资金",
              "competition fund of the provincial federation",
              CompetitionBudget::federationFund,
              CompetitionBudget::withFederationFund)
          .atLeast(Money.ZERO)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<CompetitionBudget> VOCABULARY =
      Vocabulary.of(COMPETITION_BUDGET, CompetitionBudget.builder().build())
          .with(YEAR, COMMENDATION_FUND, OFFICE_COSTS, FEDERATION_FUND);
}
