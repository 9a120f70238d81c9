package org.uniondomain.rules.organisation.money;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.UnionDocuments.COURT_INTERPRETATION;
import static org.uniondomain.rules.law.UnionFinanceLaw.INCOME_TAX_REGULATIONS;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.BY_STATISTICS;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.FUND_CONTRIBUTION;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.ORDER_SOUGHT;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.PAID;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.PAYROLL;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.TAX_WAGES;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.UNION_FOUNDED;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.VOCABULARY;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.WITHOUT_REASON;

import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.core.organisation.money.FundContribution;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.RoundingStep;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.law.Conventions;

/**
 * 工会经费拨缴规则: what an employer pays to its union for the payroll of a month. The payroll is that of
 * the statistics and of all workers; the ceiling of the income tax has another base, and neither is
 * ever put in place of the other.
 */
public final class ContributionRules {
  private ContributionRules() {}

  private static final LocalDate FIRST = LocalDate.of(2001, 10, 27);
  private static final LocalDate SECOND = LocalDate.of(2022, 1, 1);

  /** 四舍五入到分. */
  public static final RoundingStep<Money> TO_FEN =
      new RoundingStep<>(Rounding.HALF_UP, Money.fen(1), Conventions.ROUND_TO_FEN);

  /** 限额舍去不满一分的部分. */
  public static final RoundingStep<Money> DOWN_TO_FEN =
      new RoundingStep<>(Rounding.DOWN, Money.fen(1), Conventions.ROUND_TO_FEN);

  /** 拨缴比例. */
  public static final Threshold<Ratio> RATE =
      threshold(
              "organisation.contribution.rate", RATIO, EXACTLY, "工会经费拨缴比例", "rate of contribution")
          .since(FIRST, Ratio.percent(2), TRADE_UNION_LAW.in("2001").article(42, 1, 2), TEXT)
          .since(SECOND, Ratio.percent(2), TRADE_UNION_LAW.in("2021").article(43, 1, 2), TEXT);

  /** 应拨缴经费. */
  public static final Calculation<FundContribution, Money> DUE =
      calculation("organisation.contribution.due", FUND_CONTRIBUTION, MONEY)
          .label("应拨缴的工会经费", "contribution due")
          .clause(
              RATE,
              SHALL,
              "建立工会的单位每月按全部职工工资总额的{value}向工会拨缴经费",
              "an employer with a union pays it {value} of the payroll of all its workers a month")
          .when(UNION_FOUNDED)
          .is(PAYROLL.times(RATE.value()).rounded(TO_FEN))
          .build();

  /** 足额拨缴. */
  public static final Requirement<FundContribution> PAID_IN_FULL =
      requirement("organisation.contribution.paid-in-full", FUND_CONTRIBUTION)
          .label("足额拨缴工会经费", "contribution paid in full")
          .clause(
              RATE,
              SHALL,
              "拨缴的工会经费不低于全部职工工资总额的{value}",
              "the contribution paid is not lower than {value} of the payroll of all workers")
          .when(UNION_FOUNDED)
          .that(PAID.meets(at(NOT_LOWER_THAN, DUE.result())))
          .build();

  /** 不多拨缴: more than is due is reported as a matter of the figures, not of a duty. */
  public static final Requirement<FundContribution> NOT_OVERPAID =
      requirement("organisation.contribution.not-overpaid", FUND_CONTRIBUTION)
          .label("拨缴额与应拨缴额一致", "no more paid than due")
          .clause(
              RATE,
              CONSISTENCY,
              "拨缴的工会经费为全部职工工资总额的{value}，不多于此数",
              "the contribution is {value} of the payroll of all workers and no more")
          .when(UNION_FOUNDED)
          .that(PAID.meets(at(NOT_EXCEEDING, DUE.result())))
          .build();

  /** 计提基数. */
  public static final Requirement<FundContribution> BASE =
      requirement("organisation.contribution.base", FUND_CONTRIBUTION)
          .label("工会经费的计提基数", "base of the contribution")
          .clause(
              COURT_INTERPRETATION.in("2003").article(4, 2),
              INFERRED,
              SHALL,
              "全部职工和工资总额按国家有关部门规定的口径计算",
              "all workers and total payroll are counted by the rules of the competent state"
                  + " departments")
          .later(COURT_INTERPRETATION.in("2020").article(4, 2), TEXT)
          .when(UNION_FOUNDED)
          .that(BY_STATISTICS)
          .build();

  /** 欠缴经费: what was due and not paid in time. */
  public static final Calculation<FundContribution, Money> ARREARS =
      calculation("organisation.contribution.arrears", FUND_CONTRIBUTION, MONEY)
          .label("欠缴的工会经费", "arrears of contribution")
          .clause(
              RATE,
              SHALL,
              "应拨缴的工会经费减去按期拨缴的部分，多拨缴的不计",
              "what is due less what was paid in time, and nothing where more was paid")
          .when(UNION_FOUNDED)
          .is(DUE.result().minus(PAID).orMore(Quantity.of(MONEY, Money.ZERO)))
          .build();

  /** 支付令: permitted where an employer delays or refuses without good reason. */
  public static final Requirement<FundContribution> PAYMENT_ORDER =
      requirement("organisation.contribution.payment-order", FUND_CONTRIBUTION)
          .label("申请支付令", "payment order")
          .clause(
              TRADE_UNION_LAW.in("2001").article(43),
              TEXT,
              MAY,
              "单位无正当理由拖延或者拒不拨缴工会经费的，工会可以向人民法院申请支付令",
              "where an employer delays or refuses the contribution without good reason, the union"
                  + " may ask a court for a payment order")
          .later(TRADE_UNION_LAW.in("2021").article(44), TEXT)
          .when(UNION_FOUNDED.and(WITHOUT_REASON))
          .when(PAID.meets(at(LOWER_THAN, DUE.result())))
          .that(ORDER_SOUGHT)
          .build();

  /** 税前扣除限额比例, of the wages and salaries of the income tax. */
  public static final Threshold<Ratio> DEDUCTIBLE_SHARE =
      threshold(
              "organisation.contribution.deductible-share",
              RATIO,
              NOT_EXCEEDING,
              "工会经费税前扣除限额比例",
              "share up to which the contribution is deductible")
          .since(
              LocalDate.of(2008, 1, 1),
              Ratio.percent(2),
              INCOME_TAX_REGULATIONS.in("2007").article(41),
              INFERRED)
          .since(
              LocalDate.of(2019, 4, 23),
              Ratio.percent(2),
              INCOME_TAX_REGULATIONS.article(41),
              TEXT);

  /** 准予扣除的工会经费: what was paid, up to the share of wages and salaries. */
  public static final Calculation<FundContribution, Money> DEDUCTIBLE =
      calculation("organisation.contribution.deductible", FUND_CONTRIBUTION, MONEY)
          .label("企业所得税前准予扣除的工会经费", "contribution deductible from income tax")
          .clause(
              DEDUCTIBLE_SHARE,
              SHALL,
              "拨缴的工会经费{bound}工资薪金总额{value}的部分准予扣除",
              "what was paid is deductible as far as it is {bound} {value} of wages and salaries")
          .is(PAID.orLess(TAX_WAGES.times(DEDUCTIBLE_SHARE.value()).rounded(DOWN_TO_FEN)))
          .build();

  /** 规则. */
  public static final SubjectRules<FundContribution> RULES =
      SubjectRules.of(
          VOCABULARY, DUE, PAID_IN_FULL, NOT_OVERPAID, BASE, ARREARS, PAYMENT_ORDER, DEDUCTIBLE);
}
