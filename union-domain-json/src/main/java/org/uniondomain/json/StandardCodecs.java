package org.uniondomain.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.uniondomain.core.identity.CreditCode;
import org.uniondomain.core.identity.IdentityNumber;
import org.uniondomain.core.identity.OrganisationCode;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Label;

/** 标准写法: how the types of the library and of the JDK that facts use are written. */
final class StandardCodecs {
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  static final ValueCodec<LocalDate> DAYS = new DayCodec();

  static final ValueCodec<Ratio> RATIOS =
      new TextCodec<>(
          Ratio.class,
          new Label("比例，写作 \"1/3\" 或 \"72%\"", "a ratio, written \"1/3\" or \"72%\""),
          true,
          false,
          RatioText::read,
          ratio -> TextNode.valueOf(RatioText.write(ratio)));

  static final ValueCodec<Integer> COUNTS =
      new TextCodec<>(
          Integer.class,
          new Label("整数，如 12", "a whole number such as 12"),
          true,
          true,
          text -> Integer.valueOf(whole(text)),
          IntNode::valueOf);

  static final ImmutableList<ValueCodec<?>> ALL =
      ImmutableList.of(
          DAYS,
          new FlagCodec(),
          new TextCodec<>(
              Money.class,
              new Label(
                  "以元为单位的金额，最多两位小数，不超过一百万亿元，如 \"1234.50\"",
                  "an amount in yuan with at most two decimals, up to 100 trillion, such as"
                      + " \"1234.50\""),
              true,
              true,
              Money::yuan,
              money -> TextNode.valueOf(money.toYuanString())),
          RATIOS,
          COUNTS,
          new TextCodec<>(
              Long.class,
              new Label("整数，如 12", "a whole number such as 12"),
              true,
              true,
              text -> Long.valueOf(whole(text)),
              LongNode::valueOf),
          new TextCodec<>(
              Year.class,
              new Label("四位年份，如 2013", "a year of four digits such as 2013"),
              true,
              true,
              text -> fromYearOne(Year.parse(checked(YEAR, text)), Year::getValue),
              year -> dated("0".repeat(Math.max(0, 4 - year.toString().length())) + year, YEAR)),
          new TextCodec<>(
              YearMonth.class,
              new Label("年月，如 \"2013-06\"", "a month such as \"2013-06\""),
              true,
              false,
              text -> fromYearOne(YearMonth.parse(checked(MONTH, text)), YearMonth::getYear),
              month -> dated(month.toString(), MONTH)),
          new TextCodec<>(
              String.class,
              new Label("非空文本", "a text that is not blank"),
              false,
              false,
              StandardCodecs::notBlank,
              TextNode::valueOf),
          new TextCodec<>(
              Division.class,
              new Label(
                  "现行行政区划的六位代码，如 \"150100\"",
                  "the six-digit code of a division, such as \"150100\""),
              false,
              false,
              Division::of,
              division -> TextNode.valueOf(division.code())),
          ValueCodec.text(
              Term.class,
              new Label(
                  "期限，如 \"15 days\"、\"5 workingDays\"、\"3 months\"、\"1 years\"",
                  "a term such as \"15 days\", \"5 workingDays\", \"3 months\" or \"1 years\""),
              TermText::read,
              TermText::write),
          ValueCodec.text(
              IdentityNumber.class,
              new Label("有效的公民身份号码", "a valid citizen identity number"),
              IdentityNumber::of,
              IdentityNumber::digits),
          ValueCodec.text(
              CreditCode.class,
              new Label("有效的统一社会信用代码", "a valid unified social credit code"),
              CreditCode::of,
              CreditCode::code),
          ValueCodec.text(
              OrganisationCode.class,
              new Label("有效的组织机构代码", "a valid organisation code"),
              OrganisationCode::of,
              OrganisationCode::code));

  private StandardCodecs() {}

  /** Returns {@code text} if it is a whole number, and throws if not. */
  static String whole(String text) {
    for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        throw new IllegalArgumentException("not a whole number");
      }
    }
    return text;
  }

  static String checked(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException("not written as " + pattern);
    }
    return text;
  }

  private static JsonNode dated(String text, Pattern pattern) {
    return TextNode.valueOf(checked(pattern, text));
  }

  private static <V> V fromYearOne(V value, Function<V, Integer> year) {
    if (year.apply(value) < 1) {
      throw new IllegalArgumentException("before the year 1");
    }
    return value;
  }

  private static String notBlank(String text) {
    if (text.isBlank() || text.codePoints().anyMatch(StandardCodecs::isHalfACharacter)) {
      throw new IllegalArgumentException("no text");
    }
    return text;
  }

  private static boolean isHalfACharacter(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
