package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 相隔日数: the number of days from one day to another; the first is not counted.
 *
 * @param <S> the subject
 */
public final class DaysBetween<S> extends WholeQuantity<S, Integer> {
  private final Quantity<S, LocalDate> from;
  private final Quantity<S, LocalDate> to;

  /** Counts the days from {@code from} to {@code to}. */
  public DaysBetween(Quantity<S, LocalDate> from, Quantity<S, LocalDate> to) {
    super(Measure.COUNT);
    this.from = from;
    this.to = to;
  }

  /** Returns the first day. */
  public Quantity<S, LocalDate> from() {
    return from;
  }

  /** Returns the last day. */
  public Quantity<S, LocalDate> to() {
    return to;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    long end = to.lowNumerator(subject, outer);
    long start = from.highNumerator(subject, outer);
    return end == Long.MAX_VALUE
        ? Long.MAX_VALUE
        : Fractions.isOpen(end) || Fractions.isOpen(start) ? Long.MIN_VALUE : end - start;
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    long end = to.highNumerator(subject, outer);
    long start = from.lowNumerator(subject, outer);
    return Fractions.isOpen(end) || Fractions.isOpen(start) ? Long.MAX_VALUE : end - start;
  }

  @Override
  public Quantity<S, Integer> bind(Binding binding) {
    return new DaysBetween<>(from.bind(binding), to.bind(binding));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    from.missing(subject, outer, into);
    to.missing(subject, outer, into);
    into.unbounded();
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(from, to);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.daysBetween(this);
  }
}
