package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.money.ExactMath;

/**
 * 取整: a quantity rounded to whole steps, as a text orders it.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Rounded<S, V> extends WholeQuantity<S, V> {
  private final Quantity<S, V> quantity;
  private final RoundingStep<V> step;
  private final long size;
  private final long denominator;

  Rounded(Quantity<S, V> quantity, RoundingStep<V> step) {
    super(quantity.measure());
    this.quantity = quantity;
    this.step = step;
    this.denominator = quantity.fixedDenominator();
    this.size = quantity.measure().numerator(step.step());
    if (size <= 0 || quantity.measure().denominator(step.step()) != 1) {
      throw new IllegalArgumentException("no rounding to steps of " + step.step());
    }
  }

  /** Returns what is rounded. */
  public Quantity<S, V> quantity() {
    return quantity;
  }

  /** Returns how it is rounded. */
  public RoundingStep<V> step() {
    return step;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    return rounded(
        quantity.lowNumerator(subject, outer),
        denominator != 0 ? denominator : quantity.lowDenominator(subject, outer),
        false);
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    return rounded(
        quantity.highNumerator(subject, outer),
        denominator != 0 ? denominator : quantity.highDenominator(subject, outer),
        true);
  }

  private long rounded(long numerator, long denominator, boolean high) {
    long open = high ? Long.MAX_VALUE : Long.MIN_VALUE;
    if (Fractions.isOpen(numerator) || !Fractions.fits(denominator, size)) {
      return open;
    }
    long whole = denominator * size;
    long magnitude = Math.abs(numerator);
    long down = magnitude / whole;
    long rest = magnitude % whole;
    long steps =
        switch (step.direction()) {
          case DOWN -> down;
          case UP -> rest > 0 ? down + 1 : down;
          case HALF_UP -> rest >= whole - rest ? down + 1 : down;
        };
    steps = numerator < 0 ? -steps : steps;
    return high ? ExactMath.multiplyUp(steps, size) : ExactMath.multiplyDown(steps, size);
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return new Rounded<>(quantity.bind(binding), step);
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    quantity.missing(subject, outer, into);
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(quantity);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.rounded(this);
  }
}
