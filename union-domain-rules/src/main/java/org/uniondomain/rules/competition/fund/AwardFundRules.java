package org.uniondomain.rules.competition.fund;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.ACCRUED;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.AWARD_FUND;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.CHARGED_TO;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.ESTABLISHED;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.PAYROLL;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.PAYROLL_BASIS;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.PAYROLL_PERIOD;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.PAYROLL_SCOPE;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.PERIOD;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CompetitionLaw.ENTERPRISE_UNION_REGULATION;
import static org.uniondomain.rules.law.CompetitionLaw.HEBEI_AWARD_MEASURES;
import static org.uniondomain.rules.law.CompetitionLaw.INNER_MONGOLIA_AWARD_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.CostCategory;
import org.uniondomain.core.competition.fund.PayrollBasis;
import org.uniondomain.core.competition.fund.PayrollScope;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.law.Conventions;

/** 劳动竞赛奖励资金规则: what is required of an award fund. */
public final class AwardFundRules {
  private AwardFundRules() {}

  /** 最低提取比例: the least share of total payroll; only some regions have one. */
  public static final Threshold<Ratio> MINIMUM_RATE =
      threshold(
              "competition.award-fund.rate",
              RATIO,
              NOT_LOWER_THAN,
              "劳动竞赛奖励资金最低提取比例",
              "minimum rate of the award fund")
          .in(Regions.INNER_MONGOLIA)
          .since(
              LocalDate.of(2012, 7, 19),
              Ratio.percent(1),
              INNER_MONGOLIA_AWARD_MEASURES.cited(),
              SECONDARY)
          .in(Regions.HEBEI)
          .since(
              LocalDate.of(2015, 3, 31), Ratio.percent(1), HEBEI_AWARD_MEASURES.cited(), SECONDARY);

  /** 最低提取额: the fund accrued is not lower than the rate times total payroll. */
  public static final Requirement<AwardFund> MINIMUM =
      requirement("competition.award-fund.minimum", AWARD_FUND)
          .label("劳动竞赛奖励资金最低提取额", "minimum award fund")
          .clause(
              MINIMUM_RATE,
              SHALL,
              "提取的奖励资金{bound}职工工资总额的{value}",
              "the award fund accrued is {bound} {value} of total payroll")
          .that(ACCRUED.meets(MINIMUM_RATE.of(PAYROLL)))
          .build();

  /** 设立奖励资金. */
  public static final Requirement<AwardFund> EXISTS =
      requirement("competition.award-fund.exists", AWARD_FUND)
          .label("设立劳动竞赛奖励资金", "award fund set up")
          .clause(
              INNER_MONGOLIA_AWARD_MEASURES.cited(),
              SECONDARY,
              SHALL,
              "企业应设立劳动竞赛奖励资金",
              "an enterprise sets up a labour-competition award fund")
          .that(ESTABLISHED)
          .build();

  /** 计提基数: the payroll of the statistics, which is not the wages and salaries of income tax. */
  public static final Requirement<AwardFund> BASE =
      requirement("competition.award-fund.base", AWARD_FUND)
          .label("奖励资金计提基数", "base of the award fund")
          .clause(
              MINIMUM_RATE,
              CONSISTENCY,
              "提取的基数是统计口径的职工工资总额，不是企业所得税的工资薪金总额",
              "the base is the payroll of the statistics, not the wages and salaries of income tax")
          .that(PAYROLL_BASIS.is(PayrollBasis.STATISTICAL))
          .build();

  /** 同一期间: the accrual and the payroll are of the same period. */
  public static final Requirement<AwardFund> SAME_PERIOD =
      requirement("competition.award-fund.same-period", AWARD_FUND)
          .label("提取期间与工资总额期间一致", "accrual and payroll of the same period")
          .clause(
              Conventions.SAME_PERIOD,
              CONVENTION,
              CONSISTENCY,
              "提取奖励资金的期间与工资总额所属期间相同",
              "the fund is accrued for the period of the payroll")
          .that(
              all(
                  first(PERIOD).meets(at(EXACTLY, first(PAYROLL_PERIOD))),
                  end(PERIOD).meets(at(EXACTLY, end(PAYROLL_PERIOD)))))
          .build();

  /** 列入生产成本. */
  public static final Requirement<AwardFund> CHARGE =
      requirement("competition.award-fund.charge", AWARD_FUND)
          .label("奖励资金列支渠道", "account of the award fund")
          .clause(
              INNER_MONGOLIA_AWARD_MEASURES.cited(),
              REPORTED,
              SHALL,
              "提取的奖励资金列入企业生产成本",
              "the fund accrued is charged to production cost")
          .that(CHARGED_TO.is(CostCategory.PRODUCTION_COST))
          .build();

  /** 不由工会经费承担: the enterprise bears the cost of competitions that its union holds. */
  public static final Requirement<AwardFund> ENTERPRISE_BEARS_COST =
      requirement("competition.award-fund.enterprise-bears-cost", AWARD_FUND)
          .label("竞赛费用由企业承担", "the enterprise bears the cost of competitions")
          .clause(
              ENTERPRISE_UNION_REGULATION.article(48),
              SECONDARY,
              SHALL,
              "工会开展劳动竞赛等活动所需费用由企业按规定承担，不由工会经费承担",
              "the enterprise, not the funds of its union, bears the cost of competitions")
          .consequence(Consequence.ADVISORY, Conventions.ADVISORY_ONLY)
          .that(CHARGED_TO.is(CostCategory.UNION_FUNDS).not())
          .build();

  /** 全部职工: the base counts the pay of all own staff, not only of members or of entrants. */
  public static final Requirement<AwardFund> BASE_SCOPE =
      requirement("competition.award-fund.base-scope", AWARD_FUND)
          .label("奖励资金计提基数的人员范围", "whose pay the base of the award fund counts")
          .clause(
              MINIMUM_RATE,
              CONSISTENCY,
              "提取的基数是本单位全部职工的工资总额，不限于会员或者参赛职工",
              "the base is the payroll of all own staff, not only of members or entrants")
          .that(PAYROLL_SCOPE.is(PayrollScope.ALL_OWN_STAFF))
          .build();

  static Quantity<AwardFund, LocalDate> first(ValueFact<AwardFund, Period> period) {
    return period.reading(
        period.description().label().chinese() + "首日",
        "first day of the " + period.description().label().english(),
        DAY,
        Period::start);
  }

  static Quantity<AwardFund, LocalDate> end(ValueFact<AwardFund, Period> period) {
    return period.reading(
        period.description().label().chinese() + "止日",
        "end of the " + period.description().label().english(),
        DAY,
        Period::end);
  }

  /** 规则. */
  public static final SubjectRules<AwardFund> RULES =
      SubjectRules.of(
          VOCABULARY,
          EXISTS,
          MINIMUM,
          BASE,
          BASE_SCOPE,
          SAME_PERIOD,
          CHARGE,
          ENTERPRISE_BEARS_COST);
}
