package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;

/**
 * 读数: a quantity read out of a known fact, such as the year of a period.
 *
 * @param <S> the subject
 * @param <F> type of the fact
 * @param <V> type of the quantity
 */
public final class Reading<S, F, V> extends FractionQuantity<S, V> {
  private final ValueFact<S, F> fact;
  private final Label label;
  private final Function<F, V> reading;

  Reading(ValueFact<S, F> fact, Label label, Measure<V> measure, Function<F, V> reading) {
    super(measure);
    this.fact = fact;
    this.label = label;
    this.reading = reading;
  }

  /** Returns the fact that is read. */
  public ValueFact<S, F> fact() {
    return fact;
  }

  /** Returns what the quantity is called. */
  public Label label() {
    return label;
  }

  private @Nullable V read(S subject) {
    Fact<F> known = fact.of(subject);
    F value = known.orNull();
    return value == null ? null : reading.apply(value);
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    V value = read(subject);
    return value == null ? measure().floor() : measure().numerator(value);
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    V value = read(subject);
    return value == null ? 1 : measure().denominator(value);
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    V value = read(subject);
    return value == null ? Long.MAX_VALUE : measure().numerator(value);
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    return lowDenominator(subject, outer);
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
