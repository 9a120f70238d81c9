package org.uniondomain.rules.lang;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.time.Term;

/**
 * 计量: how values of one type become exact whole numbers, or fractions of them, and back.
 *
 * @param <V> type of the values
 */
public final class Measure<V> {
  /** 金额, in fen. */
  public static final Measure<Money> MONEY =
      new Measure<>(
          "money",
          Long.MIN_VALUE,
          Money::fen,
          value -> 1,
          number -> Money.fen(Math.max(-Money.MAX_FEN, Math.min(Money.MAX_FEN, number))),
          (value, language) -> value.toDisplayString());

  /** 数量, in whole units; never negative. */
  public static final Measure<Integer> COUNT =
      new Measure<>(
          "count",
          0,
          Integer::longValue,
          value -> 1,
          number -> (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number)),
          (value, language) -> value.toString());

  /** 日期, in days. */
  public static final Measure<LocalDate> DAY =
      new Measure<>(
          "day",
          Long.MIN_VALUE,
          LocalDate::toEpochDay,
          value -> 1,
          LocalDate::ofEpochDay,
          (value, language) -> value.toString());

  /** 比例, an exact fraction. */
  public static final Measure<Ratio> RATIO =
      fraction("ratio", (value, language) -> value.toPercentString());

  /** 平均数, an exact fraction; shown with two decimals, rounded half up for people only. */
  public static final Measure<Ratio> AVERAGE =
      fraction("average", (value, language) -> value.toDecimalString(2));

  /** 百分点, the exact difference of two rates; not a rate itself. */
  public static final Measure<Ratio> POINTS = fraction("points", Measure::points);

  /** 期限, an amount of days, working days, months or years; it shifts days and is not compared. */
  public static final Measure<Term> TERM =
      new Measure<>(
          "term",
          Long.MIN_VALUE,
          Term::amount,
          value -> 1,
          number -> Term.days(Math.toIntExact(number)),
          Measure::shown);

  /** 是否, 1 for true; for readings of a text. */
  public static final Measure<Boolean> FLAG =
      new Measure<>(
          "flag", 0, value -> value ? 1 : 0, value -> 1, number -> number != 0, Measure::shown);

  private final String name;
  private final long floor;
  private final ToLongFunction<V> numerator;
  private final ToLongFunction<V> denominator;
  private final LongFunction<V> whole;
  private final BiFunction<V, Language, String> show;

  private Measure(
      String name,
      long floor,
      ToLongFunction<V> numerator,
      ToLongFunction<V> denominator,
      LongFunction<V> whole,
      BiFunction<V, Language, String> show) {
    this.name = name;
    this.floor = floor;
    this.numerator = numerator;
    this.denominator = denominator;
    this.whole = whole;
    this.show = show;
  }

  /** Returns the stable name. */
  public String name() {
    return name;
  }

  /** Returns the lowest value there can be, {@link Long#MIN_VALUE} for none. */
  long floor() {
    return floor;
  }

  /** Returns the value as a whole number, or as the numerator of a fraction. */
  long numerator(V value) {
    // The common types directly: a function that differs from call to call is not inlined.
    return value instanceof Money money
        ? money.fen()
        : value instanceof Integer number
            ? number
            : value instanceof LocalDate day ? day.toEpochDay() : numerator.applyAsLong(value);
  }

  /** Returns the denominator; positive. */
  long denominator(V value) {
    return denominator.applyAsLong(value);
  }

  /** Returns whether every value is a whole number, so that its denominator is 1. */
  public boolean isWhole() {
    return this != RATIO && this != AVERAGE && this != POINTS;
  }

  /** Returns the value of a whole number. */
  public V whole(long number) {
    return whole.apply(number);
  }

  /** Returns the value for people, in {@code language}. */
  public String show(V value, Language language) {
    return show.apply(value, language);
  }

  private static Measure<Ratio> fraction(String name, BiFunction<Ratio, Language, String> show) {
    return new Measure<>(
        name,
        Long.MIN_VALUE,
        Ratio::numerator,
        Ratio::denominator,
        number -> Ratio.of(number, 1),
        show);
  }

  private static String points(Ratio value, Language language) {
    return value.toHundredthsString(2) + (language == Language.CHINESE ? "个百分点" : " points");
  }

  private static String shown(Term value, Language language) {
    if (language == Language.CHINESE) {
      return value.amount()
          + switch (value.unit()) {
            case DAYS -> "日";
            case WORKING_DAYS -> "个工作日";
            case MONTHS -> "个月";
            case YEARS -> "年";
          };
    }
    String unit =
        switch (value.unit()) {
          case DAYS -> " day";
          case WORKING_DAYS -> " working day";
          case MONTHS -> " month";
          case YEARS -> " year";
        };
    return value.amount() + unit + (value.amount() == 1 ? "" : "s");
  }

  private static String shown(Boolean value, Language language) {
    boolean chinese = language == Language.CHINESE;
    return value ? (chinese ? "是" : "yes") : (chinese ? "否" : "no");
  }

  @Override
  public String toString() {
    return name;
  }
}
