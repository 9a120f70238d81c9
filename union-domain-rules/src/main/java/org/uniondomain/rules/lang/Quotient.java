package org.uniondomain.rules.lang;

import static org.uniondomain.core.money.ExactMath.multiplyDown;
import static org.uniondomain.core.money.ExactMath.multiplyUp;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 商: a quantity divided by a number of persons, things or months. The division is never carried
 * out: the divisor becomes part of the denominator. A divisor that could be zero or less leaves the
 * quotient open, because it would have no value then.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Quotient<S, V> extends FractionQuantity<S, V> {
  private final Quantity<S, V> dividend;
  private final Quantity<S, Integer> divisor;

  Quotient(Quantity<S, V> dividend, Quantity<S, Integer> divisor) {
    super(dividend.measure());
    this.dividend = dividend;
    this.divisor = divisor;
  }

  /** Returns the quantity that is divided. */
  public Quantity<S, V> dividend() {
    return dividend;
  }

  /** Returns what it is divided by. */
  public Quantity<S, Integer> divisor() {
    return divisor;
  }

  /** Returns the numerator of the divisor that makes an end, 0 where it leaves both ends open. */
  private long divisorFor(boolean large, S subject, @Nullable Object outer) {
    long low = divisor.lowNumerator(subject, outer);
    return low <= 0 ? 0 : large ? divisor.highNumerator(subject, outer) : low;
  }

  private long unitFor(boolean large, S subject, @Nullable Object outer) {
    return large ? divisor.highDenominator(subject, outer) : divisor.lowDenominator(subject, outer);
  }

  private static boolean isOpen(long denominator, long divisor) {
    return divisor == 0 || (divisor != Long.MAX_VALUE && !Fractions.fits(denominator, divisor));
  }

  private static long denominator(long number, long denominator, long divisor) {
    return divisor == 0 || divisor == Long.MAX_VALUE || Fractions.isOpen(number)
        ? 1
        : Fractions.common(denominator, divisor);
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    long number = dividend.lowNumerator(subject, outer);
    long by = divisorFor(number >= 0, subject, outer);
    if (Fractions.isOpen(number) || isOpen(dividend.lowDenominator(subject, outer), by)) {
      return Long.MIN_VALUE;
    }
    return by == Long.MAX_VALUE ? 0 : multiplyDown(number, unitFor(number >= 0, subject, outer));
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    long number = dividend.lowNumerator(subject, outer);
    return denominator(
        number, dividend.lowDenominator(subject, outer), divisorFor(number >= 0, subject, outer));
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    long number = dividend.highNumerator(subject, outer);
    long by = divisorFor(number < 0, subject, outer);
    if (Fractions.isOpen(number) || isOpen(dividend.highDenominator(subject, outer), by)) {
      return Long.MAX_VALUE;
    }
    return by == Long.MAX_VALUE ? 0 : multiplyUp(number, unitFor(number < 0, subject, outer));
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    long number = dividend.highNumerator(subject, outer);
    return denominator(
        number, dividend.highDenominator(subject, outer), divisorFor(number < 0, subject, outer));
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return new Quotient<>(dividend.bind(binding), divisor.bind(binding));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    dividend.missing(subject, outer, into);
    divisor.missing(subject, outer, into);
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(dividend, divisor);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.quotient(this);
  }
}
