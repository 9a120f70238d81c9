package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.money.ExactMath;

/**
 * 商: a quantity divided by a number of persons, things or months, or by a share. The division is
 * never carried out: the divisor becomes part of the denominator. A divisor that could be zero or
 * less leaves the quotient open, because it would have no value then.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Quotient<S, V> extends FractionQuantity<S, V> {
  private final Quantity<S, V> dividend;
  private final Quantity<S, ?> divisor;
  private final Quantity<S, V> number;
  private final ImmutableList<Quantity<S, ?>> divisors;

  Quotient(Quantity<S, V> dividend, Quantity<S, ?> divisor) {
    super(dividend.measure());
    this.dividend = dividend;
    this.divisor = divisor;
    Quotient<S, V> inner = dividend instanceof Quotient<S, V> quotient ? quotient : null;
    this.number = inner == null ? dividend : inner.number;
    this.divisors =
        ImmutableList.<Quantity<S, ?>>builder()
            .addAll(inner == null ? ImmutableList.of() : inner.divisors)
            .add(divisor)
            .build();
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
   * Returns the product of the numerators of all divisors, of a quotient of a quotient too, that
   * makes an end; 0 where one of them, or a product that does not fit, leaves both ends open.
   */
  private long divisorFor(boolean large, S subject, @Nullable Object outer) {
    long product = 1;
    for (int i = 0; i < divisors.size(); i++) {
      long low = divisors.get(i).lowNumerator(subject, outer);
      long by = large && low > 0 ? divisors.get(i).highNumerator(subject, outer) : low;
      boolean open = by == Long.MAX_VALUE || product == Long.MAX_VALUE;
      if (low <= 0 || !(open || Fractions.fits(product, by))) {
        return 0;
      }
      product = open ? Long.MAX_VALUE : product * by;
    }
    return product;
  }

  private long scaled(
      long numerator, boolean up, boolean large, S subject, @Nullable Object outer) {
    long scaled = numerator;
    for (int i = 0; i < divisors.size(); i++) {
      Quantity<S, ?> each = divisors.get(i);
      long scale =
          large ? each.highDenominator(subject, outer) : each.lowDenominator(subject, outer);
      scaled = up ? ExactMath.multiplyUp(scaled, scale) : ExactMath.multiplyDown(scaled, scale);
    }
    return scaled;
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
    long from = number.lowNumerator(subject, outer);
    boolean large = from >= 0;
    long by = divisorFor(large, subject, outer);
    return isFinite(from, number.lowDenominator(subject, outer), by)
        ? scaled(from, false, large, subject, outer)
        : unscaled(from, by, Long.MIN_VALUE);
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    long from = number.lowNumerator(subject, outer);
    return denominator(
        from, number.lowDenominator(subject, outer), divisorFor(from >= 0, subject, outer));
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    long from = number.highNumerator(subject, outer);
    boolean large = from < 0;
    long by = divisorFor(large, subject, outer);
    return isFinite(from, number.highDenominator(subject, outer), by)
        ? scaled(from, true, large, subject, outer)
        : unscaled(from, by, Long.MAX_VALUE);
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    long from = number.highNumerator(subject, outer);
    return denominator(
        from, number.highDenominator(subject, outer), divisorFor(from < 0, subject, outer));
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
