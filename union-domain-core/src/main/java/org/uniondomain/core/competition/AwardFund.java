package org.uniondomain.core.competition;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
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
   * 职工工资总额: the total of wages of all staff in the period.
   *
   * @return the total, or what is known of it
   */
  Fact<Money> payroll();

  /**
   * 提取的奖励资金: the sum set aside in the period, whether spent or not.
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
   * Starts an award fund of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableAwardFund.Builder builder() {
    return ImmutableAwardFund.builder();
  }
}
