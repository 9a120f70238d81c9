package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 计算结果: the result of a calculation as a term of another rule.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class ResultOf<S, V> extends FractionQuantity<S, V> {
  private final Calculation<S, V> calculation;
  private final @Nullable Quantity<S, V> bound;

  ResultOf(Calculation<S, V> calculation, @Nullable Quantity<S, V> bound) {
    super(calculation.measure());
    this.calculation = calculation;
    this.bound = bound;
  }

  /** Returns the calculation. */
  public Calculation<S, V> calculation() {
    return calculation;
  }

  private Quantity<S, V> bound() {
    if (bound == null) {
      throw new IllegalStateException(
          "calculation " + calculation.id() + " is not bound to a place and a day");
    }
    return bound;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    return bound().lowNumerator(subject, outer);
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    return bound().lowDenominator(subject, outer);
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    return bound().highNumerator(subject, outer);
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    return bound().highDenominator(subject, outer);
  }

  @Override
  long fixedDenominator() {
    return bound == null ? 0 : bound.fixedDenominator();
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return new ResultOf<>(calculation, binding.bound(calculation));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    bound().missing(subject, outer, into);
  }

  @Override
  public ImmutableList<Node> children() {
    return bound == null ? ImmutableList.of() : ImmutableList.of(bound);
  }

  @Override
  public boolean isOpen() {
    return bound == null;
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.resultOf(this);
  }
}
