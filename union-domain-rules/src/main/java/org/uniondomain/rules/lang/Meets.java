package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 达标: the condition that a quantity meets a limit.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Meets<S, V> extends Condition<S> {
  private final Quantity<S, V> term;
  private final Limit<S, V> limit;
  private final Quantity<S, V> line;
  private final Comparison comparison;
  private final long termDenominator;
  private final long lineDenominator;
  private final boolean fixed;

  Meets(Quantity<S, V> term, Limit<S, V> limit) {
    this.term = term;
    this.limit = limit;
    this.line = limit.line();
    this.comparison = limit.bound().comparison();
    this.termDenominator = term.fixedDenominator();
    this.lineDenominator = line.fixedDenominator();
    this.fixed = termDenominator != 0 && lineDenominator != 0;
  }

  /** Returns what is compared. */
  public Quantity<S, V> term() {
    return term;
  }

  /** Returns what it is compared with. */
  public Limit<S, V> limit() {
    return limit;
  }

  @Override
  public Truth truth(S subject, @Nullable Object outer) {
    if (comparison == Comparison.EQUAL) {
      return equal(subject, outer);
    }
    boolean rising = comparison.rising();
    if (comparison.holds(
        rising ? lowAgainstHigh(subject, outer) : highAgainstLow(subject, outer))) {
      return Truth.TRUE;
    }
    return comparison.holds(
            rising ? highAgainstLow(subject, outer) : lowAgainstHigh(subject, outer))
        ? Truth.UNKNOWN
        : Truth.FALSE;
  }

  private Truth equal(S subject, @Nullable Object outer) {
    int low = lowAgainstHigh(subject, outer);
    int high = highAgainstLow(subject, outer);
    return low == 0 && high == 0 ? Truth.TRUE : low > 0 || high < 0 ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Compares the lowest the term can be with the highest the line can be. */
  private int lowAgainstHigh(S subject, @Nullable Object outer) {
    long low = term.lowNumerator(subject, outer);
    long high = line.highNumerator(subject, outer);
    return fixed
        ? Fractions.compare(low, termDenominator, high, lineDenominator)
        : Fractions.compare(
            low, term.lowDenominator(subject, outer), high, line.highDenominator(subject, outer));
  }

  /** Compares the highest the term can be with the lowest the line can be. */
  private int highAgainstLow(S subject, @Nullable Object outer) {
    long high = term.highNumerator(subject, outer);
    long low = line.lowNumerator(subject, outer);
    return fixed
        ? Fractions.compare(high, termDenominator, low, lineDenominator)
        : Fractions.compare(
            high, term.highDenominator(subject, outer), low, line.lowDenominator(subject, outer));
  }

  /** Returns whether term and line are known and equal. */
  public boolean isOnTheLine(S subject, @Nullable Object outer) {
    return lowAgainstHigh(subject, outer) == 0
        && highAgainstLow(subject, outer) == 0
        && term.isExact(subject, outer);
  }

  @Override
  public Condition<S> bind(Binding binding) {
    return new Meets<>(term.bind(binding), limit.bind(binding));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    term.missing(subject, outer, into);
    line.missing(subject, outer, into);
    into.lastDay(this, subject, outer);
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(term, line);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.meets(this);
  }
}
