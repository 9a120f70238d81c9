package org.uniondomain.core.statistics;

import org.jspecify.annotations.Nullable;
import org.uniondomain.core.money.Ratio;

/**
 * 报告比率: a rate as it is reported: rounded half up at a step. 72% stands for every rate from 71.5%,
 * itself included, to 72.5%, itself excluded.
 *
 * <p>Immutable; equality is by the rate shown and the step.
 */
public final class ReportedRatio {
  private static final int MOST_DECIMALS = 6;

  private final Ratio value;
  private final Ratio step;
  private final Ratio lowest;
  private final Ratio end;

  private ReportedRatio(Ratio value, Ratio step) {
    this.value = value;
    this.step = step;
    Ratio low = moved(value, step, -1);
    this.lowest = low.compareTo(Ratio.ZERO) < 0 ? Ratio.ZERO : low;
    this.end = moved(value, step, 1);
  }

  /**
   * A rate rounded half up at a step.
   *
   * @param value the rate shown; at least zero
   * @param step the unit of the last digit shown; more than zero
   * @return the reported rate
   * @throws IllegalArgumentException if the rate is below zero, or the step is not above zero
   */
  public static ReportedRatio rounded(Ratio value, Ratio step) {
    if (value.compareTo(Ratio.ZERO) < 0 || step.compareTo(Ratio.ZERO) <= 0) {
      throw new IllegalArgumentException(
          "a rate shown as " + value + " cannot have been rounded at " + step);
    }
    return new ReportedRatio(value, step);
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
    return rounded(Ratio.percent(text), Ratio.of(1, scale));
  }

  /** Returns the rate half a step up or down. */
  private static Ratio moved(Ratio value, Ratio step, int direction) {
    long below = Math.multiplyExact(value.denominator(), Math.multiplyExact(2, step.denominator()));
    long above =
        Math.addExact(
            Math.multiplyExact(value.numerator(), Math.multiplyExact(2, step.denominator())),
            direction * Math.multiplyExact(step.numerator(), value.denominator()));
    return Ratio.of(above, below);
  }

  /**
   * The rate shown.
   *
   * @return the rate
   */
  public Ratio value() {
    return value;
  }

  /**
   * The unit of the last digit shown.
   *
   * @return the step, above zero
   */
  public Ratio step() {
    return step;
  }

  /**
   * The lowest rate that is shown so.
   *
   * @return the rate, itself included
   */
  public Ratio lowest() {
    return lowest;
  }

  /**
   * The end of the rates that are shown so.
   *
   * @return the rate, itself excluded
   */
  public Ratio end() {
    return end;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ReportedRatio other
        && value.equals(other.value)
        && step.equals(other.step);
  }

  @Override
  public int hashCode() {
    return value.hashCode() * 31 + step.hashCode();
  }

  /** {@return the rate shown and what it stands for, such as {@code 72% [71.5%, 72.5%)}} */
  @Override
  public String toString() {
    return value.toPercentString()
        + " ["
        + lowest.toPercentString()
        + ", "
        + end.toPercentString()
        + ")";
  }
}
