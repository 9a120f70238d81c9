package org.uniondomain.core.service.visit;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 走访慰问汇总: the figures of all visits of a period. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface VisitRound extends WithVisitRound {
  /**
   * 走访人次: leaders and officers who came, each counted once per visit.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> personTimes();

  /**
   * 走访旗县数: banners, counties, cities and districts visited, each counted once.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> banners();

  /**
   * 辖区旗县数: banners, counties, cities and districts there are.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> areaBanners();

  /**
   * 走访企业数: enterprises that were visited.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> enterprises();

  /**
   * 走访车间班组数: workshops and teams that were visited.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> teams();

  /**
   * 慰问户数: households that were consoled.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> households();

  /**
   * 慰问金额: money given to the households.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> consolation();

  /**
   * 走访记录: the visits that the figures sum up.
   *
   * @return those that are known
   */
  Listing<@Valid GrassRootsVisit> visits();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, personTimes(), "visitors");
    LowerBound.check(0, banners(), "banners visited");
    LowerBound.check(0, areaBanners(), "banners of the area");
    LowerBound.check(0, enterprises(), "enterprises visited");
    LowerBound.check(0, teams(), "workshops and teams visited");
    LowerBound.check(0, households(), "households consoled");
    LowerBound.check(Money.ZERO, consolation(), "consolation paid");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableVisitRound.Builder builder() {
    return ImmutableVisitRound.builder();
  }
}
