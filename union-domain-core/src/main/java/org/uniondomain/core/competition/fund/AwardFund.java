package org.uniondomain.core.competition.fund;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;

/**
 * 劳动竞赛奖励资金: what an enterprise sets aside in one period to reward labour competitions.
 *
 * <p>Sums are in renminbi. A fact that nobody has told is unknown; none means that the enterprise
 * has no such thing. Neither stands for zero or for no.
 */
@Value.Immutable
public interface AwardFund extends WithAwardFund {
  /**
   * 提取期间: the period the fund is set aside for, first day inclusive, last day exclusive.
   *
   * @return the period, or what is known of it
   */
  Fact<Period> period();

  /**
   * 职工工资总额: the payroll of all workers in the payroll period, members or not; not negative.
   *
   * @return the total, or what is known of it
   */
  Fact<Money> payroll();

  /**
   * 工资总额所属期间: the period of the payroll, first day inclusive, last day exclusive.
   *
   * @return the period, or what is known of it
   */
  Fact<Period> payrollPeriod();

  /**
   * 工资总额口径: by which rules the payroll was counted.
   *
   * @return the rules, or what is known of them
   */
  Fact<PayrollBasis> payrollBasis();

  /**
   * 工资总额人员范围: whose pay the payroll counts.
   *
   * @return the scope, or what is known of it
   */
  Fact<PayrollScope> payrollScope();

  /**
   * 工资总额已含竞赛奖金: whether the payroll counts the competition prizes that were paid out of the fund in
   * its period.
   *
   * @return true if it does, false if they were left out
   */
  Fact<Boolean> payrollIncludesPrizes();

  /**
   * 期初余额: what was left of earlier periods; not negative.
   *
   * @return the balance, or what is known of it
   */
  Fact<Money> openingBalance();

  /**
   * 提取的奖励资金: the sum set aside in the period, whether spent or not; not negative.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> accrued();

  /**
   * 是否设立奖励资金: whether the enterprise has set up a fund at all.
   *
   * @return true if it has, false if it is known not to have
   */
  Fact<Boolean> established();

  /**
   * 列支渠道: the account the sum is charged to.
   *
   * @return the account, or what is known of it
   */
  Fact<CostCategory> chargedTo();

  /**
   * 奖励资金支出: what was paid out of the fund in the period.
   *
   * @return the payments, or those that are known
   */
  Listing<@Valid FundPayment> payments();

  /**
   * 竞赛奖金在工资总额中支付: whether the prizes are paid out of the total payroll that the unit draws under
   * state rules, instead of out of a fund on top of it.
   *
   * @return true if they are
   */
  Fact<Boolean> paidOutOfPayroll();

  /**
   * 支付办法由工会与单位商定: whether union and unit have agreed on how prizes are paid out of payroll.
   *
   * @return true if they have
   */
  Fact<Boolean> methodAgreed();

  /**
   * Checks that no sum is negative.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(Money.ZERO, payroll(), "payroll of an award fund");
    LowerBound.check(Money.ZERO, openingBalance(), "opening balance of an award fund");
    LowerBound.check(Money.ZERO, accrued(), "accrual of an award fund");
  }

  /**
   * Starts an award fund of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableAwardFund.Builder builder() {
    return ImmutableAwardFund.builder();
  }
}
