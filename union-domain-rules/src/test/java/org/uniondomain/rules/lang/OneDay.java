package org.uniondomain.rules.lang;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.time.WorkCalendar;

/** A binding to one asking day, where the first entry of every threshold governs. */
record OneDay(LocalDate asOf) implements Binding {
  @Override
  public WorkCalendar calendar() {
    return WorkCalendar.bundled();
  }

  @Override
  public <V> @Nullable Resolved<V> resolve(Threshold<V> threshold) {
    return threshold.entries().isEmpty()
        ? null
        : new Resolved<>(threshold.entries().get(0), Optional.empty());
  }

  @Override
  public void absent(Threshold<?> threshold) {}

  @Override
  public <S> BoundRequirement<S> bound(Requirement<S> requirement) {
    throw new IllegalStateException("no other rule is used");
  }

  @Override
  public <S, O extends Enum<O>> BoundDetermination<S, O> bound(Determination<S, O> determination) {
    throw new IllegalStateException("no other rule is used");
  }

  @Override
  public <S, V> Quantity<S, V> bound(Calculation<S, V> calculation) {
    throw new IllegalStateException("no other rule is used");
  }
}
