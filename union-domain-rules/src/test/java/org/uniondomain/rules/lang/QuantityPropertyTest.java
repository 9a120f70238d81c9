package org.uniondomain.rules.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.lang.Bag.A;
import static org.uniondomain.rules.lang.Bag.AMOUNT;
import static org.uniondomain.rules.lang.Bag.B;
import static org.uniondomain.rules.lang.Bag.COINS;
import static org.uniondomain.rules.lang.Bag.COUNTS;
import static org.uniondomain.rules.lang.Bag.FLAG;
import static org.uniondomain.rules.lang.Bag.FROM;
import static org.uniondomain.rules.lang.Bag.MONTH;
import static org.uniondomain.rules.lang.Bag.N;
import static org.uniondomain.rules.lang.Bag.TO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.core.place.Division;

/**
 * The interval of a quantity contains the value of every way in which its facts can turn out, and
 * telling more never widens it.
 */
class QuantityPropertyTest {
  private static final Citation TEXT =
      Instrument.of("Q", "文", "Text", "部", Rank.LAW, Division.NATION)
          .edition("2000", LocalDate.of(2000, 1, 1))
          .article(1);

  private record Sample(
      String name, Quantity<Bag, ?> quantity, Function<Bag, @Nullable Exact> value) {}

  private static Table<Integer> table(boolean withHole) {
    Table<Integer> rows = Table.table("q.table", Measure.COUNT, Bound.OR_MORE, "表", "table");
    LocalDate day = LocalDate.of(2000, 1, 1);
    rows = rows.row(0, 1, row -> row.since(day, 5, TEXT, Certainty.TEXT));
    rows = withHole ? rows : rows.row(2, 3, row -> row.since(day, 9, TEXT, Certainty.TEXT));
    return rows.row(4, Integer.MAX_VALUE, row -> row.since(day, 7, TEXT, Certainty.TEXT));
  }

  private static Exact a(Bag bag) {
    return Exact.of(bag.a().get().fen());
  }

  private static Exact b(Bag bag) {
    return Exact.of(bag.b().get().fen());
  }

  private static @Nullable Exact row(int key, boolean withHole) {
    return key <= 1 ? Exact.of(5) : key >= 4 ? Exact.of(7) : withHole ? null : Exact.of(9);
  }

  private static Exact rounded(Bag bag, int divisor, RoundingMode mode) {
    return Exact.of(
        BigDecimal.valueOf(bag.a().get().fen())
                .divide(BigDecimal.valueOf(divisor * 2L), 0, mode)
                .longValueExact()
            * 2);
  }

  private static RoundingStep<Money> step(Rounding direction) {
    return new RoundingStep<>(direction, Money.fen(2), TEXT);
  }

  private static Stream<Bag.Coin> counted(Bag bag) {
    return bag.coins().items().stream().filter(coin -> coin.counts().get());
  }

