package org.uniondomain.rules.organisation.money;

import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.FundContribution;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会经费拨缴要素: what can be told of the contribution of an employer to union funds. */
public final class FundContributionFacts {
  private FundContributionFacts() {}

  /** 工会经费拨缴. */
  public static final Subject<FundContribution> FUND_CONTRIBUTION =
      Subject.named(
          "fund-contribution",
          FundContribution.class,
          "工会经费拨缴",
          "the contribution of an employer to union funds");

  /** 工资所属月份. */
  public static final ValueFact<FundContribution, Period> MONTH =
      FUND_CONTRIBUTION.value(
          "month",
          "工资所属月份",
          "month of the payroll",
          Period.class,
          FundContribution::month,
          FundContribution::withMonth);

  /** 已建立工会. */
  public static final Flag<FundContribution> UNION_FOUNDED =
      FUND_CONTRIBUTION.flag(
          "union-founded",
          "已建立工会",
          "union founded",
          FundContribution::unionFounded,
          FundContribution::withUnionFounded);

  /** 全部职工工资总额. */
  public static final QuantityFact<FundContribution, Money> PAYROLL =
      FUND_CONTRIBUTION
          .money(
              "payroll",
              "全部职工工资总额",
              "payroll of all workers",
              FundContribution::payroll,
              FundContribution::withPayroll)
          .atLeast(Money.ZERO);

  /** 按国家统计口径计算. */
  public static final Flag<FundContribution> BY_STATISTICS =
      FUND_CONTRIBUTION
          .flag(
              "by-statistics",
              "按国家统计口径计算",
              "counted by the rules of statistics",
              FundContribution::byStatistics,
              FundContribution::withByStatistics)
          .actionable();

  /** 按期拨缴金额. */
  public static final QuantityFact<FundContribution, Money> PAID =
      FUND_CONTRIBUTION
          .money(
              "paid",
              "按期拨缴金额",
              "contribution paid in time",
              FundContribution::paid,
              FundContribution::withPaid)
          .atLeast(Money.ZERO)
          .actionable();

  /** 拨缴日. */
  public static final QuantityFact<FundContribution, LocalDate> PAID_ON =
      FUND_CONTRIBUTION.day(
          "paid-on",
          "拨缴日",
          "day of payment",
          FundContribution::paidOn,
          FundContribution::withPaidOn);

  /** 无正当理由拖延或者拒不拨缴. */
  public static final Flag<FundContribution> WITHOUT_REASON =
      FUND_CONTRIBUTION.judgement(
          "without-reason",
          "无正当理由拖延或者拒不拨缴",
          "delayed or refused without good reason",
          FundContribution::withoutReason,
          FundContribution::withWithoutReason);

  /** 申请支付令. */
  public static final Flag<FundContribution> ORDER_SOUGHT =
      FUND_CONTRIBUTION.flag(
          "order-sought",
          "申请支付令",
          "payment order sought",
          FundContribution::orderSought,
          FundContribution::withOrderSought);

  /** 补缴日. */
  public static final QuantityFact<FundContribution, LocalDate> SETTLED_ON =
      FUND_CONTRIBUTION.day(
          "settled-on",
          "补缴日",
          "day the arrears were paid",
          FundContribution::settledOn,
          FundContribution::withSettledOn);

  /** 工资薪金总额. */
  public static final QuantityFact<FundContribution, Money> TAX_WAGES =
      FUND_CONTRIBUTION
          .money(
              "tax-wages",
              "工资薪金总额",
              "wages and salaries of income tax",
              FundContribution::taxWages,
              FundContribution::withTaxWages)
          .atLeast(Money.ZERO);

  /** 词汇. */
  public static final Vocabulary<FundContribution> VOCABULARY =
      Vocabulary.of(FUND_CONTRIBUTION, FundContribution.builder().build())
          .with(
              MONTH,
              UNION_FOUNDED,
              PAYROLL,
              BY_STATISTICS,
              PAID,
              PAID_ON,
              WITHOUT_REASON,
              ORDER_SOUGHT,
              SETTLED_ON,
              TAX_WAGES);
}
