package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.time.Term;
import org.uniondomain.core.time.WorkCalendar;

/**
 * 期日推算: the day that lies a term after, or before, another; the first day is not counted. Months
 * and years end on the same day number or on the last day of the month. Working days of a year
 * whose schedule is not published make a range.
 *
 * @param <S> the subject
 */
public final class DayShift<S> extends WholeQuantity<S, LocalDate> {
  private final Quantity<S, LocalDate> day;
  private final Threshold<?> term;
  private final boolean backwards;
  private final @Nullable Quantity<S, Integer> extension;
  private final @Nullable Threshold<Boolean> rolling;
  private final @Nullable Setting bound;

  /** What binding adds. */
  private record Setting(
      @Nullable Resolved<?> length,
      @Nullable Resolved<Boolean> reading,
      @Nullable Term term,
      boolean rolls,
      WorkCalendar calendar) {

    static Setting of(
        @Nullable Resolved<?> length, @Nullable Resolved<Boolean> reading, WorkCalendar calendar) {
      Term term = length == null ? null : (Term) length.entry().sourced().value().orNull();
      boolean rolls =
          reading != null && Boolean.TRUE.equals(reading.entry().sourced().value().orNull());
      return new Setting(length, reading, term, rolls, calendar);
    }
  }

  private DayShift(
      Quantity<S, LocalDate> day,
      Threshold<?> term,
      boolean backwards,
      @Nullable Quantity<S, Integer> extension,
      @Nullable Threshold<Boolean> rolling,
      @Nullable Setting bound) {
    super(Measure.DAY);
    if (term.measure() != Measure.TERM) {
      throw new IllegalArgumentException("threshold " + term.id() + " is not a term of days");
    }
    this.day = day;
    this.term = term;
    this.backwards = backwards;
    this.extension = extension;
    this.rolling = rolling;
    this.bound = bound;
  }

  static <S> DayShift<S> after(Quantity<S, LocalDate> day, Threshold<?> term) {
    return new DayShift<>(day, term, false, null, null, null);
  }

  static <S> DayShift<S> before(Quantity<S, LocalDate> day, Threshold<?> term) {
    return new DayShift<>(day, term, true, null, null, null);
  }

  /** Returns the same day, further out by a number of days that were granted or do not count. */
  public DayShift<S> extendedBy(Quantity<S, Integer> days) {
    Quantity<S, Integer> all = extension == null ? days : extension.plus(days);
    return new DayShift<>(day, term, backwards, all, rolling, bound);
  }

  /**
   * Returns the same day, moved to the next working day if it is one of rest and {@code reading}
   * says so.
   */
  public DayShift<S> rolledIf(Threshold<Boolean> reading) {
    return new DayShift<>(day, term, backwards, extension, reading, bound);
  }

  /** Returns the day from which is counted. */
  public Quantity<S, LocalDate> day() {
    return day;
  }

  /** Returns the threshold that holds the term. */
  public Threshold<?> term() {
    return term;
  }

  /** Returns whether it is counted backwards. */
  public boolean backwards() {
    return backwards;
  }

  /** Returns the days granted or not counted, or null. */
  public @Nullable Quantity<S, Integer> extension() {
    return extension;
  }

  /** Returns the reading that moves a last day of rest on, or null. */
  public @Nullable Threshold<Boolean> rolling() {
    return rolling;
  }

  /** Returns the entry that fixes the term, or null where the day is not bound or has none. */
  public @Nullable Resolved<?> length() {
    return bound == null ? null : bound.length;
  }

  /** Returns the entry that says whether the last day moves on, or null where none is used. */
  public @Nullable Resolved<Boolean> reading() {
    return bound == null ? null : bound.reading;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    long from = day.lowNumerator(subject, outer);
    long moved = Fractions.isOpen(from) ? from : shifted(from, true);
    if (Fractions.isOpen(moved)) {
      return moved;
    }
    long end = extension == null ? moved : extended(moved, extension.lowNumerator(subject, outer));
    return rolls() && !Fractions.isOpen(end) ? bound().calendar.earliestRolled(end) : end;
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    long from = day.highNumerator(subject, outer);
    long moved = Fractions.isOpen(from) ? from : shifted(from, false);
    if (Fractions.isOpen(moved)) {
      return moved;
    }
    long end = extension == null ? moved : extended(moved, extension.highNumerator(subject, outer));
    return rolls() && !Fractions.isOpen(end) ? bound().calendar.latestRolled(end) : end;
  }

  private static long extended(long day, long days) {
    return Fractions.isOpen(days) ? days : day + days;
  }

  private long shifted(long from, boolean low) {
    Term length = bound().term;
    if (length == null) {
      return low ? (backwards ? Long.MIN_VALUE : from) : backwards ? from : Long.MAX_VALUE;
    }
    int amount = backwards ? -length.amount() : length.amount();
    return switch (length.unit()) {
      case DAYS -> from + amount;
      case WORKING_DAYS ->
          low
              ? bound().calendar.earliestAfter(from, amount)
              : bound().calendar.latestAfter(from, amount);
      case MONTHS -> LocalDate.ofEpochDay(from).plusMonths(amount).toEpochDay();
      case YEARS -> LocalDate.ofEpochDay(from).plusYears(amount).toEpochDay();
    };
  }

  private Setting bound() {
    if (bound == null) {
      throw new IllegalStateException("term " + term.id() + " is not bound to a place and a day");
    }
    return bound;
  }

  private boolean rolls() {
    return bound().rolls;
  }

  @Override
  public Quantity<S, LocalDate> bind(Binding binding) {
    Resolved<?> resolved = binding.resolve(term);
    if (resolved == null) {
      binding.absent(term);
    }
    Resolved<Boolean> reading = rolling == null ? null : binding.resolve(rolling);
    return new DayShift<>(
        day.bind(binding),
        term,
        backwards,
        extension == null ? null : extension.bind(binding),
        rolling,
        Setting.of(resolved, reading, binding.calendar()));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    day.missing(subject, outer, into);
    if (extension != null) {
      extension.missing(subject, outer, into);
    }
    if (bound().term == null) {
      into.parameter(term);
    } else if (day.isExact(subject, outer)
        && (extension == null || extension.isExact(subject, outer))
        && !isExact(subject, outer)) {
      into.schedules(
          day.lowNumerator(subject, outer), highNumerator(subject, outer), bound().calendar);
    }
  }

  @Override
  public ImmutableList<Node> children() {
    return extension == null ? ImmutableList.of(day) : ImmutableList.of(day, extension);
  }

  @Override
  public boolean isOpen() {
    return bound == null || super.isOpen();
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.dayShift(this);
  }
}
