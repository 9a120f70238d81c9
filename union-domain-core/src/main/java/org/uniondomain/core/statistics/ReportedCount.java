package org.uniondomain.core.statistics;

/**
 * 报告数: a number of persons or things as it is reported: a whole number, rounded half up at a step.
 * 4.32万 is 43,200 rounded at 100 and stands for every number from 43,150 to 43,249; a step of 1
 * means that the number is exact. 7万多 (余) says more than 70,000 and stands for every number from
 * 70,001 on.
 *
 * @param value the number shown; at least zero
 * @param step the unit of the last digit shown; at least 1, and 1 of an open number
 * @param open whether the report says that there are more than the number shown
 */
public record ReportedCount(int value, int step, boolean open) {

  /**
   * Checks the number and its step.
   *
   * @throws IllegalArgumentException if the number is below zero or no multiple of the step, the
   *     step is below 1, or the numbers it stands for are beyond {@link Integer#MAX_VALUE}
   */
  public ReportedCount {
    if (value < 0 || step < 1 || value % step != 0) {
      throw new IllegalArgumentException(
          "a number shown as " + value + " cannot have been rounded at " + step);
    }
    if (open && step != 1) {
      throw new IllegalArgumentException(
          "a number of more than " + value + " cannot have been rounded at " + step);
    }
    if ((long) value + (open ? 1 : step / 2) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "the numbers that " + value + " rounded at " + step + " stands for are too large");
    }
  }

  /**
   * A number that was not rounded.
   *
   * @param value the number
   * @return the reported number
   */
  public static ReportedCount exact(int value) {
    return new ReportedCount(value, 1, false);
  }

  /**
   * A number rounded half up at a step.
   *
   * @param value the number shown
   * @param step the unit of the last digit shown
   * @return the reported number
   */
  public static ReportedCount rounded(int value, int step) {
    return new ReportedCount(value, step, false);
  }

  /**
   * A number of which only is said that it is more than the one shown.
   *
   * @param value the number shown, itself excluded
   * @return the reported number
   */
  public static ReportedCount moreThan(int value) {
    return new ReportedCount(value, 1, true);
  }

  /**
   * The lowest number that is shown so.
   *
   * @return the number, itself included
   */
  public int lowest() {
    return open ? value + 1 : Math.max(0, value - step / 2);
  }

  /**
   * The highest number that is shown so. An {@link #open} number has none; the lowest is given.
   *
   * @return the number, itself included
   */
  public int highest() {
    return open ? lowest() : value + (step - 1) / 2;
  }

  /**
   * {@return the number shown and, if it is not exact, what it stands for, such as {@code 43200
   * [43150, 43249]} or {@code 70000+}}
   */
  @Override
  public String toString() {
    if (open) {
      return value + "+";
    }
    return step == 1 ? Integer.toString(value) : value + " [" + lowest() + ", " + highest() + "]";
  }
}
