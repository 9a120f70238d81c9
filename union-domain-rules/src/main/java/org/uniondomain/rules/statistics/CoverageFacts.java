package org.uniondomain.rules.statistics;

import static org.uniondomain.rules.lang.Measure.RATIO;

import java.time.LocalDate;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.statistics.Coverage;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 覆盖率统计要素: what can be told of a number and a rate reported together. Both are known data with a
 * rounding: the ends of what they stand for are quantities of their own, each exact.
 */
public final class CoverageFacts {
  private CoverageFacts() {}

  /** 覆盖率统计. */
  public static final Subject<Coverage> COVERAGE =
      Subject.named("coverage", Coverage.class, "覆盖率统计", "reported coverage");

  /** 统计指标. */
  public static final ValueFact<Coverage, String> INDICATOR =
      COVERAGE.value(
          "indicator",
          "统计指标",
          "indicator",
          String.class,
          Coverage::indicator,
          Coverage::withIndicator);

  /** 基数口径. */
  public static final ValueFact<Coverage, String> BASE_NAME =
      COVERAGE.value(
          "base-name",
          "基数口径",
          "what the rate is a share of",
          String.class,
          Coverage::baseName,
          Coverage::withBaseName);

  /** 截止日. */
  public static final QuantityFact<Coverage, LocalDate> COUNTED_ON =
      COVERAGE.day(
          "counted-on", "统计截止日", "day counted on", Coverage::countedOn, Coverage::withCountedOn);

  /** 报告数. */
  public static final ValueFact<Coverage, ReportedCount> NUMBER =
      COVERAGE.value(
          "number",
          "报告数",
          "reported number",
          ReportedCount.class,
          Coverage::number,
          Coverage::withNumber);

  /** 报告比率. */
  public static final ValueFact<Coverage, ReportedRatio> RATE =
      COVERAGE.value(
          "rate", "报告比率", "reported rate", ReportedRatio.class, Coverage::rate, Coverage::withRate);

  /** 报告基数. */
  public static final ValueFact<Coverage, ReportedCount> BASE =
      COVERAGE.value(
          "base", "报告基数", "reported base", ReportedCount.class, Coverage::base, Coverage::withBase);

  /** 报告数舍入前的最小值, included. */
  public static final Quantity<Coverage, Integer> LOWEST_NUMBER =
      NUMBER.counting(
          "报告数舍入前的最小值", "lowest number shown like the reported one", ReportedCount::lowest);

  /** 报告数舍入前的最大值, included. */
  public static final Quantity<Coverage, Integer> HIGHEST_NUMBER =
      NUMBER.counting(
          "报告数舍入前的最大值", "highest number shown like the reported one", ReportedCount::highest);

  /** 报告比率舍入前的最小值, included. */
  public static final Quantity<Coverage, Ratio> LOWEST_RATE =
      RATE.reading(
          "报告比率舍入前的最小值", "lowest rate shown like the reported one", RATIO, ReportedRatio::lowest);

  /** 报告比率舍入前的上端, excluded. */
  public static final Quantity<Coverage, Ratio> END_OF_RATE =
      RATE.reading(
          "报告比率舍入前的上端（不含）",
          "end of the rates shown like the reported one",
          RATIO,
          ReportedRatio::end);

  /** 报告基数舍入前的最小值, included. */
  public static final Quantity<Coverage, Integer> LOWEST_REPORTED_BASE =
      BASE.counting(
          "报告基数舍入前的最小值", "lowest base shown like the reported one", ReportedCount::lowest);

  /** 报告基数舍入前的最大值, included. */
  public static final Quantity<Coverage, Integer> HIGHEST_REPORTED_BASE =
      BASE.counting(
          "报告基数舍入前的最大值", "highest base shown like the reported one", ReportedCount::highest);

  /** 词汇. */
  public static final Vocabulary<Coverage> VOCABULARY =
      Vocabulary.of(COVERAGE, Coverage.builder().build())
          .with(INDICATOR, BASE_NAME, COUNTED_ON, NUMBER, RATE, BASE);
}
