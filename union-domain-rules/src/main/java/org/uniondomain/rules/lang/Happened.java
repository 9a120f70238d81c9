package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 已发生: the condition that an event has happened, as of the asking day. An event of none has not; a
 * calculated day that is never does not happen.
 *
 * @param <S> the subject
 */
public final class Happened<S> extends Condition<S> {
  private final Quantity<S, ?> day;
  private final long asOf;

  Happened(Quantity<S, ?> day) {
    this(day, Long.MAX_VALUE);
  }

  private Happened(Quantity<S, ?> day, long asOf) {
    if (day.measure() != Measure.DAY) {
      throw new IllegalArgumentException("only the day of an event can have happened");
    }
    this.day = day;
    this.asOf = asOf;
  }

  /** Returns the day of the event. */
  public Quantity<S, ?> day() {
    return day;
  }

  @Override
  public Truth truth(S subject, @Nullable Object outer) {
    if (day instanceof QuantityFact<?, ?>) {
      @SuppressWarnings("unchecked")
      QuantityFact<S, LocalDate> fact = (QuantityFact<S, LocalDate>) day;
      if (fact.of(subject).isNone()) {
        return Truth.FALSE;
      }
    }
    if (day.highNumerator(subject, outer) <= asOf) {
      return Truth.TRUE;
    }
    return day.lowNumerator(subject, outer) > asOf ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public Condition<S> bind(Binding binding) {
    return new Happened<>(day.bind(binding), binding.asOf().toEpochDay());
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    day.missing(subject, outer, into);
    if (!(day instanceof QuantityFact<?, ?>)) {
      into.unbounded();
    }
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(day);
  }

  @Override
  public boolean isOpen() {
    return asOf == Long.MAX_VALUE || day.isOpen();
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.happened(this);
  }
}
