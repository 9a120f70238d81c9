package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.BoundDetermination;
import org.uniondomain.rules.lang.BoundRequirement;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Verdict;

/**
 * 已绑定的规则集: a book bound to a place, a day of the law and an asking day. It is immutable and safe to
 * share between threads. It is not serialised: a system ships the id of the book, the place and the
 * day, and binds where it decides.
 */
public final class BoundRulebook {
  private final Rulebook book;
  private final Division place;
  private final LocalDate day;
  private final LocalDate asOf;
  private final LocalDate known;
  private final ImmutableMap<Rule<?>, Object> bound;

  private BoundRulebook(
      Rulebook book,
      Division place,
      LocalDate day,
      LocalDate asOf,
      LocalDate known,
      ImmutableMap<Rule<?>, Object> bound) {
    this.book = book;
    this.place = place;
    this.day = day;
    this.asOf = asOf;
    this.known = known;
    this.bound = bound;
  }

  static BoundRulebook bind(Binder binder, LocalDate day) {
    Map<Rule<?>, Object> bound = new LinkedHashMap<>();
    for (Rule<?> rule : binder.book.allRules()) {
      bound.put(rule, bind(binder, rule, day));
    }
    return new BoundRulebook(
        binder.book, binder.place, day, binder.asOf, binder.known, ImmutableMap.copyOf(bound));
  }

  private static Object bind(Binder binder, Rule<?> rule, LocalDate day) {
    if (rule instanceof Requirement<?> requirement) {
      return Requirements.bind(binder, requirement, day);
    }
    if (rule instanceof Determination<?, ?> determination) {
      return Determinations.bind(binder, determination, day);
    }
    return Calculations.bind(binder, (Calculation<?, ?>) rule, day);
  }

  private Object find(Rule<?> rule) {
    Object found = bound.get(rule);
    if (found == null) {
      throw new IllegalArgumentException("rule " + rule.id() + " is not in book " + book.id());
    }
    return found;
  }

  @SuppressWarnings("unchecked")
  <S> Requirements.Bound<S> find(Requirement<S> requirement) {
    return (Requirements.Bound<S>) find((Rule<?>) requirement);
  }

  @SuppressWarnings("unchecked")
  <S, O extends Enum<O>> Determinations.Bound<S, O> find(Determination<S, O> determination) {
    return (Determinations.Bound<S, O>) find((Rule<?>) determination);
  }

  @SuppressWarnings("unchecked")
  <S, V> Calculations.Bound<S, V> find(Calculation<S, V> calculation) {
    return (Calculations.Bound<S, V>) find((Rule<?>) calculation);
  }

  /**
   * Returns {@code requirement} as bound here, for deciding many times.
   *
   * @param <S> the subject
   * @throws IllegalArgumentException if it is not in the book
   */
  public <S> BoundRequirement<S> bound(Requirement<S> requirement) {
    return find(requirement);
  }

  /**
   * Returns {@code determination} as bound here, for deciding many times.
   *
   * @param <S> the subject
   * @param <O> the outcomes
   * @throws IllegalArgumentException if it is not in the book
   */
  public <S, O extends Enum<O>> BoundDetermination<S, O> bound(Determination<S, O> determination) {
    return find(determination);
  }

  /**
   * Judges {@code subject} by one requirement. Where it is met or does not apply, nothing is
   * allocated.
   *
   * @param <S> the subject
   * @throws IllegalArgumentException if the requirement is not in the book
   */
  public <S> Verdict decide(Requirement<S> requirement, S subject) {
    return find(requirement).verdict(subject, null);
  }

  /**
   * Returns the outcome of one determination. Where one is left, nothing is allocated.
   *
   * @param <S> the subject
   * @param <O> the outcomes
   * @throws IllegalArgumentException if the determination is not in the book
   */
  public <S, O extends Enum<O>> Answer<O> decide(Determination<S, O> determination, S subject) {
    return find(determination).answer(subject, null);
  }

  /**
   * Returns the result of one calculation.
   *
   * @param <S> the subject
   * @param <V> type of the value
   * @throws IllegalArgumentException if the calculation is not in the book
   */
  public <S, V> Answer<V> decide(Calculation<S, V> calculation, S subject) {
    return Results.of(find(calculation), subject);
  }

  /**
   * Returns the rules about {@code type}.
   *
   * @param <S> the subject
   * @throws IllegalArgumentException if the book has none
   */
  public <S> BoundSubject<S> of(Class<S> type) {
    return BoundSubject.in(this, type);
  }

  /** Returns the book. */
  public Rulebook book() {
    return book;
  }

  /** Returns the place. */
  public Division place() {
    return place;
  }

  /** Returns the day of the law. */
  public LocalDate day() {
    return day;
  }

  /** Returns the day on which the question is asked. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns the day after which numbers were published that are left out; empty for none. */
  public Optional<LocalDate> known() {
    return known.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(known);
  }

  /** Returns a binder for the same place and days. */
  Binder binder() {
    return new Binder(book, place, asOf, known);
  }
}
