package org.uniondomain.core.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
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
    for (long fen = 123; fen < 1_000_000_000; fen = fen * 7 + 11) {
      near.addAll(List.of(fen, fen * 100, -fen));
    }
    near.removeIf(fen -> fen < least.fen());
    near.add(Math.max(0, least.fen()));
    return Arbitraries.of(near.stream().map(Money::fen).collect(Collectors.toList()));
  }

  /** 数量: numbers of persons or things from {@code least} on. */
  public static Arbitrary<Integer> countsFrom(int least) {
    TreeSet<Integer> near = new TreeSet<>();
    for (int count : COUNTS) {
      near.addAll(List.of(count - 1, count, count + 1));
    }
    near.add(least);
    for (int count = 17; count < 200_000; count = count * 3 + 1) {
      near.add(count);
    }
    return Arbitraries.of(List.copyOf(near.tailSet(least)));
  }

  /** 比例: shares of a whole, and now and then more than the whole. */
  public static Arbitrary<Ratio> ratios() {
    Set<Ratio> near = new LinkedHashSet<>(List.of(Ratio.ZERO, Ratio.ONE, Ratio.of(1, 2)));
    LongStream.rangeClosed(1, 99).mapToObj(Ratio::percent).forEach(near::add);
    for (int whole = 3; whole < 12; whole++) {
      for (int part = 1; part <= whole + 1; part++) {
        near.add(Ratio.of(part, whole));
      }
    }
    near.add(Ratio.of(2, 1));
    return Arbitraries.of(List.copyOf(near));
  }

  /** 日期: days from 1995 to 2030. */
  public static Arbitrary<LocalDate> days() {
    return Combinators.combine(shifts(), nearbyDays()).as((shift, day) -> day.plusDays(shift));
  }

  /** Returns days of one season, which {@link #shifts} moves elsewhere. */
  static Arbitrary<LocalDate> nearbyDays() {
    return Arbitraries.of(
        IntStream.concat(IntStream.rangeClosed(0, 69), IntStream.rangeClosed(-10, -1))
            .mapToObj(ANCHOR::plusDays)
            .collect(Collectors.toList()));
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
    Set<Period> all = new LinkedHashSet<>();
    IntStream.concat(IntStream.rangeClosed(2013, 2030), IntStream.rangeClosed(1995, 2012))
        .forEach(year -> all.add(Period.year(year)));
    for (int year = 2013; year < 2026; year += 4) {
      for (int month = 1; month <= 12; month++) {
        all.add(Period.month(year, month));
      }
      LocalDate day = LocalDate.of(year, 5, 31);
      IntStream.of(0, 1, 30, 364).forEach(days -> all.add(new Period(day, day.plusDays(days))));
    }
    return Arbitraries.of(List.copyOf(all));
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
}