  private static Exact run(Bag bag) {
    List<Bag.Coin> all = bag.coins().items();
    YearMonth month =
        all.stream()
            .map(coin -> YearMonth.from(coin.month().get()))
            .max(YearMonth::compareTo)
            .orElse(YearMonth.of(2020, 1));
    int run = 0;
    while (true) {
      YearMonth wanted = month;
      List<Bag.Coin> here =
          all.stream().filter(coin -> YearMonth.from(coin.month().get()).equals(wanted)).toList();
      if (here.isEmpty() || !here.stream().allMatch(coin -> coin.counts().get())) {
        return Exact.of(run);
      }
      run++;
      month = month.minusMonths(1);
    }
  }

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("sum", A.plus(B), bag -> a(bag).plus(b(bag))),
          new Sample("difference", A.minus(B), bag -> a(bag).minus(b(bag))),
          new Sample("product", A.times(N), bag -> a(bag).times(bag.n().get())),
          new Sample(
              "product with a ratio",
              A.times(Quantity.of(Measure.RATIO, Ratio.of(2, 3))),
              bag -> a(bag).times(2).per(3)),
          new Sample(
              "quotient", A.per(N), bag -> bag.n().get() == 0 ? null : a(bag).per(bag.n().get())),
          new Sample(
              "quotient by a quotient",
              A.per(Quantity.<Bag>of(5).per(Quantity.of(3))),
              bag -> a(bag).times(3).per(5)),
          new Sample(
              "sum of quotients",
              A.per(Quantity.of(3)).plus(B.per(Quantity.of(4))),
              bag -> a(bag).per(3).plus(b(bag).per(4))),
          new Sample("larger", A.orMore(B), bag -> a(bag).compareTo(b(bag)) > 0 ? a(bag) : b(bag)),
          new Sample("smaller", A.orLess(B), bag -> a(bag).compareTo(b(bag)) < 0 ? a(bag) : b(bag)),
          new Sample(
              "choice",
              Quantity.<Bag, Money>choose(Measure.MONEY).when(FLAG, A).otherwise(B),
              bag -> bag.flag().get() ? a(bag) : b(bag)),
          new Sample(
              "choice without another",
              Quantity.<Bag, Money>choose(Measure.MONEY).when(FLAG, A),
              bag -> bag.flag().get() ? a(bag) : null),
          new Sample("table", table(false).at(N), bag -> row(bag.n().get(), false)),
          new Sample("table with a hole", table(true).at(N), bag -> row(bag.n().get(), true)),
          new Sample(
              "rounded down",
              A.per(Quantity.of(3)).rounded(step(Rounding.DOWN)),
              bag -> rounded(bag, 3, RoundingMode.DOWN)),
          new Sample(
              "rounded up",
              A.per(Quantity.of(3)).rounded(step(Rounding.UP)),
              bag -> rounded(bag, 3, RoundingMode.UP)),
          new Sample(
              "rounded half up",
              A.per(Quantity.of(2)).rounded(step(Rounding.HALF_UP)),
              bag -> rounded(bag, 2, RoundingMode.HALF_UP)),
          new Sample(
              "days between",
              new DaysBetween<>(FROM, TO),
              bag -> Exact.of(bag.to().get().toEpochDay() - bag.from().get().toEpochDay())),
          new Sample("count", COINS.count(COUNTS), bag -> Exact.of(counted(bag).count())),
          new Sample(
              "total",
              COINS.sum(AMOUNT, COUNTS),
              bag -> Exact.of(counted(bag).mapToLong(coin -> coin.amount().get().fen()).sum())),
          new Sample(
              "total of the items that their owner admits",
              COINS.sum(AMOUNT, AMOUNT.meets(Limit.at(Bound.OR_LESS, COINS.outer(A)))),
              bag ->
                  Exact.of(
                      bag.coins().items().stream()
                          .mapToLong(coin -> coin.amount().get().fen())
                          .filter(fen -> fen <= bag.a().get().fen())
                          .sum())),
          new Sample(
              "largest",
              COINS.largest(AMOUNT, COUNTS),
              bag ->
                  counted(bag)
                      .map(coin -> Exact.of(coin.amount().get().fen()))
                      .max(Exact::compareTo)
                      .orElse(null)),
          new Sample(
              "smallest",
              COINS.smallest(AMOUNT, COINS.outer(FLAG)),
              bag ->
                  bag.coins().items().stream()
                      .filter(coin -> bag.flag().get())
                      .map(coin -> Exact.of(coin.amount().get().fen()))
                      .min(Exact::compareTo)
                      .orElse(null)),
          new Sample("latest run", COINS.latestRun(MONTH, COUNTS), QuantityPropertyTest::run));

  @Property(tries = 2000)
  void everyCompletionLiesInside(@ForAll long seed) {
    Random random = new Random(seed);
    Bag whole = Bag.whole(random);
    Bag blurred = whole.blurred(random).blurred(random);
    for (Sample sample : SAMPLES) {
      Exact value = sample.value.apply(whole);
      if (value != null) {
        Interval interval = Interval.of(sample.quantity, blurred);
        assertThat(interval.contains(value))
            .as("%s: %s of %s, but %s of %s", sample.name, interval, blurred, value, whole)
            .isTrue();
        Interval exact = Interval.of(sample.quantity, whole);
        assertThat(exact.contains(value) && exact.isPoint())
            .as("%s: %s of %s, but %s", sample.name, exact, whole, value)
            .isTrue();
      }
    }
  }

  @Property(tries = 2000)
  void tellingMoreNeverWidens(@ForAll long seed) {
    Random random = new Random(seed);
    Bag whole = Bag.whole(random);
    Bag more = random.nextBoolean() ? whole : whole.blurred(random);
    Bag less = more.blurred(random);
    for (Sample sample : SAMPLES) {
      Interval narrow = Interval.of(sample.quantity, more);
      Interval wide = Interval.of(sample.quantity, less);
      assertThat(wide.contains(narrow))
          .as("%s: %s of %s, then %s of %s", sample.name, wide, less, narrow, more)
          .isTrue();
    }
  }

  @Property(tries = 500)
  void aFixedDenominatorIsThatOfBothEnds(@ForAll long seed) {
    Random random = new Random(seed);
    Bag bag = Bag.whole(random).blurred(random);
    for (Sample sample : SAMPLES) {
      fixedAsAsked(sample.name, sample.quantity, bag);
      fixedAsAsked(sample.name + " and a half", half(sample.quantity), bag);
    }
  }

  private static <V> Quantity<Bag, V> half(Quantity<Bag, V> quantity) {
    return quantity.times(Quantity.<Bag, Ratio>of(Measure.RATIO, Ratio.of(3, 2)));
  }

  private static void fixedAsAsked(String name, Quantity<Bag, ?> quantity, Bag bag) {
    Quantity<Bag, ?> bound = quantity.bind(new OneDay(Bag.DAY));
    long fixed = bound.fixedDenominator();
    if (fixed != 0 && !Fractions.isOpen(bound.lowNumerator(bag, null))) {
      assertThat(bound.lowDenominator(bag, null)).as(name).isEqualTo(fixed);
    }
    if (fixed != 0 && !Fractions.isOpen(bound.highNumerator(bag, null))) {
      assertThat(bound.highDenominator(bag, null)).as(name).isEqualTo(fixed);
    }
  }

  @Property(tries = 1000)
  void whatHappenedStaysSo(@ForAll long seed) {
    Random random = new Random(seed);
    Bag whole = Bag.whole(random);
    Bag blurred = whole.blurred(random);
    Condition<Bag> happened = FROM.happened().bind(new OneDay(Bag.DAY.plusDays(30)));
    Truth truth = happened.truth(blurred, null);
    assertThat(happened.truth(whole, null))
        .isEqualTo(Truth.of(!whole.from().get().isAfter(Bag.DAY.plusDays(30))));
    assertThat(truth == Truth.UNKNOWN || truth == happened.truth(whole, null)).isTrue();
  }
}
