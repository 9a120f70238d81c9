package org.uniondomain.rules.testing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.QuantityFact;

/**
 * 可调要素: one quantity of a subject that is moved towards a line, in its smallest units; ratios in
 * ten-thousandths.
 *
 * @param <S> the subject
 * @param <T> what has the quantity
 * @param <V> type of the value
 */
record Steering<S, T, V extends Comparable<? super V>>(Frame<S, T> frame, QuantityFact<T, V> fact) {
  private static final int STEPS = 10_000;
  private static final long MOST_FEN = 1_000_000_000_000L;
  private static final long MOST_THINGS = 1_000_000;

  long lowest() {
    if (fact.measure() == Measure.DAY) {
      return LocalDate.of(1980, 1, 1).toEpochDay();
    }
    long floor = fact.floor();
    return fact.measure() == Measure.MONEY ? Math.max(floor, -MOST_FEN) : Math.max(floor, 0);
  }

  long highest() {
    return fact.measure() == Measure.DAY
        ? LocalDate.of(2050, 1, 1).toEpochDay()
        : fact.measure() == Measure.MONEY
            ? MOST_FEN
            : fact.measure() == Measure.RATIO ? 10 * STEPS : MOST_THINGS;
  }

  /** Returns {@code subject} with the quantity known to be {@code number}. */
  @Nullable S at(S subject, long number) {
    return with(subject, Fact.known(value(number)));
  }

  /** Returns {@code subject} with the quantity told between two numbers. */
  @Nullable S across(S subject, long low, long high) {
    return with(subject, Fact.between(value(low), value(high)));
  }

  /** Returns {@code subject} with nothing told of the quantity. */
  @Nullable S unknown(S subject) {
    return with(subject, Fact.unknown());
  }

  @SuppressWarnings("unchecked") // the values of a quantity are those of its measure
  private V value(long number) {
    return fact.measure() == Measure.RATIO
        ? (V) Ratio.of(number, STEPS)
        : fact.measure().whole(number);
  }

  private @Nullable S with(S subject, Fact<V> told) {
    T inner = frame.of(subject);
    try {
      return inner == null ? null : frame.with(subject, fact.with(inner, told));
    } catch (IllegalArgumentException impossibleBesideTheOthers) {
      return null;
    }
  }
}
