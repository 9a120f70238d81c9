package org.uniondomain.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Label;

/**
 * 期间: a calendar year {@code "2013"}, a month {@code "2013-06"}, or {@code {"from": first day,
 * "until": first day after}}.
 */
final class PeriodCodec extends ValueCodec<Period> {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final String FROM = "from";
  private static final String UNTIL = "until";

  private final ValueCodec<LocalDate> days;
  private final boolean strict;

  PeriodCodec(ValueCodec<LocalDate> days, boolean strict) {
    super(
        Period.class,
        new Label(
            "期间：年度 \"2013\"、月份 \"2013-06\"，或 {\"from\": 首日, \"until\": 末日的次日}",
            "a year \"2013\", a month \"2013-06\", or {\"from\": first day, \"until\": day after"
                + " the last}"),
        false);
    this.days = days;
    this.strict = strict;
  }

  @Override
  @Nullable Period read(JsonValue value, Spot spot) {
    if (value instanceof JsonValue.TextValue text) {
      return calendar(text, spot);
    }
    if (value instanceof JsonValue.NumberValue number && YEAR.matcher(number.text()).matches()) {
      return calendar(new JsonValue.TextValue(number.text(), number.at()), spot);
    }
    if (!(value instanceof JsonValue.ObjectValue object)) {
      spot.wrongType(value, expected());
      return null;
    }
    UnknownMembers.report(object, ImmutableSet.of(FROM, UNTIL), spot, strict);
    JsonValue first = object.members().get(FROM);
    JsonValue after = object.members().get(UNTIL);
    if (first == null || after == null) {
      spot.wrongType(value, expected());
      return null;
    }
    LocalDate from = days.read(first, spot.member(FROM));
    LocalDate until = days.read(after, spot.member(UNTIL));
    if (from == null || until == null) {
      return null;
    }
    if (until.isBefore(from)) {
      spot.member(UNTIL).unreadable(after, new Label("不早于 from 的日期", "a day not before \"from\""));
      return null;
    }
    return new Period(from, until);
  }

  private @Nullable Period calendar(JsonValue.TextValue value, Spot spot) {
    String text = value.text();
    boolean year = YEAR.matcher(text).matches();
    if ((year || MONTH.matcher(text).matches()) && number(text.substring(0, 4)) > 0) {
      int month = year ? 1 : number(text.substring(5));
      if (month >= 1 && month <= 12) {
        int number = number(text.substring(0, 4));
        return year ? Period.year(number) : Period.month(number, month);
      }
    }
    spot.unreadable(value, expected());
    return null;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  @Override
  JsonNode write(Period value) {
    LocalDate start = value.start();
    int year = start.getYear();
    if (year > 0 && year <= 9999 && value.equals(Period.year(year))) {
      return TextNode.valueOf(start.toString().substring(0, 4));
    }
    if (year > 0 && year <= 9999 && value.equals(Period.month(year, start.getMonthValue()))) {
      return TextNode.valueOf(start.toString().substring(0, 7));
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.set(FROM, days.write(start));
    object.set(UNTIL, days.write(value.end()));
    return object;
  }
}
