package org.uniondomain.core.statistics;

import org.uniondomain.core.money.Ratio;

/**
 * 报告比率: a rate as it is reported: rounded half up at a step. 72% stands for every rate from 71.5%,
 * itself included, to 72.5%, itself excluded.
 *
 * @param value the rate shown; at least zero
 * @param step the unit of the last digit shown; more than zero
 */
public record ReportedRatio(Ratio value, Ratio step) {
  private static final int MOST_DECIMALS = 6;

  /**
   * Checks the rate and its step.
   *
   * @throws IllegalArgumentException if the rate is below zero, or the step is not above zero
   */
  public ReportedRatio {
    if (value.compareTo(Ratio.ZERO) < 0 || step.compareTo(Ratio.ZERO) <= 0) {
      throw new IllegalArgumentException(
          "a rate shown as " + value + " cannot have been rounded at " + step);
    }
  }

  /**
   * A number of percent as it is shown: {@code percent("72")} was rounded at 1%, {@code
   * percent("86.6")} and {@code percent("90.0")} at 0.1%.
   *
   * @param text the digits shown, with at most six after the point
   * @return the reported rate
   * @throws IllegalArgumentException naming the text, if it is not such a number
   */
  public static ReportedRatio percent(String text) {
    int point = text.indexOf('.');
    int decimals = point < 0 ? 0 : text.length() - point - 1;
    if (decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "a reported rate has at most " + MOST_DECIMALS + " decimals, not " + text);
    }
    long scale = 100;
    for (int i = 0; i < decimals; i++) {
      scale *= 10;
    }
    return new ReportedRatio(Ratio.percent(text), Ratio.of(1, scale));
  }

  /**
   * The lowest rate that is shown so.
   *
   * @return the rate, itself included
   */
  public Ratio lowest() {
    Ratio low = moved(-1);
    return low.compareTo(Ratio.ZERO) < 0 ? Ratio.ZERO : low;
  }

  /**
   * The end of the rates that are shown so.
   *
   * @return the rate, itself excluded
   */
  public Ratio end() {
    return moved(1);
  }

  /** Returns the rate half a step up or down. */
  private Ratio moved(int direction) {
    long below = Math.multiplyExact(value.denominator(), Math.multiplyExact(2, step.denominator()));
    long above =
        Math.addExact(
            Math.multiplyExact(value.numerator(), Math.multiplyExact(2, step.denominator())),
            direction * Math.multiplyExact(step.numerator(), value.denominator()));
    return Ratio.of(above, below);
  }

  /** {@return the rate shown and what it stands for, such as {@code 72% [71.5%, 72.5%)}} */
  @Override
  public String toString() {
    return value.toPercentString()
        + " ["
        + lowest().toPercentString()
        + ", "
        + end().toPercentString()
        + ")";
  }
}
