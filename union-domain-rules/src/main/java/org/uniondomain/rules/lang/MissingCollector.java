package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.time.WorkCalendar;

/** 缺失清单: gathers what keeps an answer from being determined; used by one thread for one answer. */
public final class MissingCollector {
  private final Set<Missing> found = new LinkedHashSet<>();
  private String prefix = "";
  private boolean future;
  private long lastDay = Long.MAX_VALUE;
  private long waitsThrough = Long.MIN_VALUE;

  /** Starts empty. */
  public MissingCollector() {}

  void fact(Attribute<?, ?> attribute) {
    found.add(new Missing.OfFact(placed(attribute.description())));
  }

  void rest(Items<?, ?> items) {
    found.add(new Missing.OfItems(placed(items.description())));
  }

  void parameter(Threshold<?> threshold) {
    found.add(new Missing.OfParameter(threshold.id(), threshold.label()));
  }

  void schedules(long from, long to, WorkCalendar calendar) {
    int last =
        to == Long.MAX_VALUE
            ? LocalDate.ofEpochDay(from).getYear()
            : LocalDate.ofEpochDay(to).getYear();
    for (int year = LocalDate.ofEpochDay(from).getYear(); year <= last; year++) {
      if (!calendar.hasScheduleFor(year)) {
        found.add(new Missing.OfSchedule(year));
        return;
      }
    }
  }

  /** Notes that the answer depends on an event that has not happened as of the asking day. */
  void future() {
    future = true;
  }

  /** Notes that the answer can depend on an event that no day bounds. */
  void unbounded() {
    waitsThrough = Long.MAX_VALUE;
  }

  /** Notes the last day on which an event that has not happened would still be in time. */
  <S, V> void lastDay(Meets<S, V> meets, S subject, @Nullable Object outer) {
    if (meets.term().measure() != Measure.DAY || !Events.areReadIn(meets)) {
      return;
    }
    if (meets.limit().bound().comparison().rising()) {
      unbounded();
      return;
    }
    long line = meets.limit().line().highNumerator(subject, outer);
    waitsThrough = Math.max(waitsThrough, line);
    if (!Fractions.isOpen(line)) {
      boolean inclusive = meets.limit().bound().comparison() != Comparison.LESS_THAN;
      lastDay = Math.min(lastDay, inclusive ? line : line - 1);
    }
  }

  /** Collects from alternatives: the last day is that of the latest of them. */
  <S> void alternatives(Iterable<Condition<S>> conditions, S subject, @Nullable Object outer) {
    long before = lastDay;
    long latest = Long.MIN_VALUE;
    for (Condition<S> condition : conditions) {
      if (condition.truth(subject, outer) == Truth.UNKNOWN) {
        lastDay = Long.MAX_VALUE;
        condition.missing(subject, outer, this);
        latest = Math.max(latest, lastDay);
      }
    }
    lastDay = Math.min(before, latest == Long.MIN_VALUE ? Long.MAX_VALUE : latest);
  }

  /** Collects inside the item at {@code index} of {@code items}. */
  void inside(Items<?, ?> items, int index, Runnable collecting) {
    String before = prefix;
    prefix = before + items.description().pointer() + "/" + index;
    collecting.run();
    prefix = before;
  }

  /** Collects outside the list whose item is being read. */
  void outside(Runnable collecting) {
    String before = prefix;
    prefix = "";
    collecting.run();
    prefix = before;
  }

  private Description placed(Description description) {
    return prefix.isEmpty()
        ? description
        : new Description(
            description.id(),
            prefix + description.pointer(),
            description.label(),
            description.sensitive(),
            description.actionable(),
            description.judgement());
  }

  void addAll(Iterable<Missing> others) {
    for (Missing other : others) {
      found.add(other);
    }
  }

  /** Returns what is missing, in the order in which it was met. */
  public ImmutableSet<Missing> found() {
    return ImmutableSet.copyOf(found);
  }

  /** Returns whether nothing is missing but events that have not happened yet. */
  public boolean waitsForEvents() {
    return future && found.isEmpty();
  }

  /**
   * Returns whether the answer could turn out to depend on nothing but events that have not
   * happened as of {@code asOf}: some comparison of days is not out of time yet.
   */
  public boolean canWait(LocalDate asOf) {
    return waitsThrough >= asOf.toEpochDay();
  }

  /**
   * Returns the last day on which what has not happened would still be in time, if there is one.
   */
  public Optional<LocalDate> lastDay() {
    return lastDay == Long.MAX_VALUE
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(lastDay));
  }
}
