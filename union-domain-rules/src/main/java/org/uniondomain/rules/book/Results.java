package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.MissingCollector;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Truth;
import org.uniondomain.rules.lang.Verdict;

/** 计算答案: what a bound calculation says of a subject. */
final class Results {
  private Results() {}

  static <S, V> Answer<V> of(Calculations.Bound<S, V> bound, S subject) {
    Optional<Calculations.Bound<S, V>> only = bound.dated().flatMap(each -> each.only(subject));
    if (only.isPresent()) {
      return of(only.get(), subject);
    }
    ImmutableList<Notice> notices = bound.notices();
    if (bound.absence().isPresent()) {
      return new Answer.NotApplicable<>(bound.absence().get(), notices);
    }
    Truth applies = bound.when().truth(subject, null);
    if (applies == Truth.FALSE) {
      return new Answer.NotApplicable<>(Verdict.Reason.CONDITION, notices);
    }
    Quantity<S, V> quantity = applies == Truth.TRUE ? bound.reckoned() : bound.quantity();
    long low = quantity.lowNumerator(subject, null);
    long high = quantity.highNumerator(subject, null);
    if (quantity.measure() == Measure.DAY && low == Long.MAX_VALUE) {
      return new Answer.None<>(notices);
    }
    Fact<V> fact = fact(quantity, low, high, subject);
    if (fact.isKnown()) {
      return new Answer.Known<>(fact.get(), notices);
    }
    MissingCollector collector = new MissingCollector();
    quantity.missing(subject, null, collector);
    return collector.waitsForEvents()
        ? new Answer.Pending<>(fact, collector.lastDay(), notices)
        : new Answer.Undetermined<>(
            fact,
            applies == Truth.UNKNOWN || bound.dated().isPresent(),
            collector.found(),
            notices);
  }

  private static <S, V> Fact<V> fact(Quantity<S, V> quantity, long low, long high, S subject) {
    Measure<V> measure = quantity.measure();
    long lowDenominator = quantity.lowDenominator(subject, null);
    long highDenominator = quantity.highDenominator(subject, null);
    boolean lowOpen = low == Long.MIN_VALUE || low == Long.MAX_VALUE;
    boolean highOpen = high == Long.MAX_VALUE || high == Long.MIN_VALUE;
    if (lowOpen && highOpen) {
      return Fact.unknown();
    }
    V from = lowOpen ? null : value(measure, low, lowDenominator, false);
    V to = highOpen ? null : value(measure, high, highDenominator, true);
    return Ranges.of(from, to);
  }

  @SuppressWarnings("unchecked")
  private static <V> V value(Measure<V> measure, long numerator, long denominator, boolean up) {
    if (!measure.isWhole()) {
      return (V) Ratio.of(numerator, denominator);
    }
    return measure.whole(
        up ? -Math.floorDiv(-numerator, denominator) : Math.floorDiv(numerator, denominator));
  }
}
