package org.uniondomain.rules.book;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.WorkCalendar;
import org.uniondomain.rules.lang.References;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Threshold;

/**
 * 规则集: rules by subject, with the overlays of places. It is immutable; every method that adds
 * something returns a new value.
 */
public final class Rulebook {
  private final String id;
  private final ImmutableList<SubjectRules<?>> subjects;
  private final ImmutableList<Overlay> overlays;
  private final WorkCalendar calendar;

  private Rulebook(
      String id,
      ImmutableList<SubjectRules<?>> subjects,
      ImmutableList<Overlay> overlays,
      WorkCalendar calendar) {
    this.id = requireNonNull(id, "id");
    this.subjects = subjects;
    this.overlays = overlays;
    this.calendar = requireNonNull(calendar, "calendar");
  }

  /** Returns an empty book with the bundled working-day calendar. */
  public static Rulebook named(String id) {
    return new Rulebook(id, ImmutableList.of(), ImmutableList.of(), WorkCalendar.bundled());
  }

  /** Adds the rules of a subject; rules of a subject that is already there are added to its own. */
  public Rulebook with(SubjectRules<?> added) {
    return new Rulebook(
        id,
        ImmutableList.<SubjectRules<?>>builder().addAll(subjects).add(added).build(),
        overlays,
        calendar);
  }

  /** Adds the overlay of a place, beside those it already has; the last replacement wins. */
  public Rulebook with(Overlay overlay) {
    return new Rulebook(
        id,
        subjects,
        ImmutableList.<Overlay>builder().addAll(overlays).add(overlay).build(),
        calendar);
  }

  /** Reckons with {@code other} working days, such as those of a year published since. */
  public Rulebook with(WorkCalendar other) {
    return new Rulebook(id, subjects, overlays, other);
  }

  /**
   * Binds the book to a place and a day, which is the day of the law and the day on which the
   * question is asked.
   *
   * @throws IllegalStateException if rules refer to one another in a circle
   */
  public BoundRulebook at(Division place, LocalDate day) {
    return at(place, day, day);
  }

  /**
   * Binds the book to a place, a day of the law and a day on which the question is asked.
   *
   * @throws IllegalStateException if rules refer to one another in a circle
   */
  public BoundRulebook at(Division place, LocalDate day, LocalDate asOf) {
    return BoundRulebook.bind(new Binder(this, place, asOf, LocalDate.MAX), day);
  }

  /**
   * Binds the book as it could be known on {@code known}: numbers published later are left out.
   *
   * @throws IllegalStateException if rules refer to one another in a circle
   */
  public BoundRulebook at(Division place, LocalDate day, LocalDate asOf, LocalDate known) {
    return BoundRulebook.bind(new Binder(this, place, asOf, known), day);
  }

  /** Returns the id. */
  public String id() {
    return id;
  }

  /** Returns the rules by subject. */
  public ImmutableList<SubjectRules<?>> subjects() {
    return subjects;
  }

  /** Returns the overlays. */
  public ImmutableList<Overlay> overlays() {
    return overlays;
  }

  /** Returns the working-day calendar. */
  public WorkCalendar calendar() {
    return calendar;
  }

  /**
   * Returns every rule of the book: those of the subjects, those of overlays, those referred to.
   */
  public ImmutableList<Rule<?>> allRules() {
    Set<Rule<?>> all = new LinkedHashSet<>();
    subjects.forEach(each -> each.rules().forEach(rule -> add(rule, all)));
    for (Overlay overlay : overlays) {
      overlay.replacements().forEach(each -> add(each.local(), all));
      overlay.additions().forEach(each -> add(each.local(), all));
    }
    return ImmutableList.copyOf(all);
  }

  private static void add(Rule<?> rule, Set<Rule<?>> into) {
    if (into.add(rule)) {
      References.of(rule).rules().forEach(other -> add(other, into));
    }
  }

  /** Returns every threshold of the book, with the numbers that overlays add. */
  public ImmutableList<Threshold<?>> allThresholds() {
    Set<Threshold<?>> all = new LinkedHashSet<>();
    allRules().forEach(rule -> all.addAll(References.of(rule).thresholds()));
    return all.stream().map(this::complete).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns {@code threshold} with the numbers that overlays add.
   *
   * @param <V> type of the value
   */
  <V> Threshold<V> complete(Threshold<V> threshold) {
    ImmutableList.Builder<Threshold.Entry<V>> added = ImmutableList.builder();
    for (Overlay overlay : overlays) {
      for (Threshold<?> numbers : overlay.numbers()) {
        if (numbers.equals(threshold)) {
          @SuppressWarnings("unchecked")
          Threshold<V> same = (Threshold<V>) numbers;
          added.addAll(same.entries());
        }
      }
    }
    return threshold.with(added.build());
  }
}
