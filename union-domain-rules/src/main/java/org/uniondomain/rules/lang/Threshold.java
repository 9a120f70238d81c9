package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Sourced;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Term;

/**
 * 法定标准: a number that the law fixes: for each place a timeline of sourced values, each with the
 * word that draws the line, because places differ in the word too. It is immutable; every method
 * that adds something returns a new value, and two thresholds with the same id are the same.
 *
 * <p>A place without an entry of its own takes that of the next larger place; a day before the
 * first entry has no such number. Entries are declared after {@link #in}, from the earliest to the
 * latest.
 *
 * @param <V> type of the value
 */
public final class Threshold<V> {
  private final String id;
  private final Measure<V> measure;
  private final Bound bound;
  private final Label label;
  private final Division place;
  private final @Nullable NoticeKind atTheLine;
  private final ImmutableList<Entry<V>> entries;

  /**
   * One value of one place.
   *
   * @param <V> type of the value
   * @param place where it governs
   * @param sourced the value, its source and its days
   * @param bound the word that draws the line
   * @param until the first day it no longer governs, where no later entry of the place says so
   * @param plain whether its words do not contradict themselves where those of others do
   */
  public record Entry<V>(
      Division place, Sourced<V> sourced, Bound bound, Optional<LocalDate> until, boolean plain) {

    /** Makes an entry that is worded like the others. */
    public Entry(Division place, Sourced<V> sourced, Bound bound, Optional<LocalDate> until) {
      this(place, sourced, bound, until, false);
    }
  }

  private Threshold(
      String id,
      Measure<V> measure,
      Bound bound,
      Label label,
      Division place,
      @Nullable NoticeKind atTheLine,
      ImmutableList<Entry<V>> entries) {
    this.id = id;
    this.measure = measure;
    this.bound = bound;
    this.label = label;
    this.place = place;
    this.atTheLine = atTheLine;
    this.entries = entries;
  }

  /**
   * Names a number of the law; its entries are national until {@link #in} says otherwise.
   *
   * @param <V> type of the value
   * @param id stable id, never reused
   * @param bound the word that draws the line, unless an entry has its own
   */
  public static <V> Threshold<V> threshold(
      String id, Measure<V> measure, Bound bound, String chinese, String english) {
    return new Threshold<>(
        id, measure, bound, new Label(chinese, english), Division.NATION, null, ImmutableList.of());
  }

  /** Returns the same, where the entries that follow are those of {@code place}. */
  public Threshold<V> in(Division place) {
    return new Threshold<>(id, measure, bound, label, place, atTheLine, entries);
  }

  /** Returns the same, whose answers carry a notice when a value is exactly on the line. */
  public Threshold<V> atTheLine(NoticeKind notice) {
    return new Threshold<>(id, measure, bound, label, place, notice, entries);
  }

  /** Adds the value that governs from {@code day}. */
  public Threshold<V> since(LocalDate day, V value, Citation citation, Certainty certainty) {
    return since(Sourced.of(value, day, citation, certainty));
  }

  /** Adds a value with its source and its days. */
  public Threshold<V> since(Sourced<V> sourced) {
    return with(new Entry<>(place, sourced, bound, Optional.empty()));
  }

  /** Adds the day from which there is a number that nobody has found, or only within limits. */
  public Threshold<V> unknownSince(
      LocalDate day, Fact<V> possible, Citation citation, Certainty certainty) {
    return since(
        new Sourced<>(
            possible, citation, certainty, day, certainty, Optional.empty(), Optional.empty()));
  }

  /** Gives the last entry a word of its own. */
  public Threshold<V> drawn(Bound word) {
    Entry<V> last = last();
    return replacingLast(
        new Entry<>(last.place(), last.sourced(), word, last.until(), last.plain()));
  }

  /** Says how surely the first day of the last entry is known. */
  public Threshold<V> startKnown(Certainty certainty) {
    return resourced(last().sourced().startKnown(certainty));
  }

  /** Says when the last entry was published. */
  public Threshold<V> published(LocalDate day) {
    return resourced(last().sourced().published(day));
  }

  /** Says through which day somebody checked that the last entry still stands. */
  public Threshold<V> reviewed(LocalDate day) {
    return resourced(last().sourced().reviewed(day));
  }

