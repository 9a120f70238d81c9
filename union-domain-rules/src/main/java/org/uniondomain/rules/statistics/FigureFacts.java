package org.uniondomain.rules.statistics;

import static org.uniondomain.rules.lang.Measure.POINTS;
import static org.uniondomain.rules.lang.Measure.RATIO;

import java.time.LocalDate;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.FigureUnit;
import org.uniondomain.core.statistics.RateBase;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 统计指标要素: what can be told of a figure of a report. Number and rate are known data with a rounding:
 * the ends of what they stand for are quantities of their own, each exact. The highest of a number
 * said to be more than the one shown is open.
 */
public final class FigureFacts {
  private FigureFacts() {}

  /** 统计指标; published first for coverage alone, whose id and term it keeps. */
  public static final Subject<Figure> FIGURE =
      Subject.named("coverage", Figure.class, "覆盖率统计", "reported figure");

  /** 简称. */
  public static final ValueFact<Figure, String> NAME =
      FIGURE.value("name", "指标简称", "short name", String.class, Figure::name, Figure::withName);

  /** 统计指标. */
  public static final ValueFact<Figure, String> INDICATOR =
      FIGURE.value(
          "indicator", "统计指标", "indicator", String.class, Figure::indicator, Figure::withIndicator);

  /** 基数口径. */
  public static final ValueFact<Figure, String> BASE_NAME =
      FIGURE.value(
          "base-name",
          "基数口径",
          "what the rate is a share of",
          String.class,
          Figure::baseName,
          Figure::withBaseName);

  /** 计量单位. */
  public static final Choice<Figure, FigureUnit> UNIT =
      FIGURE.choice("unit", "计量单位", "unit", FigureUnit.class, Figure::unit, Figure::withUnit);

  /** 统计期间. */
  public static final ValueFact<Figure, Period> PERIOD =
      FIGURE.value("period", "统计期间", "period", Period.class, Figure::period, Figure::withPeriod);

  /** 截止日. */
  public static final QuantityFact<Figure, LocalDate> COUNTED_ON =
      FIGURE.day("counted-on", "统计截止日", "day counted on", Figure::countedOn, Figure::withCountedOn);

  /** 报告数. */
  public static final ValueFact<Figure, ReportedCount> NUMBER =
      FIGURE.value(
          "number",
          "报告数",
          "reported number",
          ReportedCount.class,
          Figure::number,
          Figure::withNumber);

  /** 报告比率. */
  public static final ValueFact<Figure, ReportedRatio> RATE =
      FIGURE.value(
          "rate", "报告比率", "reported rate", ReportedRatio.class, Figure::rate, Figure::withRate);

  /** 报告基数. */
  public static final ValueFact<Figure, ReportedCount> BASE =
      FIGURE.value(
          "base", "报告基数", "reported base", ReportedCount.class, Figure::base, Figure::withBase);

  /** 基数口径分类. */
  public static final Choice<Figure, RateBase> BASE_KIND =
      FIGURE.choice(
          "base-kind",
          "基数口径分类",
          "base of the rate",
          RateBase.class,
          Figure::baseKind,
          Figure::withBaseKind);

  /** 报告数舍入前的最小值, included. */
  public static final Quantity<Figure, Integer> LOWEST_NUMBER = lowest(NUMBER);

  /** 报告数舍入前的最大值, included. */
  public static final Quantity<Figure, Integer> HIGHEST_NUMBER = highest(NUMBER);

  /** 报告数所列示的数. */
  public static final Quantity<Figure, Integer> SHOWN_NUMBER = shown(NUMBER);

  /** 报告数: the number shown, or more where the report says so. */
  public static final Quantity<Figure, Integer> COUNTED_NUMBER =
      NUMBER.counting(
          "报告数",
          "reported number",
          each -> each.open() ? each.lowest() : each.value(),
          ReportedCount::open);

  /** 报告比率舍入前的最小值, included. */
  public static final Quantity<Figure, Ratio> LOWEST_RATE =
      RATE.reading(
          "报告比率舍入前的最小值", "lowest rate shown like the reported one", RATIO, ReportedRatio::lowest);

  /** 报告比率, as the points that it differs from another by are reckoned. */
  public static final Quantity<Figure, Ratio> RATE_IN_POINTS =
      RATE.reading("报告比率", "reported rate", POINTS, ReportedRatio::value);

  /** 报告比率舍入前的上端, excluded. */
  public static final Quantity<Figure, Ratio> END_OF_RATE =
      RATE.reading(
          "报告比率舍入前的上端（不含）",
          "end of the rates shown like the reported one",
          RATIO,
          ReportedRatio::end);

  /** 报告基数舍入前的最小值, included. */
  public static final Quantity<Figure, Integer> LOWEST_REPORTED_BASE =
      BASE.counting(
          "报告基数舍入前的最小值", "lowest base shown like the reported one", ReportedCount::lowest);

  /** 报告基数舍入前的最大值, included. */
  public static final Quantity<Figure, Integer> HIGHEST_REPORTED_BASE =
      BASE.counting(
          "报告基数舍入前的最大值",
          "highest base shown like the reported one",
          ReportedCount::highest,
          ReportedCount::open);

  /** 词汇. */
  public static final Vocabulary<Figure> VOCABULARY =
      Vocabulary.of(FIGURE, Figure.builder().build())
          .with(NAME, INDICATOR, UNIT, PERIOD, COUNTED_ON, NUMBER, RATE)
          .with(BASE_KIND, BASE_NAME, BASE);

  /** Returns the number that {@code count} shows. */
  static <S> Quantity<S, Integer> shown(ValueFact<S, ReportedCount> count) {
    return count.counting("列示的" + label(count), english(count) + " shown", ReportedCount::value);
  }

  /** Returns the lowest number that is shown like {@code count}. */
  static <S> Quantity<S, Integer> lowest(ValueFact<S, ReportedCount> count) {
    return count.counting(
        label(count) + "（至少）", english(count) + " (at least)", ReportedCount::lowest);
  }

  /** Returns the highest number that is shown like {@code count}, which can be open. */
  static <S> Quantity<S, Integer> highest(ValueFact<S, ReportedCount> count) {
    return count.counting(
        label(count) + "（至多）",
        english(count) + " (at most)",
        ReportedCount::highest,
        ReportedCount::open);
  }

  private static String label(ValueFact<?, ?> fact) {
    return fact.description().label().chinese();
  }

  private static String english(ValueFact<?, ?> fact) {
    return fact.description().label().english();
  }
}
