package org.uniondomain.rules.competition.fund;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.competition.fund.CompetitionBudgetFacts.COMMENDATION_FUND;
import static org.uniondomain.rules.competition.fund.CompetitionBudgetFacts.COMPETITION_BUDGET;
import static org.uniondomain.rules.competition.fund.CompetitionBudgetFacts.FEDERATION_FUND;
import static org.uniondomain.rules.competition.fund.CompetitionBudgetFacts.OFFICE_COSTS;
import static org.uniondomain.rules.competition.fund.CompetitionBudgetFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.TARGET;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CompetitionLaw.INNER_MONGOLIA_AWARD_MEASURES;
import static org.uniondomain.rules.law.CompetitionLaw.SHANDONG_COMPETITION_OPINION;

import java.time.LocalDate;
import org.uniondomain.core.competition.fund.CompetitionBudget;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.law.Conventions;

/** 劳动竞赛经费预算规则: what government and federations plan for competitions. */
public final class CompetitionBudgetRules {
  private CompetitionBudgetRules() {}

  /** 省级工会竞赛专项资金年度额. */
  public static final Threshold<Money> FEDERATION_FUND_TARGET =
      threshold(
              "competition.budget.federation-fund",
              MONEY,
              NOT_LOWER_THAN,
              "省级工会年度竞赛专项资金",
              "yearly competition fund of a provincial federation")
          .in(Regions.SHANDONG)
          .since(
              LocalDate.of(2018, 8, 31),
              Money.yuan(10_000_000),
              SHANDONG_COMPETITION_OPINION.cited(),
              SECONDARY)
          .until(LocalDate.of(2023, 1, 1));

  /** 政府预算列支表彰奖励专项资金. */
  public static final Requirement<CompetitionBudget> GOVERNMENT_COMMENDATION_FUND =
      requirement("competition.budget.commendation-fund", COMPETITION_BUDGET)
          .label("政府预算的竞赛表彰奖励专项资金", "commendation fund in the government budget")
          .clause(
              INNER_MONGOLIA_AWARD_MEASURES.cited(),
              SECONDARY,
              SHALL,
              "各级政府在年度预算中安排劳动竞赛表彰奖励专项资金",
              "each level of government plans a fund for commending competitions in its budget")
          .consequence(Consequence.ADVISORY, Conventions.ADVISORY_ONLY)
          .that(COMMENDATION_FUND)
          .build();

  /** 政府预算列支竞赛委员会办公室工作经费. */
  public static final Requirement<CompetitionBudget> GOVERNMENT_OFFICE_COSTS =
      requirement("competition.budget.office-costs", COMPETITION_BUDGET)
          .label("政府预算的竞赛办公室工作经费", "office costs in the government budget")
          .clause(
              INNER_MONGOLIA_AWARD_MEASURES.cited(),
              SECONDARY,
              SHALL,
              "各级政府在年度预算中安排本级劳动竞赛委员会办公室的工作经费",
              "each level of government plans the working costs of its competition office")
          .consequence(Consequence.ADVISORY, Conventions.ADVISORY_ONLY)
          .that(OFFICE_COSTS)
          .build();

  /** 省级工会竞赛专项资金目标. */
  public static final Requirement<CompetitionBudget> FEDERATION_FUND_REACHED =
      requirement("competition.budget.federation-fund-reached", COMPETITION_BUDGET)
          .label("省级工会竞赛专项资金目标", "target of the federation's competition fund")
          .clause(
              FEDERATION_FUND_TARGET,
              TARGET,
              "省级工会每年安排的竞赛专项资金{bound}{value}",
              "the provincial federation sets aside {bound} {value} a year for competitions")
          .that(FEDERATION_FUND.meets(FEDERATION_FUND_TARGET))
          .build();

  /** 规则. */
  public static final SubjectRules<CompetitionBudget> RULES =
      SubjectRules.of(
          VOCABULARY,
          GOVERNMENT_COMMENDATION_FUND,
          GOVERNMENT_OFFICE_COSTS,
          FEDERATION_FUND_REACHED);
}
