package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.money.Ratio;

/**
 * 量: something of a subject that can be compared. It is evaluated as the interval of values still
 * possible, each end an exact fraction; {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE} as a
 * numerator stand for an end that is open. Sums and products that leave the range of {@code long}
 * widen the interval and never wrap. Nothing is rounded except where a {@link Rounded} says so.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public abstract sealed class Quantity<S, V> implements Node
    permits WholeQuantity, FractionQuantity {
  private final Measure<V> measure;

  Quantity(Measure<V> measure) {
    this.measure = measure;
  }

  /** Returns how the quantity is measured. */
  public final Measure<V> measure() {
    return measure;
  }

  /** Returns the numerator of the lowest value still possible. */
  public abstract long lowNumerator(S subject, @Nullable Object outer);

  /** Returns the denominator of the lowest value still possible; positive. */
  public abstract long lowDenominator(S subject, @Nullable Object outer);

  /** Returns the numerator of the highest value still possible. */
  public abstract long highNumerator(S subject, @Nullable Object outer);

  /** Returns the denominator of the highest value still possible; positive. */
  public abstract long highDenominator(S subject, @Nullable Object outer);

  /**
   * Returns the denominator of both ends if it is the same whatever the subject, else 0. Most bound
   * quantities have one, and a comparison that knows it need not ask for denominators again.
   */
  long fixedDenominator() {
    return 0;
  }

  /** Returns the quantity with the numbers of {@code binding} in place of its thresholds. */
  public abstract Quantity<S, V> bind(Binding binding);

  /** Collects what keeps this quantity from being one value. */
  public abstract void missing(S subject, @Nullable Object outer, MissingCollector into);

  /** Returns whether one value is possible and no other. */
  public final boolean isExact(S subject, @Nullable Object outer) {
    long low = lowNumerator(subject, outer);
    return low != Long.MIN_VALUE
        && low != Long.MAX_VALUE
        && low == highNumerator(subject, outer)
        && lowDenominator(subject, outer) == highDenominator(subject, outer);
  }

  /** Returns the condition that this quantity meets {@code limit}. */
  public final Condition<S> meets(Limit<S, V> limit) {
    return new Meets<>(this, limit);
  }

  /** Returns the condition that this quantity meets the number that {@code threshold} fixes. */
  public final Condition<S> meets(Threshold<V> threshold) {
    return new Meets<>(this, threshold.limit());
  }

  /** Returns the sum of this and {@code other}. */
  public final Quantity<S, V> plus(Quantity<S, V> other) {
    return Sum.of(this, other, false);
  }

  /** Returns this less {@code other}. */
  public final Quantity<S, V> minus(Quantity<S, V> other) {
    return Sum.of(this, other, true);
  }

  /** Returns this multiplied by {@code factor}, which is never negative. */
  public final Quantity<S, V> times(Quantity<S, ?> factor) {
    return new Product<>(factor, this);
  }

  /**
   * Returns this divided by each of {@code divisors}, exactly: the division is never carried out.
   */
  @SafeVarargs
  public final Quantity<S, V> per(Quantity<S, Integer>... divisors) {
    Quantity<S, V> result = this;
    for (Quantity<S, Integer> divisor : divisors) {
      result = new Quotient<>(result, divisor);
    }
    return result;
  }

  /**
   * Returns what this is {@code share} of, such as the base of which a number is a given share,
   * exactly: the division is never carried out.
   */
  public final Quantity<S, V> over(Quantity<S, Ratio> share) {
    return new Quotient<>(this, share);
  }

  /** Returns this rounded to whole steps of {@code step}, as a text orders it. */
  public final Quantity<S, V> rounded(RoundingStep<V> step) {
    return new Rounded<>(this, step);
  }

  /** Returns the condition that the event whose day this is has happened, as of the asking day. */
  public final Condition<S> happened() {
    return new Happened<>(this);
  }

  /** Returns the larger of this and {@code other}. */
  public final Quantity<S, V> orMore(Quantity<S, V> other) {
    return new Extreme<>(true, ImmutableList.of(this, other));
  }

  /** Returns the smaller of this and {@code other}. */
  public final Quantity<S, V> orLess(Quantity<S, V> other) {
    return new Extreme<>(false, ImmutableList.of(this, other));
  }

  /**
   * Returns a fixed quantity.
   *
   * @param <S> the subject
   * @param <V> type of the value
   */
  public static <S, V> Quantity<S, V> of(Measure<V> measure, V value) {
    return new Constant<>(measure, value);
  }

  /**
   * Returns a number of persons, things or months.
   *
   * @param <S> the subject
   */
  public static <S> Quantity<S, Integer> of(int value) {
    return new Constant<>(Measure.COUNT, value);
  }

  /**
   * Returns the quantity that the first matching condition picks, for {@code measure}.
   *
   * @param <S> the subject
   * @param <V> type of the value
   */
  public static <S, V> Choose<S, V> choose(Measure<V> measure) {
    return Choose.start(measure);
  }

  /**
   * Returns the day that never comes: what a calculation of a day answers where there is none.
   *
   * @param <S> the subject
   */
  public static <S> Quantity<S, LocalDate> never() {
    return new Never<>();
  }
}
