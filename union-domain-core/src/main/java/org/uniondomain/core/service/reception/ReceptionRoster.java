package org.uniondomain.core.service.reception;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 领导接待职工来访制度: the roster of reception days of a body and what its leaders do besides. What nobody
 * has told is unknown.
 *
 * <p>Source: 信访工作条例 (2022), article 18; 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface ReceptionRoster extends WithReceptionRoster {
  /**
   * 接待日安排: the days of the roster.
   *
   * @return those that are known
   */
  Listing<@Valid ReceptionDay> days();

  /**
   * 约定接待日: the day of the month on which leaders receive; none if none is fixed.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> agreedDayOfMonth();

  /**
   * 领导阅办来信: whether leaders read letters.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> readsLetters();

  /**
   * 领导定期接访: whether leaders receive visitors regularly.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> receivesRegularly();

  /**
   * 领导定期下访: whether leaders go down to the grass roots regularly.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> goesDownRegularly();

  /**
   * 领导包案化解疑难: whether leaders take over difficult cases.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> takesOverHardCases();

  /**
   * 接待登记: the approaches that were recorded.
   *
   * @return those that are known
   */
  Listing<@Valid ReceptionRecord> records();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, agreedDayOfMonth(), "day of the month");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableReceptionRoster.Builder builder() {
    return ImmutableReceptionRoster.builder();
  }
}
