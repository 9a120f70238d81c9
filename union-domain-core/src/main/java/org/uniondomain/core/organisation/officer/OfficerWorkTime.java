package org.uniondomain.core.organisation.officer;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 兼职工会干部活动时间: the working time that a part-time officer gives to union work in one month. Facts
 * that nobody has told are unknown.
 */
@Value.Immutable
public interface OfficerWorkTime extends WithOfficerWorkTime {
  /**
   * 担任工会主席: whether the officer is the chair of the union.
   *
   * @return true if so
   */
  Fact<Boolean> chair();

  /**
   * 当月占用的工作日: the working days given to union work in the month.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> daysUsed();

  /**
   * 照发工资的工作日: for how many of them wages were paid as usual.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> daysPaid();

  /**
   * 当月工作日: the working days of the month.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> workingDays();

  /**
   * 单位给予的工会工作时间天数: how many working days of the month the employer leaves for union work.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> daysGranted();

  /**
   * Checks that the numbers are possible.
   *
   * @throws IllegalArgumentException if one is negative
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, daysUsed(), "days used");
    LowerBound.check(0, daysPaid(), "days paid");
    LowerBound.check(0, workingDays(), "working days");
    LowerBound.check(0, daysGranted(), "days granted");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableOfficerWorkTime.Builder builder() {
    return ImmutableOfficerWorkTime.builder();
  }
}
