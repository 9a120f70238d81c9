package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 依日适用: a quantity whose law is taken from a day of the subject: for each stretch of time in which
 * the law stayed the same, the quantity bound to it.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class ByDay<S, V> extends FractionQuantity<S, V> {
  private final Quantity<S, LocalDate> lawDay;
  private final ImmutableList<Quantity<S, V>> stretches;
  private final Stretches starts;

  /**
   * Joins quantities bound to successive stretches of time.
   *
   * @param starts the first day of each stretch
   */
  public ByDay(
      Measure<V> measure,
      Quantity<S, LocalDate> lawDay,
      Stretches starts,
      ImmutableList<Quantity<S, V>> stretches) {
    super(measure);
    this.lawDay = lawDay;
    this.starts = starts;
    this.stretches = stretches;
  }

  /** Returns the day the law is taken from. */
  public Quantity<S, LocalDate> lawDay() {
    return lawDay;
  }

  /** Returns the number of the first stretch that the day can lie in. */
  public int first(S subject, @Nullable Object outer) {
    return starts.at(lawDay.lowNumerator(subject, outer));
  }

  /** Returns the number of the last stretch that the day can lie in. */
  public int last(S subject, @Nullable Object outer) {
    return starts.at(lawDay.highNumerator(subject, outer));
  }

  /** Returns the quantities bound to the stretches, earliest first. */
  public ImmutableList<Quantity<S, V>> stretches() {
    return stretches;
  }

  private Quantity<S, V> end(boolean high, S subject, @Nullable Object outer) {
    int first = first(subject, outer);
    int last = last(subject, outer);
    Quantity<S, V> best = stretches.get(first);
    for (int i = first + 1; i <= last; i++) {
      Quantity<S, V> other = stretches.get(i);
      int order =
          high
              ? Fractions.compare(
                  other.highNumerator(subject, outer),
                  other.highDenominator(subject, outer),
                  best.highNumerator(subject, outer),
                  best.highDenominator(subject, outer))
              : Fractions.compare(
                  best.lowNumerator(subject, outer),
                  best.lowDenominator(subject, outer),
                  other.lowNumerator(subject, outer),
                  other.lowDenominator(subject, outer));
      best = order > 0 ? other : best;
    }
    return best;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    return end(false, subject, outer).lowNumerator(subject, outer);
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    return end(false, subject, outer).lowDenominator(subject, outer);
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    return end(true, subject, outer).highNumerator(subject, outer);
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    return end(true, subject, outer).highDenominator(subject, outer);
  }

  @Override
  long fixedDenominator() {
    return Fractions.shared(stretches);
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return this;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    int first = first(subject, outer);
    int last = last(subject, outer);
    if (first != last) {
      lawDay.missing(subject, outer, into);
    }
    for (int i = first; i <= last; i++) {
      stretches.get(i).missing(subject, outer, into);
    }
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.<Node>builder().add(lawDay).addAll(stretches).build();
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.byDay(this);
  }
}
