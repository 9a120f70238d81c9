package org.uniondomain.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniondomain.core.money.Ratio;

/** 比例的写法: percent where that is exact and short, otherwise a fraction. */
final class RatioText {
  private static final Pattern FRACTION = Pattern.compile("(-?[0-9]+)/([0-9]+)");
  private static final Pattern PERCENT = Pattern.compile("(-?[0-9]+(?:\\.[0-9]{1,12})?)%");

  /** Beyond it, percentages are neither read by people nor held by the type at any size. */
  private static final Ratio LARGEST = Ratio.of(1000, 1);

  private static final Ratio SMALLEST = Ratio.of(-1000, 1);

  private RatioText() {}

  /**
   * Reads a fraction or a percentage.
   *
   * @throws IllegalArgumentException if the text is neither
   */
  static Ratio read(String text) {
    Matcher fraction = FRACTION.matcher(text);
    if (fraction.matches()) {
      return Ratio.of(Long.parseLong(fraction.group(1)), Long.parseLong(fraction.group(2)));
    }
    Matcher percent = PERCENT.matcher(text);
    if (percent.matches()) {
      return Ratio.percent(percent.group(1));
    }
    throw new IllegalArgumentException("neither a fraction nor a percentage");
  }

  static String write(Ratio ratio) {
    String percent = ratio.toPercentString();
    Matcher written = PERCENT.matcher(percent);
    boolean common = ratio.compareTo(LARGEST) <= 0 && SMALLEST.compareTo(ratio) <= 0;
    return common && written.matches() && written.group(1).length() <= 12
        ? percent
        : ratio.toString();
  }
}
