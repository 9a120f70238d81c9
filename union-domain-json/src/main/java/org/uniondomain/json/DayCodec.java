package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Label;

/**
 * 日期的写法: year, month and day in four, two and two digits; digit by digit, since documents are full
 * of them.
 */
final class DayCodec extends ValueCodec<LocalDate> {
  private static final int LENGTH = "2013-06-30".length();

  DayCodec() {
    super(
        LocalDate.class,
        new Label("存在的日期，如 \"2013-06-30\"", "an existing day such as \"2013-06-30\""),
        true);
  }

  @Override
  @Nullable LocalDate read(JsonValue value, Spot spot) {
    if (!(value instanceof JsonValue.TextValue text)) {
      spot.wrongType(value, expected());
      return null;
    }
    try {
      return day(text.text());
    } catch (RuntimeException unreadable) {
      spot.unreadable(value, expected());
      return null;
    }
  }

  private static LocalDate day(String text) {
    if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new IllegalArgumentException("not written as a day");
    }
    int year = 100 * two(text, 0) + two(text, 2);
    if (year == 0) {
      throw new IllegalArgumentException("before the year 1");
    }
    return LocalDate.of(year, two(text, 5), two(text, 8));
  }

  private static int two(String text, int at) {
    return 10 * digit(text.charAt(at)) + digit(text.charAt(at + 1));
  }

  private static int digit(char c) {
    if (c < '0' || c > '9') {
      throw new IllegalArgumentException("not a digit");
    }
    return c - '0';
  }

  @Override
  JsonNode write(LocalDate day) {
    return TextNode.valueOf(new String(digits(day)));
  }

  @Override
  void write(LocalDate day, JsonGenerator json) throws IOException {
    json.writeString(digits(day), 0, LENGTH);
  }

  private static char[] digits(LocalDate day) {
    int year = day.getYear();
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("a day outside the years 1 to 9999: " + day);
    }
    char[] digits = new char[LENGTH];
    put(year / 100, digits, 0);
    put(year % 100, digits, 2);
    digits[4] = '-';
    put(day.getMonthValue(), digits, 5);
    digits[7] = '-';
    put(day.getDayOfMonth(), digits, 8);
    return digits;
  }

  private static void put(int number, char[] digits, int at) {
    digits[at] = (char) ('0' + number / 10);
    digits[at + 1] = (char) ('0' + number % 10);
  }
}
