package org.uniondomain.core.organisation.member;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 会籍: the membership of one person: where it is held, and what keeps or ends it. Sums are in
 * renminbi. Facts that nobody has told are unknown.
 */
@Value.Immutable
public interface Membership extends WithMembership {
  /**
   * 会籍所在基层工会: how many grass-roots unions hold an active membership of the person.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> homes();

  /**
   * 连续不缴会费、不参加活动的月数: the consecutive months without dues and without activity.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> idleMonths();

  /**
   * 没有正当理由: whether there is no proper reason.
   *
   * @return true if so, as a person judges
   */
  Fact<Boolean> withoutReason();

  /**
   * 经教育拒不改正: whether education changed nothing.
   *
   * @return true if so, as a person judges
   */
  Fact<Boolean> unchangedAfterEducation();

  /**
   * 离休、退休或者失业: whether the person is retired or unemployed.
   *
   * @return true if so
   */
  Fact<Boolean> retiredOrUnemployed();

  /**
   * 保留会籍: whether the membership is kept.
   *
   * @return true if so
   */
  Fact<Boolean> kept();

  /**
   * 保留会籍期间收取的会费: what was charged while the membership is kept.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> duesCharged();

  /**
   * Checks that the numbers are possible.
   *
   * @throws IllegalArgumentException if one is negative
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, homes(), "homes");
    LowerBound.check(0, idleMonths(), "idle months");
    LowerBound.check(Money.ZERO, duesCharged(), "dues charged");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMembership.Builder builder() {
    return ImmutableMembership.builder();
  }
}
