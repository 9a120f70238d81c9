package org.uniondomain.core.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Period;
import org.uniondomain.core.time.Term;

/**
 * 基础类型生成器: values of the ground types. Few distinct ones, their small multiples and the neighbours
 * of both come often, so that values meet one another and the lines of the law; others come too.
 * They shrink towards small and round ones.
 */
public final class GroundArbitraries {
  private static final long[] FEN = {0, 1, 1_000, 5_000, 79_000, 84_000, 100_000, 1_000_000};
  private static final long[] MULTIPLES = {1, 2, 3, 10, 12, 36, 100};
  private static final int[] COUNTS = {
    0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 15, 24, 25, 30, 60, 66, 90, 100, 120, 180, 200, 1000, 1001
  };
  private static final int[] AMOUNTS = {1, 2, 3, 5, 7, 10, 15, 30, 60, 0, -1, -5};

  /** 起点: the day towards which days shrink. */
  static final LocalDate ANCHOR = LocalDate.of(2013, 1, 1);

  private GroundArbitraries() {}

  /** 金额: amounts of any sign. */
  public static Arbitrary<Money> money() {
    return moneyFrom(Money.fen(-Money.MAX_FEN));
  }

  /** 金额: amounts from {@code least} on. */
  public static Arbitrary<Money> moneyFrom(Money least) {
    TreeSet<Long> near =
        new TreeSet<>(
            Comparator.<Long>comparingInt(fen -> fen < 0 ? 2 : fen % 100 == 0 ? 0 : 1)
                .thenComparing(Comparator.comparingLong(Math::abs)));
    for (long fen : FEN) {
      for (long multiple : MULTIPLES) {
        LongStream.rangeClosed(-1, 1).forEach(by -> near.add(fen * multiple + by));
      }
    }
    near.add(-100_000L);
    near.removeIf(fen -> fen < least.fen());
    near.add(least.fen() > 0 ? least.fen() : 0);
    Arbitrary<Long> far =
        Arbitraries.longs()
            .between(Math.max(least.fen(), -100_000_000L), Math.max(least.fen(), 0) + 100_000_000L)
            .shrinkTowards(Math.max(least.fen(), 0));
    return mostly(Arbitraries.of(List.copyOf(near)), far).map(Money::fen);
  }

  /** 数量: numbers of persons or things from {@code least} on. */
  public static Arbitrary<Integer> countsFrom(int least) {
    TreeSet<Integer> near = new TreeSet<>();
    for (int count : COUNTS) {
      near.addAll(List.of(count - 1, count, count + 1));
    }
    near.add(least);
    return mostly(
        Arbitraries.of(List.copyOf(near.tailSet(least))),
        Arbitraries.integers().between(least, least + 2_000));
  }

  /** 比例: shares of a whole, and now and then more than the whole. */
  public static Arbitrary<Ratio> ratios() {
    List<Ratio> near = new ArrayList<>(List.of(Ratio.ZERO, Ratio.ONE, Ratio.of(1, 2)));
    LongStream.rangeClosed(1, 99).mapToObj(Ratio::percent).forEach(near::add);
    near.addAll(List.of(Ratio.of(1, 3), Ratio.of(2, 3), Ratio.of(3, 2), Ratio.of(2, 1)));
    Arbitrary<Integer> parts = Arbitraries.integers().between(0, 100);
    return mostly(
        Arbitraries.of(near),
        Combinators.combine(parts, parts)
            .as((part, whole) -> Ratio.of(Math.min(part, whole), Math.max(1, whole))));
  }

  /** 日期: days from 1995 to 2030. */
  public static Arbitrary<LocalDate> days() {
    return Combinators.combine(shifts(), nearbyDays()).as((shift, day) -> day.plusDays(shift));
  }

  /** Returns days of one season, which {@link #shifts} moves elsewhere. */
  static Arbitrary<LocalDate> nearbyDays() {
    return Arbitraries.integers()
        .between(-10, 69)
        .withDistribution(RandomDistribution.uniform())
        .shrinkTowards(0)
        .map(ANCHOR::plusDays);
  }

  /** Returns by how many days the days of a subject are moved together. */
  static Arbitrary<Long> shifts() {
    return Arbitraries.longs()
        .between(
            LocalDate.of(1995, 1, 1).toEpochDay() - ANCHOR.toEpochDay(),
            LocalDate.of(2030, 1, 1).toEpochDay() - ANCHOR.toEpochDay())
        .withDistribution(RandomDistribution.uniform())
        .shrinkTowards(0);
  }

  /** 期间: years, months, and periods of a few days; empty ones too. */
  public static Arbitrary<Period> periods() {
    Arbitrary<Integer> years =
        Arbitraries.integers().between(1995, 2030).shrinkTowards(ANCHOR.getYear());
    return Arbitraries.frequencyOf(
        Tuple.of(4, years.map(Period::year)),
        Tuple.of(
            2, Combinators.combine(years, Arbitraries.integers().between(1, 12)).as(Period::month)),
        Tuple.of(
            1,
            Combinators.combine(days(), Arbitraries.integers().between(0, 400))
                .as((start, length) -> new Period(start, start.plusDays(length)))));
  }

  /** 期限: terms in every unit, backward ones too. */
  public static Arbitrary<Term> terms() {
    return Combinators.combine(
            Arbitraries.of(Arrays.stream(AMOUNTS).boxed().collect(Collectors.toList())),
            Arbitraries.of(Term.Unit.class))
        .as(Term::new);
  }

  /** 行政区划: places on the current list, half of them in Inner Mongolia. */
  public static Arbitrary<Division> divisions() {
    Predicate<Division> inside = each -> each.isWithin(Regions.INNER_MONGOLIA);
    return Arbitraries.oneOf(
        Arbitraries.of(Division.all().stream().filter(inside).collect(Collectors.toList())),
        Arbitraries.of(
            Stream.concat(
                    Stream.of(Division.NATION), Division.all().stream().filter(inside.negate()))
                .collect(Collectors.toList())));
  }

  private static <T> Arbitrary<T> mostly(Arbitrary<T> near, Arbitrary<T> far) {
    return Arbitraries.frequencyOf(Tuple.of(9, near), Tuple.of(1, far));
  }
}
