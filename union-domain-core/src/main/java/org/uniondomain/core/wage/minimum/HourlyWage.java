package org.uniondomain.core.wage.minimum;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/** 非全日制小时工资: what a part-time worker is paid for an hour. */
@Value.Immutable
public interface HourlyWage extends WithHourlyWage {
  /**
   * 小时工资: the wage of an hour.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> paid();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(Money.ZERO, paid(), "wage of an hour");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableHourlyWage.Builder builder() {
    return ImmutableHourlyWage.builder();
  }
}
