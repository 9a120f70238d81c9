package org.uniondomain.core.organisation.money;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;

/**
 * 工会经费拨缴: what an employer pays to its union for the payroll of one month, two percent of what all
 * its workers were paid. Sums are in renminbi.
 */
@Value.Immutable
public interface FundContribution extends WithFundContribution {
  /**
   * 工资所属月份: the month whose payroll is counted, first day inclusive, last day exclusive
   *
   * @return what is known of it
   */
  Fact<Period> month();

  /**
   * 已建立工会: whether the employer has a union
   *
   * @return what is known of it
   */
  Fact<Boolean> unionFounded();

  /**
   * 全部职工工资总额: what all workers of the employer, members or not, were paid in the month; no tax base
   *
   * @return what is known of it
   */
  Fact<Money> payroll();

  /**
   * 按国家统计口径计算: whether workers and payroll were counted by the rules of the competent state
   * departments
   *
   * @return what is known of it
   */
  Fact<Boolean> byStatistics();

  /**
   * 按期拨缴金额: what was paid to the union by the last day in time; zero if nothing was
   *
   * @return what is known of it
   */
  Fact<Money> paid();

  /**
   * 拨缴日: the day on which it was paid
   *
   * @return the day, none if it has not been paid yet
   */
  Fact<LocalDate> paidOn();

  /**
   * 无正当理由拖延或者拒不拨缴: whether the employer delays or refuses payment without good reason; a person
   * judges
   *
   * @return what is known of it
   */
  Fact<Boolean> withoutReason();

  /**
   * 申请支付令: whether the union has asked a court for a payment order
   *
   * @return what is known of it
   */
  Fact<Boolean> orderSought();

  /**
   * 补缴日: the day on which what was missing was paid, or through which a fee for the delay is
   * reckoned
   *
   * @return what is known of it
   */
  Fact<LocalDate> settledOn();

  /**
   * 工资薪金总额: the wages and salaries of the same month by the rules of enterprise income tax, which
   * are not the payroll
   *
   * @return what is known of it
   */
  Fact<Money> taxWages();

  /**
   * Checks that the figures are possible, each by itself.
   *
   * @throws IllegalArgumentException if one is below what it can be
   */
  @Value.Check
  default void check() {
    LowerBound.check(Money.ZERO, payroll(), "payroll of all workers");
    LowerBound.check(Money.ZERO, paid(), "contribution paid in time");
    LowerBound.check(Money.ZERO, taxWages(), "wages and salaries of income tax");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableFundContribution.Builder builder() {
    return ImmutableFundContribution.builder();
  }
}
