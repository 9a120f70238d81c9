package org.uniondomain.core.service.visit;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;

/**
 * 下基层走访: one visit to one banner, county, city or district. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface GrassRootsVisit extends WithGrassRootsVisit {
  /**
   * 走访旗县: the banner, county, city or district that was visited.
   *
   * @return what is known of it
   */
  Fact<Division> banner();

  /**
   * 走访日: the day of the visit.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> visitedOn();

  /**
   * 走访人次: leaders and officers who came, each counted once per visit.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> personTimes();

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
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, personTimes(), "visitors");
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
  static ImmutableGrassRootsVisit.Builder builder() {
    return ImmutableGrassRootsVisit.builder();
  }
}
