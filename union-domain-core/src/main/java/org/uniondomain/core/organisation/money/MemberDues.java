package org.uniondomain.core.organisation.money;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;

/** 会费缴纳记录: what one member pays the union for one month. Sums are in renminbi. */
@Value.Immutable
public interface MemberDues extends WithMemberDues {
  /**
   * 缴纳月份: the month, first day inclusive, last day exclusive.
   *
   * @return the month, or what is known of it
   */
  Fact<Period> month();

  /**
   * 会费计算基数: the monthly wage the dues are reckoned from; in an enterprise bonuses, allowances,
   * fees, relief and pensions are not counted, in a public body only the listed basic pay is. Never
   * negative.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> wageBase();

  /**
   * 机关、事业单位: whether the wage is paid by a public body, of whose pay only the basic part counts.
   *
   * @return true if so, false for an enterprise
   */
  Fact<Boolean> publicBody();

  /**
   * 工资项目: the parts of the wage of the month, those that do not count included. An incomplete
   * listing means that there may be more.
   *
   * @return the parts told
   */
  Listing<@Valid DuesWageItem> wageItems();

  /**
   * 实缴会费: the dues paid for the month; never negative.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> paid();

  /**
   * 保留会籍: whether the member only keeps membership, as the retired and the unemployed may, and pays
   * nothing in that time.
   *
   * @return true if so
   */
  Fact<Boolean> membershipKept();

  /**
   * Checks that the sums are possible.
   *
   * @throws IllegalArgumentException if one is negative
   */
  @Value.Check
  default void check() {
    Money base = wageBase().low();
    Money dues = paid().low();
    if ((base != null && base.isNegative()) || (dues != null && dues.isNegative())) {
      throw new IllegalArgumentException(
          "no negative dues: wage base " + wageBase() + ", paid " + paid());
    }
  }

  /**
   * Starts a record of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMemberDues.Builder builder() {
    return ImmutableMemberDues.builder();
  }
}
