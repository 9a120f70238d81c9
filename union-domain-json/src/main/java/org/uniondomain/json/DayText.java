package org.uniondomain.json;

import java.time.LocalDate;

/** 日期的写法: year, month and day in four, two and two digits, by hand since documents are full of them. */
final class DayText {
  private static final int LENGTH = "2013-06-30".length();

  private DayText() {}

  /**
   * Reads a day.
   *
   * @throws RuntimeException if the text is none
   */
  static LocalDate read(String text) {
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

  /**
   * Writes a day.
   *
   * @throws IllegalArgumentException if its year is not one of 1 to 9999
   */
  static String write(LocalDate day) {
    int year = day.getYear();
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("a day outside the years 1 to 9999: " + day);
    }
    return day.toString();
  }
}
