package org.uniondomain.rules.testing;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 孪生案例: two subjects that differ in one known way, so that what a system says of the one has to
 * follow from what it says of the other. The checks take any function of a subject, a rule of this
 * library or a system of your own, and throw an {@link AssertionError} that shows both.
 *
 * @param <S> the subject
 */
public final class Twins<S> {
  private final Vocabulary<S> vocabulary;
  private final String change;
  private final int factor;
  private final S first;
  private final S second;

  Twins(Vocabulary<S> vocabulary, String change, int factor, S first, S second) {
    this.vocabulary = vocabulary;
    this.change = change;
    this.factor = factor;
    this.first = first;
    this.second = second;
  }

  /** Returns the subject before the change. */
  public S first() {
    return first;
  }

  /** Returns the subject after the change. */
  public S second() {
    return second;
  }

  /** Checks that {@code system} says the same of both. */
  public <R> void agree(Function<? super S, R> system) {
    check(system, Objects::equals, "the same");
  }

  /** Checks that what {@code system} says of the second is not below what it says of the first. */
  public <R extends Comparable<? super R>> void rise(Function<? super S, R> system) {
    check(system, (one, other) -> one.compareTo(other) <= 0, "the same or more");
  }

  /** Checks that what {@code system} says of the second is not above what it says of the first. */
  public <R> void fall(Function<? super S, R> system, Comparator<? super R> order) {
    check(system, (one, other) -> order.compare(one, other) >= 0, "the same or less");
  }

  /** Checks that the amount is multiplied as the amounts of the subject are. */
  public void scale(Function<? super S, Money> system) {
    check(system, (one, other) -> one.times(factor).equals(other), factor + " times the amount");
  }

  /**
   * Checks that what {@code system} says of the second, of which more was told, is among what it
   * left possible for the first. A system that answers with an {@link Optional} leaves everything
   * possible where it is empty.
   */
  public <R> void narrow(Function<? super S, Fact<R>> system) {
    check(system, (less, more) -> more.refines(less), "nothing else and no less");
  }

  private interface Relation<R> {
    boolean holds(R one, R other);
  }

  private <R> void check(Function<? super S, R> system, Relation<R> relation, String wanted) {
    R one = system.apply(first);
    R other = system.apply(second);
    if (!relation.holds(one, other)) {
      throw new AssertionError(
          String.format(
              Locale.ROOT,
              "%s: expected %s, but %s of %s, and then %s of %s",
              change,
              wanted,
              one,
              Subjects.shape(vocabulary).describe(first),
              other,
              Subjects.shape(vocabulary).describe(second)));
    }
  }

  @Override
  public String toString() {
    return change
        + ": "
        + Subjects.shape(vocabulary).describe(first)
        + " -> "
        + Subjects.shape(vocabulary).describe(second);
  }
}
