package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;

/**
 * 定量: a quantity that is the same for every subject.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public abstract sealed class FixedQuantity<S, V> extends FractionQuantity<S, V>
    permits Constant, Value {
  private final long lowNumerator;
  private final long lowDenominator;
  private final long highNumerator;
  private final long highDenominator;

  FixedQuantity(Measure<V> measure, Fact<V> fact) {
    super(measure);
    V low = fact.low();
    V high = fact.high();
    this.lowNumerator = low == null ? Long.MIN_VALUE : measure.numerator(low);
    this.lowDenominator = low == null ? 1 : measure.denominator(low);
    this.highNumerator = high == null ? Long.MAX_VALUE : measure.numerator(high);
    this.highDenominator = high == null ? 1 : measure.denominator(high);
  }

  /** Returns whether the number, a whole one, can lie between two ends, both inclusive. */
  final boolean canLie(int from, int to) {
    return lowNumerator <= to && highNumerator >= from;
  }

  final long lowNumerator() {
    return lowNumerator;
  }

  final long highNumerator() {
    return highNumerator;
  }

  @Override
  public final long lowNumerator(S subject, @Nullable Object outer) {
    return lowNumerator;
  }

  @Override
  public final long lowDenominator(S subject, @Nullable Object outer) {
    return lowDenominator;
  }

  @Override
  public final long highNumerator(S subject, @Nullable Object outer) {
    return highNumerator;
  }

  @Override
  public final long highDenominator(S subject, @Nullable Object outer) {
    return highDenominator;
  }

  @Override
  final long fixedDenominator() {
    return lowDenominator == highDenominator ? lowDenominator : 0;
  }

  @Override
  public final ImmutableList<Node> children() {
    return ImmutableList.of();
  }
}
