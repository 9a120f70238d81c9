package org.uniondomain.rules.lang;

import static org.uniondomain.core.money.ExactMath.multiplyDown;
import static org.uniondomain.core.money.ExactMath.multiplyUp;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 乘积: a quantity times a factor that is never negative. Where the factor could be, the product is
 * left open.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Product<S, V> extends FractionQuantity<S, V> {
  private final Quantity<S, ?> factor;
  private final Quantity<S, V> base;
  private final long denominator;
  private final @Nullable FixedQuantity<S, ?> number;

  Product(Quantity<S, ?> factor, Quantity<S, V> base) {
    super(base.measure());
    this.factor = factor;
    this.base = base;
    long ofFactor = factor.fixedDenominator();
    long ofBase = base.fixedDenominator();
    this.denominator =
        ofFactor != 0 && ofBase != 0 && Fractions.fits(ofFactor, ofBase) ? ofFactor * ofBase : 0;
    this.number =
        denominator != 0 && factor instanceof FixedQuantity<S, ?> fixed && fixed.lowNumerator() >= 0
            ? fixed
            : null;
  }

  /** Returns the factor. */
  public Quantity<S, ?> factor() {
    return factor;
  }

  /** Returns the quantity that is multiplied. */
  public Quantity<S, V> base() {
    return base;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    long low = base.lowNumerator(subject, outer);
    if (number != null) {
      return multiplyDown(low, low < 0 ? number.highNumerator() : number.lowNumerator());
    }
    long scale = factorDenominator(low < 0, subject, outer);
    if (factor.lowNumerator(subject, outer) < 0
        || !Fractions.fits(base.lowDenominator(subject, outer), scale)) {
      return Long.MIN_VALUE;
    }
    return multiplyDown(low, factorNumerator(low < 0, subject, outer));
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    if (denominator != 0) {
      return denominator;
    }
    boolean negative = base.lowNumerator(subject, outer) < 0;
    return Fractions.common(
        base.lowDenominator(subject, outer), factorDenominator(negative, subject, outer));
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    long high = base.highNumerator(subject, outer);
    if (number != null) {
      return multiplyUp(high, high >= 0 ? number.highNumerator() : number.lowNumerator());
    }
    long scale = factorDenominator(high >= 0, subject, outer);
    if (factor.lowNumerator(subject, outer) < 0
        || !Fractions.fits(base.highDenominator(subject, outer), scale)) {
      return Long.MAX_VALUE;
    }
    return multiplyUp(high, factorNumerator(high >= 0, subject, outer));
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    if (denominator != 0) {
      return denominator;
    }
    boolean positive = base.highNumerator(subject, outer) >= 0;
    return Fractions.common(
        base.highDenominator(subject, outer), factorDenominator(positive, subject, outer));
  }

  @Override
  long fixedDenominator() {
    return denominator;
  }

  private long factorNumerator(boolean high, S subject, @Nullable Object outer) {
    return high ? factor.highNumerator(subject, outer) : factor.lowNumerator(subject, outer);
  }

  private long factorDenominator(boolean high, S subject, @Nullable Object outer) {
    return high ? factor.highDenominator(subject, outer) : factor.lowDenominator(subject, outer);
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return new Product<>(factor.bind(binding), base.bind(binding));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    factor.missing(subject, outer, into);
    base.missing(subject, outer, into);
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(factor, base);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.product(this);
  }
}
