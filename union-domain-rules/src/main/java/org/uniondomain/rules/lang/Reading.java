package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * 读数: a quantity read out of a known fact, such as the year of a period. A value that says only
 * from where on the quantity lies (“more than 70,000”) leaves its upper end open.
 *
 * @param <S> the subject
 * @param <F> type of the fact
 * @param <V> type of the quantity
 */
public final class Reading<S, F, V> extends FractionQuantity<S, V> {
  private final ValueFact<S, F> fact;
  private final Label label;
  private final ToLongFunction<F> numerator;
  private final ToLongFunction<F> denominator;
  private final Predicate<F> open;

  private Reading(
      ValueFact<S, F> fact,
      Label label,
      Measure<V> measure,
      ToLongFunction<F> numerator,
      ToLongFunction<F> denominator,
      Predicate<F> open) {
    super(measure);
    this.fact = fact;
    this.label = label;
    this.numerator = numerator;
    this.denominator = denominator;
    this.open = open;
  }

  static <S, F, V> Reading<S, F, V> of(
      ValueFact<S, F> fact, Label label, Measure<V> measure, Function<F, V> reading) {
    return new Reading<>(
        fact,
        label,
        measure,
        value -> measure.numerator(reading.apply(value)),
        value -> measure.denominator(reading.apply(value)),
        value -> false);
  }

  static <S, F> Reading<S, F, Integer> counting(
      ValueFact<S, F> fact, Label label, ToIntFunction<F> reading, Predicate<F> open) {
    return new Reading<>(fact, label, Measure.COUNT, reading::applyAsInt, value -> 1, open);
  }

  /** Returns the fact that is read. */
  public ValueFact<S, F> fact() {
    return fact;
  }

  /** Returns what the quantity is called. */
  public Label label() {
    return label;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    F value = fact.of(subject).orNull();
    return value == null ? measure().floor() : numerator.applyAsLong(value);
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    F value = measure().isWhole() ? null : fact.of(subject).orNull();
    return value == null ? 1 : denominator.applyAsLong(value);
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    F value = fact.of(subject).orNull();
    return value == null || open.test(value) ? Long.MAX_VALUE : numerator.applyAsLong(value);
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    return lowDenominator(subject, outer);
  }

  @Override
  long fixedDenominator() {
    return measure().isWhole() ? 1 : 0;
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return this;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    if (!isExact(subject, outer)) {
      into.fact(fact);
    }
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of();
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.reading(this);
  }
}
