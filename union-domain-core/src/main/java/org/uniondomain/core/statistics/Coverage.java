package org.uniondomain.core.statistics;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 覆盖率统计: a number of units or persons, and the share it is said to be of a base, as one report
 * gives both.
 *
 * <p>The number and the rate are what the report shows, each with the digit it was rounded at; that
 * they are rounded does not make them unknown. What the report does not say is unknown.
 */
@Value.Immutable
public interface Coverage extends WithCoverage {
  /**
   * 统计指标: what is counted, such as 开展劳动竞赛的建会企事业单位.
   *
   * @return the name of the indicator
   */
  Fact<String> indicator();

  /**
   * 基数口径: what the rate is a share of, such as 建会企事业单位.
   *
   * @return the name of the base
   */
  Fact<String> baseName();

  /**
   * 截止日: the day as of which was counted, itself included.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> countedOn();

  /**
   * 报告数: the number, as reported.
   *
   * @return the number with its rounding
   */
  Fact<ReportedCount> number();

  /**
   * 报告比率: the share of the base, as reported.
   *
   * @return the rate with its rounding
   */
  Fact<ReportedRatio> rate();

  /**
   * 报告基数: the base itself, where it is reported too.
   *
   * @return the base with its rounding
   */
  Fact<ReportedCount> base();

  /**
   * Starts figures of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCoverage.Builder builder() {
    return ImmutableCoverage.builder();
  }
}
