package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 两处所述之同一数: a quantity that is told in two ways, such as the size of a group and the list of its
 * members. It lies where both leave room for it; where they contradict each other, everything from
 * the one to the other is possible.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Agreeing<S, V> extends FractionQuantity<S, V> {
  private final Quantity<S, V> one;
  private final Quantity<S, V> other;

  Agreeing(Quantity<S, V> one, Quantity<S, V> other) {
    super(one.measure());
    this.one = one;
    this.other = other;
  }

  /** Returns the first way to tell it. */
  public Quantity<S, V> one() {
    return one;
  }

  /** Returns the second way to tell it. */
  public Quantity<S, V> other() {
    return other;
  }

  private Quantity<S, V> higherLow(S subject, @Nullable Object outer) {
    return Fractions.compare(
                one.lowNumerator(subject, outer),
                one.lowDenominator(subject, outer),
                other.lowNumerator(subject, outer),
                other.lowDenominator(subject, outer))
            >= 0
        ? one
        : other;
  }

  private Quantity<S, V> lowerHigh(S subject, @Nullable Object outer) {
    return Fractions.compare(
                one.highNumerator(subject, outer),
                one.highDenominator(subject, outer),
                other.highNumerator(subject, outer),
                other.highDenominator(subject, outer))
            <= 0
        ? one
        : other;
  }

  private boolean contradicts(S subject, @Nullable Object outer) {
    Quantity<S, V> low = higherLow(subject, outer);
    Quantity<S, V> high = lowerHigh(subject, outer);
    return Fractions.compare(
            low.lowNumerator(subject, outer),
            low.lowDenominator(subject, outer),
            high.highNumerator(subject, outer),
            high.highDenominator(subject, outer))
        > 0;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    return contradicts(subject, outer)
        ? lowerHigh(subject, outer).highNumerator(subject, outer)
        : higherLow(subject, outer).lowNumerator(subject, outer);
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    return contradicts(subject, outer)
        ? lowerHigh(subject, outer).highDenominator(subject, outer)
        : higherLow(subject, outer).lowDenominator(subject, outer);
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    return contradicts(subject, outer)
        ? higherLow(subject, outer).lowNumerator(subject, outer)
        : lowerHigh(subject, outer).highNumerator(subject, outer);
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    return contradicts(subject, outer)
        ? higherLow(subject, outer).lowDenominator(subject, outer)
        : lowerHigh(subject, outer).highDenominator(subject, outer);
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return new Agreeing<>(one.bind(binding), other.bind(binding));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    if (!isExact(subject, outer)) {
      one.missing(subject, outer, into);
      other.missing(subject, outer, into);
    }
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(one, other);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.agreeing(this);
  }
}
