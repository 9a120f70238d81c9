package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Edition;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Level;
import org.uniondomain.rules.lang.Always;
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.Clause;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.References;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Resolved;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Stretches;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Threshold;

/** 绑定过程: binds the rules of one book at one place; used by one thread, then thrown away. */
final class Binder {
  final Rulebook book;
  final Division place;
  final LocalDate asOf;
  final LocalDate known;
  private final ImmutableList<Division> chain;
  private final Map<Threshold<?>, ImmutableList<?>> completed = new HashMap<>();
  private final Map<Key, Object> done = new HashMap<>();
  private final Set<Key> begun = new LinkedHashSet<>();

  private record Key(String rule, @Nullable LocalDate day) {}

  Binder(Rulebook book, Division place, LocalDate asOf, LocalDate known) {
    this.book = book;
    this.place = place;
    this.asOf = asOf;
    this.known = known;
    this.chain = place.chain();
  }

  /** Binds each rule once for each day, and refuses a circle. */
  @SuppressWarnings("unchecked")
  <T> T once(Rule<?> rule, @Nullable LocalDate day, Supplier<T> binding) {
    Key key = new Key(rule.id(), day);
    Object found = done.get(key);
    if (found == null) {
      if (!begun.add(key)) {
        throw new IllegalStateException("rules refer to one another in a circle: " + begun);
      }
      found = binding.get();
      begun.remove(key);
      done.put(key, found);
    }
    return (T) found;
  }