  /** Ends the last entry: {@code day} is the first on which it no longer governs. */
  public Threshold<V> until(LocalDate day) {
    Entry<V> last = last();
    return replacingLast(
        new Entry<>(last.place(), last.sourced(), last.bound(), Optional.of(day), last.plain()));
  }

  /**
   * Says that the last entry draws its line in words that do not contradict themselves, so that a
   * value exactly on it calls for no notice.
   */
  public Threshold<V> plainlyWorded() {
    Entry<V> last = last();
    return replacingLast(
        new Entry<>(last.place(), last.sourced(), last.bound(), last.until(), true));
  }

  private Threshold<V> resourced(Sourced<V> sourced) {
    Entry<V> last = last();
    return replacingLast(
        new Entry<>(last.place(), sourced, last.bound(), last.until(), last.plain()));
  }

  private Entry<V> last() {
    if (entries.isEmpty()) {
      throw new IllegalStateException("threshold " + id + " has no entry yet");
    }
    return entries.get(entries.size() - 1);
  }

  private Threshold<V> replacingLast(Entry<V> entry) {
    return new Threshold<>(
        id,
        measure,
        bound,
        label,
        place,
        atTheLine,
        ImmutableList.<Entry<V>>builder()
            .addAll(entries.subList(0, entries.size() - 1))
            .add(entry)
            .build());
  }

  /** Returns the same with more entries. */
  public Threshold<V> with(ImmutableList<Entry<V>> added) {
    return added.isEmpty()
        ? this
        : new Threshold<>(
            id,
            measure,
            bound,
            label,
            place,
            atTheLine,
            ImmutableList.<Entry<V>>builder().addAll(entries).addAll(added).build());
  }

  /** Returns the same with one more entry. */
  public Threshold<V> with(Entry<V> entry) {
    return with(ImmutableList.of(entry));
  }

  /**
   * Returns the number itself as a quantity.
   *
   * @param <S> the subject
   */
  public <S> Quantity<S, V> value() {
    return new Value<>(this);
  }

  /**
   * Returns the limit that the number draws.
   *
   * @param <S> the subject
   */
  public <S> Limit<S, V> limit() {
    return new Limit<>(this, value());
  }

  /**
   * Returns the limit that the number, a ratio or a multiple, draws on {@code base}.
   *
   * @param <S> the subject
   * @param <B> type of the base
   */
  public <S, B> Limit<S, B> of(Quantity<S, B> base) {
    return new Limit<>(this, base.times(this.<S>value()));
  }

  /**
   * Returns the limit that the number, a term, draws after {@code day}; the day itself is not
   * counted. For thresholds that hold a {@link Term} only.
   *
   * @param <S> the subject
   */
  public <S> Limit<S, LocalDate> after(Quantity<S, LocalDate> day) {
    return new Limit<>(this, DayShift.after(day, this));
  }

  /**
   * Returns the limit that the number, a term, draws before {@code day}; the day itself is not
   * counted.
   *
   * @param <S> the subject
   */
  public <S> Limit<S, LocalDate> before(Quantity<S, LocalDate> day) {
    return new Limit<>(this, DayShift.before(day, this));
  }

  /**
   * Returns the day that lies the number, a term, after {@code day}; the day itself is not counted.
   *
   * @param <S> the subject
   */
  public <S> DayShift<S> dayAfter(Quantity<S, LocalDate> day) {
    return DayShift.after(day, this);
  }

  /** Returns the stable id. */
  public String id() {
    return id;
  }

  /** Returns how the number is measured. */
  public Measure<V> measure() {
    return measure;
  }

  /** Returns the word that draws the line unless an entry has its own. */
  public Bound bound() {
    return bound;
  }

  /** Returns what the number is called. */
  public Label label() {
    return label;
  }

  /** Returns the notice that a value exactly on the line calls for. */
  public Optional<NoticeKind> noticeAtTheLine() {
    return Optional.ofNullable(atTheLine);
  }

  /** Returns all entries in the order in which they were declared. */
  public ImmutableList<Entry<V>> entries() {
    return entries;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Threshold<?> that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
