package org.uniondomain.rules.competition.fund;

import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.CostCategory;
import org.uniondomain.core.competition.fund.FundPayment;
import org.uniondomain.core.competition.fund.PayrollBasis;
import org.uniondomain.core.competition.fund.PayrollScope;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 劳动竞赛奖励资金要素: what can be told of an award fund. */
public final class AwardFundFacts {
  private AwardFundFacts() {}

  /** 劳动竞赛奖励资金. */
  public static final Subject<AwardFund> AWARD_FUND =
      Subject.named("award-fund", AwardFund.class, "劳动竞赛奖励资金", "labour-competition award fund");

  /** 提取期间. */
  public static final ValueFact<AwardFund, Period> PERIOD =
      AWARD_FUND.value(
          "period",
          "提取期间",
          "period of accrual",
          Period.class,
          AwardFund::period,
          AwardFund::withPeriod);

  /** 职工工资总额, of the same period. */
  public static final QuantityFact<AwardFund, Money> PAYROLL =
      AWARD_FUND
          .money("payroll", "职工工资总额", "total payroll", AwardFund::payroll, AwardFund::withPayroll)
          .atLeast(Money.ZERO);

  /** 工资总额所属期间. */
  public static final ValueFact<AwardFund, Period> PAYROLL_PERIOD =
      AWARD_FUND.value(
          "payroll-period",
          "工资总额所属期间",
          "period of the payroll",
          Period.class,
          AwardFund::payrollPeriod,
          AwardFund::withPayrollPeriod);

  /** 工资总额口径. */
  public static final Choice<AwardFund, PayrollBasis> PAYROLL_BASIS =
      AWARD_FUND.choice(
          "payroll-basis",
          "工资总额口径",
          "basis of the payroll",
          PayrollBasis.class,
          AwardFund::payrollBasis,
          AwardFund::withPayrollBasis);

  /** 工资总额人员范围. */
  public static final Choice<AwardFund, PayrollScope> PAYROLL_SCOPE =
      AWARD_FUND.choice(
          "payroll-scope",
          "工资总额人员范围",
          "whose pay the payroll counts",
          PayrollScope.class,
          AwardFund::payrollScope,
          AwardFund::withPayrollScope);

  /** 工资总额已含竞赛奖金. */
  public static final Flag<AwardFund> PAYROLL_INCLUDES_PRIZES =
      AWARD_FUND.flag(
          "payroll-includes-prizes",
          "工资总额已含竞赛奖金",
          "payroll counts competition prizes paid",
          AwardFund::payrollIncludesPrizes,
          AwardFund::withPayrollIncludesPrizes);

  /** 期初余额. */
  public static final QuantityFact<AwardFund, Money> OPENING_BALANCE =
      AWARD_FUND
          .money(
              "opening-balance",
              "期初余额",
              "opening balance",
              AwardFund::openingBalance,
              AwardFund::withOpeningBalance)
          .atLeast(Money.ZERO);

  /** 奖励资金支出. */
  public static final Items<AwardFund, FundPayment> PAYMENTS =
      AWARD_FUND.items(
          "payments",
          "奖励资金支出",
          "payments out of the fund",
          FundPayment.class,
          AwardFund::payments,
          AwardFund::withPayments);

  /** 提取的奖励资金. */
  public static final QuantityFact<AwardFund, Money> ACCRUED =
      AWARD_FUND
          .money(
              "accrued",
              "提取的奖励资金",
              "award fund accrued",
              AwardFund::accrued,
              AwardFund::withAccrued)
          .atLeast(Money.ZERO)
          .actionable();

  /** 是否设立奖励资金. */
  public static final Flag<AwardFund> ESTABLISHED =
      AWARD_FUND
          .flag(
              "established",
              "已设立奖励资金",
              "award fund set up",
              AwardFund::established,
              AwardFund::withEstablished)
          .actionable();

  /** 列支渠道. */
  public static final Choice<AwardFund, CostCategory> CHARGED_TO =
      AWARD_FUND
          .choice(
              "charged-to",
              "列支渠道",
              "account charged",
              CostCategory.class,
              AwardFund::chargedTo,
              AwardFund::withChargedTo)
          .actionable();

  /** 竞赛奖金在工资总额中支付. */
  public static final Flag<AwardFund> PAID_OUT_OF_PAYROLL =
      AWARD_FUND.flag(
          "paid-out-of-payroll",
          "竞赛奖金在工资总额中支付",
          "competition prizes paid out of payroll",
          AwardFund::paidOutOfPayroll,
          AwardFund::withPaidOutOfPayroll);

  /** 支付办法由工会与单位商定. */
  public static final Flag<AwardFund> METHOD_AGREED =
      AWARD_FUND.flag(
          "method-agreed",
          "支付办法由工会与单位商定",
          "union and unit have agreed on the method of payment",
          AwardFund::methodAgreed,
          AwardFund::withMethodAgreed);

  /** 词汇. */
  public static final Vocabulary<AwardFund> VOCABULARY =
      Vocabulary.of(AWARD_FUND, AwardFund.builder().build())
          .with(
              ESTABLISHED,
              PERIOD,
              PAYROLL,
              PAYROLL_PERIOD,
              PAYROLL_BASIS,
              PAYROLL_SCOPE,
              PAYROLL_INCLUDES_PRIZES,
              OPENING_BALANCE,
              ACCRUED,
              CHARGED_TO,
              PAID_OUT_OF_PAYROLL,
              METHOD_AGREED)
          .with(PAYMENTS, FundPaymentFacts.VOCABULARY);
}
