package org.uniondomain.rules.lang;

import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;

/**
 * 标准值: the number of a threshold.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Value<S, V> extends FixedQuantity<S, V> {
  private final Threshold<V> threshold;
  private final @Nullable Resolved<V> resolved;

  Value(Threshold<V> threshold) {
    this(threshold, null);
  }

  private Value(Threshold<V> threshold, @Nullable Resolved<V> resolved) {
    super(
        threshold.measure(),
        resolved == null ? Fact.unknown() : resolved.entry().sourced().value());
    this.threshold = threshold;
    this.resolved = resolved;
  }

  /** Returns the threshold. */
  public Threshold<V> threshold() {
    return threshold;
  }

  /** Returns the entry that governs, or null where the threshold is not bound or has none. */
  public @Nullable Resolved<V> resolved() {
    return resolved;
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    Resolved<V> found = binding.resolve(threshold);
    if (found == null) {
      binding.absent(threshold);
    }
    return new Value<>(threshold, found);
  }

  /** Binds the number of a row that need not exist here and now. */
  Value<S, V> bindIfThere(Binding binding) {
    return new Value<>(threshold, binding.resolve(threshold));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    if (!isExact(subject, outer)) {
      into.parameter(threshold);
    }
  }

  @Override
  public boolean isOpen() {
    return resolved == null;
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.value(this);
  }
}
