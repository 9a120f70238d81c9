package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.money.ExactMath;

/**
 * 商: a quantity divided by a number of persons, things or months, or by a share. The division is
 * never carried out: the divisor becomes part of the denominator. A divisor that could be zero
 * leaves the quotient open.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Quotient<S, V> extends FractionQuantity<S, V> {
  private final Quantity<S, V> dividend;
  private final Quantity<S, ?> divisor;

  Quotient(Quantity<S, V> dividend, Quantity<S, ?> divisor) {
    super(dividend.measure());
    this.dividend = dividend;
    this.divisor = divisor;
  }

  /** Returns the quantity that is divided. */
  public Quantity<S, V> dividend() {
    return dividend;
  }

  /** Returns what it is divided by. */
  public Quantity<S, ?> divisor() {
    return divisor;
  }

  /**
   * Returns the numerator of the divisor that makes an end of the quotient, 0 where it leaves that
   * end open.
   */
  private long divisorFor(boolean large, S subject, @Nullable Object outer) {
    long low = divisor.lowNumerator(subject, outer);
    long high = divisor.highNumerator(subject, outer);
    return low < 0 || high == 0 ? 0 : large ? high : low;
  }

  private long scaleFor(boolean large, S subject, @Nullable Object outer) {
    return large ? divisor.highDenominator(subject, outer) : divisor.lowDenominator(subject, outer);
  }

  /** Returns whether the numerator of an end of the quotient is a number that had to be scaled. */
  private static boolean isFinite(long number, long denominator, long divisor) {
    return !Fractions.isOpen(number)
        && divisor != 0
        && divisor != Long.MAX_VALUE
        && Fractions.fits(denominator, divisor);
  }

  private static long unscaled(long number, long divisor, long open) {
    return divisor == Long.MAX_VALUE && !Fractions.isOpen(number) ? 0 : open;
  }

  private static long denominator(long number, long denominator, long divisor) {
    return isFinite(number, denominator, divisor) ? denominator * divisor : 1;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    long number = dividend.lowNumerator(subject, outer);
    boolean large = number >= 0;
    long by = divisorFor(large, subject, outer);
    return isFinite(number, dividend.lowDenominator(subject, outer), by)
        ? ExactMath.multiplyDown(number, scaleFor(large, subject, outer))
        : unscaled(number, by, Long.MIN_VALUE);
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
    boolean large = number < 0;
    long by = divisorFor(large, subject, outer);
    return isFinite(number, dividend.highDenominator(subject, outer), by)
        ? ExactMath.multiplyUp(number, scaleFor(large, subject, outer))
        : unscaled(number, by, Long.MAX_VALUE);
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
