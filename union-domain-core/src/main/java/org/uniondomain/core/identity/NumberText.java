package org.uniondomain.core.identity;

import org.jspecify.annotations.Nullable;

/**
 * 号码录入文本: text as people type and paste it. The parsers refuse such text and point here, so that a
 * changed number is always the caller's own decision and never a silent repair.
 */
public final class NumberText {

  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';

  /**
   * Hyphen-minus and the quotes that spreadsheets put before numbers; zero-width and order marks.
   */
  private static final String DROPPED =
      "-'`\u2018\u2019\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\uFEFF";

  private NumberText() {}

  /**
   * 规范化: the text in the standard's way of writing: without blanks of any kind, hyphens,
   * apostrophes and invisible marks; full-width characters as plain ones; {@code a} to {@code z} as
   * capitals. Nothing else is changed: a letter O stays a letter O, digits of other scripts stay
   * what they are.
   *
   * @param text any text
   * @return the text to parse
   */
  public static String normalized(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST) {
        character = (char) (character - FULL_WIDTH_SHIFT);
      }
      if (character >= 'a' && character <= 'z') {
        character = (char) (character - 'a' + 'A');
      }
      boolean blank = Character.isWhitespace(character) || Character.isSpaceChar(character);
      if (!blank && DROPPED.indexOf(character) < 0) {
        plain.append(character);
      }
    }
    return plain.toString();
  }

  /** Why the text cannot be read as {@code length} characters of an alphabet, or null if it can. */
  static @Nullable Finding refusal(String text, int length, String alphabet) {
    if (isSpreadsheetNotation(text)) {
      return Finding.error(
          Part.FORM,
          "文本为电子表格的科学计数形式，号码数字已丢失，无法恢复，请重新录入",
          "the text is a spreadsheet's scientific notation: digits are lost, enter the number"
              + " anew");
    }
    String normalized = normalized(text);
    if (!normalized.equals(text)) {
      return normalized.equalsIgnoreCase(text)
          ? Finding.error(
              Part.FORM,
              "含有小写字母，标准只用大写字母，请先规范化再解析",
              "lower-case letters: the standard has capitals only; normalise the text and parse"
                  + " again")
          : Finding.error(
              Part.FORM,
              "含有空格、引号、连字符、全角或不可见字符，请先规范化再解析",
              "blanks, quotes, hyphens, full-width or invisible characters: normalise the text and"
                  + " parse again");
    }
    int position = 0;
    for (int index = 0; index < text.length(); index++) {
      if (Character.isLowSurrogate(text.charAt(index))) {
        continue;
      }
      position++;
      if (alphabet.indexOf(text.charAt(index)) < 0) {
        return Finding.error(
            Part.ALPHABET,
            "第" + position + "个字符不在标准规定的字符集内",
            "character " + position + " is not in the alphabet of the standard");
      }
    }
    if (text.length() != length) {
      return Finding.error(
          Part.LENGTH,
          "应为" + length + "个字符，实为" + text.length() + "个",
          "must have " + length + " characters, has " + text.length());
    }
    return null;
  }

  private static boolean isSpreadsheetNotation(String text) {
    int exponent = Math.max(text.indexOf("E+"), text.indexOf("e+"));
    return exponent > 0
        && isAsciiDigits(text.substring(exponent + 2).strip())
        && isAsciiDigits(text.substring(0, exponent).strip().replace(".", ""));
  }

  static boolean isAsciiDigits(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (text.charAt(index) < '0' || text.charAt(index) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
