package org.uniondomain.core.organisation.money;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;

/**
 * 建会筹备金: what an employer that has no union yet pays to the union above, for the payroll of one
 * month. Sums are in renminbi.
 */
@Value.Immutable
public interface PreparatoryFund extends WithPreparatoryFund {
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
   * 全部职工工资总额: what all workers of the employer were paid in the month
   *
   * @return what is known of it
   */
  Fact<Money> payroll();

  /**
   * 已缴筹备金: what was paid to the union above
   *
   * @return what is known of it
   */
  Fact<Money> paid();

  /**
   * 单位设立日: the day on which the employer was set up
   *
   * @return what is known of it
   */
  Fact<LocalDate> openedOn();

  /**
   * 上级工会已予帮助: whether the union above has helped to found a union
   *
   * @return what is known of it
   */
  Fact<Boolean> helped();

  /**
   * 职工有建会意愿: whether the workers wish to found a union
   *
   * @return what is known of it
   */
  Fact<Boolean> workersWish();

  /**
   * 上级工会开始帮助之日: the day on which the union above began to help
   *
   * @return the day, none if it has not begun
   */
  Fact<LocalDate> helpBegan();

  /**
   * 工会筹备组成立日: the day on which a group was founded to prepare a union
   *
   * @return the day, none if there is no such group
   */
  Fact<LocalDate> groupFounded();

  /**
   * Checks that the figures are possible, each by itself.
   *
   * @throws IllegalArgumentException if one is below what it can be
   */
  @Value.Check
  default void check() {
    LowerBound.check(Money.ZERO, payroll(), "payroll of all workers");
    LowerBound.check(Money.ZERO, paid(), "preparatory fund paid");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePreparatoryFund.Builder builder() {
    return ImmutablePreparatoryFund.builder();
  }
}
