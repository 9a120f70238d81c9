package org.uniondomain.rules.lang;

import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;

/**
 * 常量: a fixed quantity.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Constant<S, V> extends FixedQuantity<S, V> {
  private final V value;

  Constant(Measure<V> measure, V value) {
    super(measure, Fact.known(value));
    this.value = value;
  }

  /** Returns the value. */
  public V value() {
    return value;
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return this;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {}

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.constant(this);
  }
}
