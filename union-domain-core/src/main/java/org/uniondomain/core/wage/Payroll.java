package org.uniondomain.core.wage;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;

/**
 * 工资支付明细: what an employer paid to its staff in one period, members of the union or not, item by
 * item; 工资总额 is reckoned from it.
 */
@Value.Immutable
public interface Payroll extends WithPayroll {
  /**
   * 支付期间: the period of payment, first day inclusive, last day exclusive.
   *
   * @return the period, or what is known of it
   */
  Fact<Period> period();

  /**
   * 支付项目: the payments, those that are not total payroll included. An incomplete listing means that
   * there may be more.
   *
   * @return the payments told
   */
  Listing<@Valid PayItem> items();

  /**
   * 上报的工资总额: the total payroll of the period as the employer reports it to the statistics, in
   * renminbi; never negative. It is not the base of enterprise income tax.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> reportedTotal();

  /**
   * 企业所得税的工资薪金总额: the wages and salaries of the period for enterprise income tax, a base of its own
   * that stands for no other, in renminbi; never negative.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> incomeTaxWages();

  /**
   * Checks that the sums are possible.
   *
   * @throws IllegalArgumentException if one is negative
   */
  @Value.Check
  default void check() {
    LowerBound.check(Money.ZERO, reportedTotal(), "reported total of a payroll");
    LowerBound.check(Money.ZERO, incomeTaxWages(), "income-tax wages of a payroll");
  }

  /**
   * Starts a payroll of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePayroll.Builder builder() {
    return ImmutablePayroll.builder();
  }
}
