package org.uniondomain.core.statistics;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.time.Period;

/**
 * 统计指标: one figure of a report: a number of units or persons, the share it is said to be of a base,
 * or both.
 *
 * <p>The number and the rate are what the report shows, each with the digit it was rounded at; that
 * they are rounded does not make them unknown. What the report does not say is unknown.
 */
@Value.Immutable
public interface Figure extends WithFigure {
  /**
   * 简称: the short name, in English, by which the relations of a report name the figure.
   *
   * @return the name, unlike that of any other figure of the report
   */
  Fact<@NotBlank String> name();

  /**
   * 统计指标: what is counted, such as 开展劳动竞赛的建会企事业单位.
   *
   * @return the name of the indicator
   */
  Fact<@NotBlank String> indicator();

  /**
   * 计量单位: in what is counted, such as 人 or 人次, which are never taken for each other.
   *
   * @return the unit, or what is known of it
   */
  Fact<FigureUnit> unit();

  /**
   * 统计期间: the time in which what is counted happened, such as the year 2012.
   *
   * @return the period, or what is known of it
   */
  Fact<Period> period();

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
   * 报告比率: the share of the base, as reported; of a figure in percentage points, the change of a
   * share.
   *
   * @return the rate with its rounding
   */
  Fact<ReportedRatio> rate();

  /**
   * 基数口径分类: which base the rate is a share of; that a report does not say it is a value too.
   *
   * @return the base, or what is known of it
   */
  Fact<RateBase> baseKind();

  /**
   * 基数口径: what the rate is a share of, in the words of the report, such as 建会企事业单位.
   *
   * @return the name of the base
   */
  Fact<@NotBlank String> baseName();

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
  static ImmutableFigure.Builder builder() {
    return ImmutableFigure.builder();
  }
}