  /** Returns the entries of the place and of those it lies in, completed once. */
  @SuppressWarnings("unchecked")
  private <V> ImmutableList<Threshold.Entry<V>> entries(Threshold<V> threshold) {
    return (ImmutableList<Threshold.Entry<V>>)
        completed.computeIfAbsent(
            threshold,
            key ->
                book.complete(threshold).entries().stream()
                    .filter(entry -> chain.contains(entry.place()))
                    .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns what {@code threshold} is at the place on {@code day}, or null where it has no number.
   */
  <V> @Nullable Resolved<V> resolve(Threshold<V> threshold, LocalDate day) {
    ImmutableList<Threshold.Entry<V>> entries = entries(threshold);
    Threshold.Entry<V> found = null;
    for (Division division : chain) {
      Threshold.Entry<V> here = inForce(entries, division, day);
      if (here != null && found != null && isLaw(here)) {
        return new Resolved<>(found, Optional.of(here));
      }
      found = found == null ? here : found;
    }
    return found == null ? null : new Resolved<>(found, Optional.empty());
  }

  /** Returns whether another number departs from the law where it departs from this one. */
  private static boolean isLaw(Threshold.Entry<?> entry) {
    return entry.sourced().value().isKnown() && entry.sourced().certainty() != Certainty.CONVENTION;
  }

  private <V> Threshold.@Nullable Entry<V> inForce(
      ImmutableList<Threshold.Entry<V>> entries, Division division, LocalDate day) {
    Threshold.Entry<V> latest = null;
    for (Threshold.Entry<V> entry : entries) {
      LocalDate from = entry.sourced().effectiveFrom();
      boolean governs =
          entry.place().equals(division)
              && !day.isBefore(from)
              && entry.sourced().publishedOn().map(date -> !date.isAfter(known)).orElse(true);
      if (governs && (latest == null || !from.isBefore(latest.sourced().effectiveFrom()))) {
        latest = entry;
      }
    }
    boolean ended =
        latest != null && latest.until().isPresent() && !day.isBefore(latest.until().get());
    return latest == null || ended || latest.sourced().value().isNone() ? null : latest;
  }

  /** Returns the first entry that the place, or a larger one, ever has, or null where none has. */
  <V> Threshold.@Nullable Entry<V> firstEver(Threshold<V> threshold) {
    for (Division division : chain) {
      for (Threshold.Entry<V> entry : entries(threshold)) {
        if (entry.place().equals(division)) {
          return entry;
        }
      }
    }
    return null;
  }

  /** Returns the rule that governs the question of {@code general} at the place on {@code day}. */
  Rule<?> governing(Rule<?> general, LocalDate day) {
    return candidates(general, day).get(0);
  }

  /**
   * Returns the rules in force that regulate the question of {@code general} at the place on {@code
   * day}, in the order in which they are asked: the nearest place first, {@code general} itself
   * last.
   */
  ImmutableList<Rule<?>> candidates(Rule<?> general, LocalDate day) {
    ImmutableList.Builder<Rule<?>> found = ImmutableList.builder();
    for (Division division : chain) {
      for (Overlay overlay : book.overlays().reverse()) {
        if (overlay.place().equals(division)) {
          for (Overlay.Replacement replacement : overlay.replacements().reverse()) {
            if (replacement.general().equals(general)
                && isInForce(replacement.local().clause(), day)) {
              found.add(replacement.local());
            }
          }
        }
      }
    }
    return found.add(general).build();
  }

  /** Returns the rules that stand beside {@code requirement} at the place on {@code day}. */
  <S> List<Requirement<S>> beside(Requirement<S> requirement, LocalDate day) {
    List<Requirement<S>> found = new ArrayList<>();
    for (Overlay overlay : book.overlays()) {
      if (place.isWithin(overlay.place())) {
        for (Overlay.Addition addition : overlay.additions()) {
          if (addition.beside().equals(requirement) && isInForce(addition.local().clause(), day)) {
            @SuppressWarnings("unchecked")
            Requirement<S> local = (Requirement<S>) addition.local();
            found.add(local);
          }
        }
      }
    }
    return found;
  }

  private boolean isInForce(Clause clause, LocalDate day) {
    Threshold<?> source = clause.source();
    return source == null ? clause.authorityOn(day).isPresent() : resolve(source, day) != null;
  }

  /**
   * Returns the condition on which the law that the place has on {@code subject} on {@code day} was
   * read, not bound yet: always where there is no local law to read.
   *
   * @param <S> the subject
   */
  <S> Condition<S> seen(Subject<S> subject, LocalDate day) {
    if (place.level() == Level.NATION) {
      return Condition.always();
    }
    Condition<S> seen = Condition.any();
    for (Overlay overlay : book.overlays()) {
      if (place.isWithin(overlay.place()) && overlay.place().level() != Level.NATION) {
        for (Overlay.Reading<?> reading : overlay.readings()) {
          if (reading.subject().id().equals(subject.id()) && reading.covers(day)) {
            @SuppressWarnings("unchecked")
            Condition<S> when = (Condition<S>) reading.when();
            if (when instanceof Always<S> always && always.holds()) {
              return when;
            }
            seen = seen.or(when);
          }
        }
      }
    }
    return seen;
  }

  /** Returns the stretches of time in which nothing changes that {@code rule} depends on. */
  Stretches stretches(Rule<?> rule) {
    Set<LocalDate> changes = new TreeSet<>();
    collectChanges(rule, changes, new LinkedHashSet<>());
    return new Stretches(ImmutableSortedSet.copyOf(changes));
  }

  private void collectChanges(Rule<?> rule, Set<LocalDate> changes, Set<Rule<?>> seen) {
    if (!seen.add(rule)) {
      return;
    }
    Clause clause = rule.clause();
    clause.from().ifPresent(changes::add);
    clause.until().ifPresent(changes::add);
    for (Authority authority : clause.authorities()) {
      Edition edition = authority.citation().edition();
      changes.add(edition.from());
      edition.until().ifPresent(changes::add);
    }
    References references = References.of(rule);
    for (Threshold<?> threshold : references.thresholds()) {
      for (Threshold.Entry<?> entry : entries(threshold)) {
        if (place.isWithin(entry.place())) {
          changes.add(entry.sourced().effectiveFrom());
          entry.until().ifPresent(changes::add);
          entry.sourced().reviewedThrough().ifPresent(day -> changes.add(day.plusDays(1)));
        }
      }
    }
    references.rules().forEach(other -> collectChanges(other, changes, seen));
    for (Overlay overlay : book.overlays()) {
      if (place.isWithin(overlay.place())) {
        overlay.readings().stream()
            .filter(each -> each.subject().id().equals(rule.subject().id()))
            .forEach(each -> each.from().ifPresent(changes::add));
        overlay.replacements().stream()
            .filter(each -> each.general().equals(rule))
            .forEach(each -> collectChanges(each.local(), changes, seen));
        overlay.additions().stream()
            .filter(each -> each.beside().equals(rule))
            .forEach(each -> collectChanges(each.local(), changes, seen));
      }
    }
  }
}
