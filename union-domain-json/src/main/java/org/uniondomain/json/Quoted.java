package org.uniondomain.json;

import org.uniondomain.rules.lang.Label;

/** 引述: how what a document says is shown to people: short, on one line, masked where personal. */
final class Quoted {
  private static final int LONGEST = 60;
  private static final Label WITHHELD = new Label("（内容已隐去）", " (withheld)");

  private Quoted() {}

  /** Returns what {@code value} is, with its content unless that is personal. */
  static Label describe(JsonValue value, boolean sensitive) {
    if (value instanceof JsonValue.TextValue text) {
      return withContent("文本", "the text", '"' + plain(text.text()) + '"', sensitive);
    }
    if (value instanceof JsonValue.NumberValue number) {
      return withContent("数字", "the number", plain(number.text()), sensitive);
    }
    if (value instanceof JsonValue.FlagValue flag) {
      return withContent("布尔值", "the boolean", Boolean.toString(flag.value()), sensitive);
    }
    return type(value);
  }

  private static Label withContent(
      String chinese, String english, String content, boolean sensitive) {
    return sensitive
        ? new Label(chinese + WITHHELD.chinese(), english + WITHHELD.english())
        : new Label(chinese + " " + content, english + " " + content);
  }

  /** Returns what type {@code value} is of. */
  static Label type(JsonValue value) {
    if (value instanceof JsonValue.ObjectValue) {
      return new Label("JSON 对象", "an object");
    }
    if (value instanceof JsonValue.ArrayValue array) {
      return new Label(
          "有 " + array.items().size() + " 项的数组", "an array of " + array.items().size());
    }
    if (value instanceof JsonValue.TextValue) {
      return new Label("文本", "a text");
    }
    if (value instanceof JsonValue.NumberValue) {
      return new Label("数字", "a number");
    }
    return value instanceof JsonValue.FlagValue
        ? new Label("布尔值", "a boolean")
        : new Label("null", "null");
  }

  /** Returns {@code text} without control characters, cut where it is long. */
  static String plain(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return onOneLine(text);
    }
    return onOneLine(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + '…';
  }

  /** Returns {@code text} without control characters. */
  static String onOneLine(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean hidden =
          switch (Character.getType(c)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.SURROGATE,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
          };
      if (hidden) {
        plain.append("\\u").append(hex(c));
      } else {
        plain.appendCodePoint(c);
      }
    }
    return plain.toString();
  }

  private static String hex(int c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
