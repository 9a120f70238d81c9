package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 常量: a fixed quantity.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Constant<S, V> extends FractionQuantity<S, V> {
  private final V value;
  private final long numerator;
  private final long denominator;

  Constant(Measure<V> measure, V value) {
    super(measure);
    this.value = value;
    this.numerator = measure.numerator(value);
    this.denominator = measure.denominator(value);
  }

  /** Returns the value. */
  public V value() {
    return value;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    return numerator;
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    return denominator;
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    return numerator;
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    return denominator;
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return this;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {}

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of();
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.constant(this);
  }
}
