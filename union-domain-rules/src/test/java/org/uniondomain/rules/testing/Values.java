package org.uniondomain.rules.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.QuantityFact;

/**
 * 取值: known values for facts, chosen so that values fall on, just below and just above the lines of
 * the law often: few distinct amounts and numbers, their small multiples, and neighbours of both.
 */
final class Values {
  private static final int[] COUNTS = {
    0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 15, 24, 25, 30, 60, 66, 90, 100, 120, 180, 200, 1000, 1001
  };
  private static final long[] FEN = {0, 1, 1_000, 5_000, 79_000, 84_000, 100_000, 1_000_000};
  private static final int[] MULTIPLES = {1, 1, 1, 2, 3, 10, 12, 36, 100};

  private final Random random;
  private final long baseDay;

  Values(Random random) {
    this.random = random;
    this.baseDay = LocalDate.of(1995, 1, 1).toEpochDay() + random.nextInt(35 * 365);
  }

  /** Returns a known value of {@code attribute}, or none for a day now and then. */
  @SuppressWarnings("unchecked")
  <S, V> Fact<V> of(Attribute<S, V> attribute) {
    Class<V> type = attribute.type();
    if (type == LocalDate.class && random.nextInt(5) == 0) {
      return Fact.none();
    }
    if (type.isEnum()) {
      V[] constants = type.getEnumConstants();
      return Fact.known(constants[random.nextInt(constants.length)]);
    }
    if (type == Boolean.class) {
      return (Fact<V>) Fact.known(random.nextBoolean());
    }
    if (type == Money.class) {
      return (Fact<V>) Fact.known(money());
    }
    if (type == Integer.class) {
      return (Fact<V>) Fact.known(Math.max(count(), floor(attribute)));
    }
    if (type == LocalDate.class) {
      return (Fact<V>) Fact.known(day());
    }
    if (type == Ratio.class) {
      int whole = 1 + random.nextInt(100);
      return (Fact<V>) Fact.known(Ratio.of(random.nextInt(whole + 1), whole));
    }
    if (type == String.class) {
      return (Fact<V>) Fact.known("text " + random.nextInt(10));
    }
    if (type == Division.class) {
      List<Division> all = Division.all();
      return (Fact<V>) Fact.known(all.get(random.nextInt(all.size())));
    }
    if (type == Period.class) {
      return (Fact<V>) Fact.known(Period.year(1995 + random.nextInt(35)));
    }
    if (type == ReportedCount.class) {
      return (Fact<V>)
          Fact.known(
              random.nextInt(6) == 0
                  ? ReportedCount.moreThan(count())
                  : ReportedCount.rounded(count() * 100, random.nextInt(2) * 99 + 1));
    }
    if (type == ReportedRatio.class) {
      return (Fact<V>) Fact.known(ReportedRatio.percent(Integer.toString(random.nextInt(120))));
    }
    return Fact.unknown();
  }

  private static int floor(Attribute<?, ?> attribute) {
    return attribute instanceof QuantityFact<?, ?> quantity
        ? (int) Math.max(0, quantity.floor())
        : 0;
  }

  Money money() {
    long fen =
        FEN[random.nextInt(FEN.length)] * MULTIPLES[random.nextInt(MULTIPLES.length)]
            + random.nextInt(3)
            - 1;
    return Money.fen(Math.max(0, fen));
  }

  int count() {
    return Math.max(0, COUNTS[random.nextInt(COUNTS.length)] + random.nextInt(3) - 1);
  }

  LocalDate day() {
    return LocalDate.ofEpochDay(baseDay + random.nextInt(80) - 10);
  }

  /** Returns a fact that admits {@code fact} and says less. */
  @SuppressWarnings("unchecked")
  <S, V> Fact<V> blurred(Attribute<S, V> attribute, Fact<V> fact) {
    V value = fact.orNull();
    if (value instanceof Money money && random.nextBoolean()) {
      return (Fact<V>)
          Fact.between(
              Money.fen(Math.max(0, money.fen() - random.nextInt(3))),
              Money.fen(money.fen() + random.nextInt(3) * (long) random.nextInt(100_000)));
    }
    if (value instanceof Integer count && random.nextBoolean()) {
      return (Fact<V>)
          Fact.between(
              Math.max(floor(attribute), count - random.nextInt(3)), count + random.nextInt(20));
    }
    if (value instanceof LocalDate day && random.nextBoolean()) {
      return (Fact<V>)
          Fact.between(day.minusDays(random.nextInt(10)), day.plusDays(random.nextInt(10)));
    }
    if (value instanceof Enum<?> && random.nextBoolean()) {
      V[] constants = attribute.type().getEnumConstants();
      return Fact.oneOf(
          List.of(value, constants[random.nextInt(constants.length)]).stream().distinct().toList());
    }
    return Fact.unknown();
  }
}
