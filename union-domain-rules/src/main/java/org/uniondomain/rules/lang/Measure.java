package org.uniondomain.rules.lang;

import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.time.Term;

/**
 * 计量: how values of one type become exact whole numbers, or fractions of them, and back.
 *
 * @param <V> type of the values
 */
public abstract sealed class Measure<V> {
  /** 金额, in fen. */
  public static final Measure<Money> MONEY = new OfMoney();

  /** 数量, in whole units; never negative. */
  public static final Measure<Integer> COUNT = new OfCount();

  /** 日期, in days. */
  public static final Measure<LocalDate> DAY = new OfDay();

  /** 比例, an exact fraction. */
  public static final Measure<Ratio> RATIO = new OfRatio();

  /** 期限, an amount of days, working days, months or years; it shifts days and is not compared. */
  public static final Measure<Term> TERM = new OfTerm();

  /** 是否, 1 for true; for readings of a text. */
  public static final Measure<Boolean> FLAG = new OfFlag();

  private final String name;
  private final long floor;

  private Measure(String name, long floor) {
    this.name = name;
    this.floor = floor;
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
  abstract long numerator(V value);

  /** Returns the denominator; positive. */
  long denominator(V value) {
    return 1;
  }

  /** Returns the value of a whole number. */
  public abstract V whole(long number);

  /** Returns the value for people, in {@code language}. */
  public abstract String show(V value, Language language);

  @Override
  public String toString() {
    return name;
  }

  private static final class OfMoney extends Measure<Money> {
    OfMoney() {
      super("money", Long.MIN_VALUE);
    }

    @Override
    long numerator(Money value) {
      return value.fen();
    }

    @Override
    public Money whole(long number) {
      return Money.fen(Math.max(-Money.MAX_FEN, Math.min(Money.MAX_FEN, number)));
    }

    @Override
    public String show(Money value, Language language) {
      return value.toDisplayString();
    }
  }

  private static final class OfCount extends Measure<Integer> {
    OfCount() {
      super("count", 0);
    }

    @Override
    long numerator(Integer value) {
      return value;
    }

    @Override
    public Integer whole(long number) {
      return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
    }

    @Override
    public String show(Integer value, Language language) {
      return value.toString();
    }
  }

  private static final class OfDay extends Measure<LocalDate> {
    OfDay() {
      super("day", Long.MIN_VALUE);
    }

    @Override
    long numerator(LocalDate value) {
      return value.toEpochDay();
    }

    @Override
    public LocalDate whole(long number) {
      return LocalDate.ofEpochDay(number);
    }

    @Override
    public String show(LocalDate value, Language language) {
      return value.toString();
    }
  }

  private static final class OfRatio extends Measure<Ratio> {
    OfRatio() {
      super("ratio", Long.MIN_VALUE);
    }

    @Override
    long numerator(Ratio value) {
      return value.numerator();
    }

    @Override
    long denominator(Ratio value) {
      return value.denominator();
    }

    @Override
    public Ratio whole(long number) {
      return Ratio.of(number, 1);
    }

    @Override
    public String show(Ratio value, Language language) {
      return value.toPercentString();
    }
  }

  private static final class OfTerm extends Measure<Term> {
    OfTerm() {
      super("term", Long.MIN_VALUE);
    }

    @Override
    long numerator(Term value) {
      return value.amount();
    }

    @Override
    public Term whole(long number) {
      return Term.days(Math.toIntExact(number));
    }

    @Override
    public String show(Term value, Language language) {
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
  }

  private static final class OfFlag extends Measure<Boolean> {
    OfFlag() {
      super("flag", 0);
    }

    @Override
    long numerator(Boolean value) {
      return value ? 1 : 0;
    }

    @Override
    public Boolean whole(long number) {
      return number != 0;
    }

    @Override
    public String show(Boolean value, Language language) {
      boolean chinese = language == Language.CHINESE;
      return value ? (chinese ? "是" : "yes") : (chinese ? "否" : "no");
    }
  }
}
