package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;

/**
 * 标准值: the number of a threshold.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Value<S, V> extends FractionQuantity<S, V> {
  private final Threshold<V> threshold;
  private final @Nullable Resolved<V> resolved;
  private final long lowNumerator;
  private final long lowDenominator;
  private final long highNumerator;
  private final long highDenominator;

  Value(Threshold<V> threshold) {
    this(threshold, null);
  }

  private Value(Threshold<V> threshold, @Nullable Resolved<V> resolved) {
    super(threshold.measure());
    this.threshold = threshold;
    this.resolved = resolved;
    Fact<V> fact = resolved == null ? Fact.unknown() : resolved.entry().sourced().value();
    V low = fact.low();
    V high = fact.high();
    this.lowNumerator = low == null ? Long.MIN_VALUE : measure().numerator(low);
    this.lowDenominator = low == null ? 1 : measure().denominator(low);
    this.highNumerator = high == null ? Long.MAX_VALUE : measure().numerator(high);
    this.highDenominator = high == null ? 1 : measure().denominator(high);
  }

  /** Returns whether the number, a whole one, can lie between two ends, both inclusive. */
  boolean canLie(int from, int to) {
    return lowNumerator <= to && highNumerator >= from;
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
  public long lowNumerator(S subject, @Nullable Object outer) {
    return lowNumerator;
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    return lowDenominator;
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    return highNumerator;
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    return highDenominator;
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
  public ImmutableList<Node> children() {
    return ImmutableList.of();
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
