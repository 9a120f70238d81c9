package org.uniondomain.core.money;

/** Reads plain decimal texts into whole numbers of their smallest unit. */
final class DecimalText {

  private DecimalText() {}

  /**
   * The number in the text times ten to the power of {@code decimals}, exactly.
   *
   * @throws IllegalArgumentException naming the text, if it is not an optional sign, ASCII digits
   *     and optionally a point with one to {@code decimals} digits, or if its size is above the
   *     limit
   */
  static long scaled(String text, int decimals, long limit, String expected) {
    int length = text.length();
    boolean signed = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+');
    int start = signed ? 1 : 0;
    int point = text.indexOf('.');
    int wholeEnd = point < 0 ? length : point;
    int places = point < 0 ? 0 : length - point - 1;
    if (wholeEnd == start || places > decimals || (point >= 0 && places == 0)) {
      throw refused(text, decimals, expected);
    }
    long size = 0;
    for (int i = start; i < length + decimals - places; i++) {
      if (i == point) {
        continue;
      }
      int digit = i < length ? text.charAt(i) - '0' : 0;
      if (digit < 0 || digit > 9) {
        throw refused(text, decimals, expected);
      }
      if (size > (limit - digit) / 10) {
        throw new IllegalArgumentException("\"" + text + "\" is too large for " + expected);
      }
      size = size * 10 + digit;
    }
    return text.charAt(0) == '-' ? -size : size;
  }

  private static IllegalArgumentException refused(String text, int decimals, String expected) {
    return new IllegalArgumentException(
        "\""
            + text
            + "\" is not "
            + expected
            + ": write digits, with a sign and up to "
            + decimals
            + " decimals where needed, and nothing else");
  }
}
