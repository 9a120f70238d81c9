package org.uniondomain.rules.lang;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 界限: a line and the word that draws it.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Limit<S, V> {
  private final @Nullable Threshold<?> source;
  private final Bound bound;
  private final Quantity<S, V> line;
  private final boolean plain;

  Limit(Threshold<?> source, Quantity<S, V> line) {
    this(source, source.bound(), line, false);
  }

  private Limit(@Nullable Threshold<?> source, Bound bound, Quantity<S, V> line, boolean plain) {
    this.source = source;
    this.bound = requireNonNull(bound, "bound");
    this.line = requireNonNull(line, "line");
    this.plain = plain;
  }

  /**
   * Returns a limit at a quantity that is itself a fact or a result.
   *
   * @param <S> the subject
   * @param <V> type of the value
   */
  public static <S, V> Limit<S, V> at(Bound bound, Quantity<S, V> line) {
    return new Limit<>(null, bound, line, false);
  }

  /** Returns the same limit with the line moved by {@code move}, such as an extension of a term. */
  public Limit<S, V> plus(Quantity<S, V> move) {
    return new Limit<>(source, bound, line.plus(move), plain);
  }

  /** Returns the same limit, further out by a number of days that do not count or were granted. */
  public Limit<S, V> extendedBy(Quantity<S, Integer> days) {
    if (!(line instanceof DayShift<?> shift)) {
      throw new IllegalArgumentException("only a limit counted in days can be extended: " + line);
    }
    @SuppressWarnings("unchecked")
    Quantity<S, V> extended = (Quantity<S, V>) ((DayShift<S>) shift).extendedBy(days);
    return new Limit<>(source, bound, extended, plain);
  }

  /**
   * Returns the same limit, where a last day of rest moves on to the next working day if so read.
   */
  public Limit<S, V> rolledIf(Threshold<Boolean> reading) {
    if (!(line instanceof DayShift<?> shift)) {
      throw new IllegalArgumentException("only a limit counted in days can roll over: " + line);
    }
    @SuppressWarnings("unchecked")
    Quantity<S, V> rolled = (Quantity<S, V>) ((DayShift<S>) shift).rolledIf(reading);
    return new Limit<>(source, bound, rolled, plain);
  }

  /** Returns the threshold that draws the line, or null where none does. */
  public @Nullable Threshold<?> source() {
    return source;
  }

  /** Returns the notice that a value exactly on the line calls for. */
  public Optional<NoticeKind> noticeAtTheLine() {
    return source == null || plain ? Optional.empty() : source.noticeAtTheLine();
  }

  /** Returns the word that draws the line. */
  public Bound bound() {
    return bound;
  }

  /** Returns the line. */
  public Quantity<S, V> line() {
    return line;
  }

  Limit<S, V> bind(Binding binding) {
    Bound word = bound;
    boolean worded = plain;
    if (source != null) {
      Resolved<?> resolved = binding.resolve(source);
      word = resolved == null ? bound : resolved.entry().bound();
      worded = resolved != null && resolved.entry().plain();
    }
    return new Limit<>(source, word, line.bind(binding), worded);
  }
}
