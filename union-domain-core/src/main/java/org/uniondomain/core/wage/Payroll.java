package org.uniondomain.core.wage;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
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
  Listing<PayItem> items();

  /**
   * Starts a payroll of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePayroll.Builder builder() {
    return ImmutablePayroll.builder();
  }
}
