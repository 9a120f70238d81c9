package org.uniondomain.rules.lang;

/**
 * 遍历: one reading of the tree, with a case for every kind of node; a new kind of node makes the
 * compiler name every reading that has to learn it.
 *
 * @param <R> what the reading makes of a node
 */
public interface Fold<R> {
  /** Reads a condition that is always or never true. */
  R always(Always<?> node);

  /** Reads a yes-or-no fact. */
  R flag(Flag<?> node);

  /** Reads the condition that a choice is one of some values. */
  R isOneOf(IsOneOf<?, ?> node);

  /** Reads a comparison. */
  R meets(Meets<?, ?> node);

  /** Reads the condition that an event has happened. */
  R happened(Happened<?> node);

  /** Reads the condition that there is what a fact tells of. */
  R exists(Exists<?> node);

  /** Reads a conjunction. */
  R all(All<?> node);

  /** Reads a disjunction. */
  R anyOf(AnyOf<?> node);

  /** Reads a negation. */
  R not(Not<?> node);

  /** Reads the condition that an item and its owner have the same choice. */
  R sameAsOwner(SameAsOwner<?, ?, ?> node);

  /** Reads a condition on every item of a list. */
  R every(Every<?, ?> node);

  /** Reads a condition on some item of a list. */
  R some(Some<?, ?> node);

  /** Reads the condition that another requirement is met. */
  R holds(Holds<?> node);

  /** Reads the condition that a determination comes out in a certain way. */
  R comesOut(ComesOut<?, ?> node);

  /** Reads a condition on the owner of a list. */
  R outerCondition(OuterCondition<?, ?> node);

  /** Reads a fixed quantity. */
  R constant(Constant<?, ?> node);

  /** Reads the day that never comes. */
  R never(Never<?> node);

  /** Reads a quantity that is a fact. */
  R quantityFact(QuantityFact<?, ?> node);

  /** Reads a quantity read out of a fact. */
  R reading(Reading<?, ?, ?> node);

  /** Reads the number of a threshold. */
  R value(Value<?, ?> node);

  /** Reads the number of a band of a table. */
  R lookup(Lookup<?, ?> node);

  /** Reads a sum or difference. */
  R sum(Sum<?, ?> node);

  /** Reads a product. */
  R product(Product<?, ?> node);

  /** Reads a quotient. */
  R quotient(Quotient<?, ?> node);

  /** Reads a choice between quantities. */
  R choose(Choose<?, ?> node);

  /** Reads the larger or smaller of several quantities. */
  R extreme(Extreme<?, ?> node);

  /** Reads a number of items. */
  R count(Count<?, ?> node);

  /** Reads a sum over items. */
  R total(Total<?, ?, ?> node);

  /** Reads the largest or smallest of items. */
  R extremeOf(ExtremeOf<?, ?, ?> node);

  /** Reads a run of consecutive months. */
  R latestRun(LatestRun<?, ?> node);

  /** Reads a day reckoned from another. */
  R dayShift(DayShift<?> node);

  /** Reads a number of days between two. */
  R daysBetween(DaysBetween<?> node);

  /** Reads a rounded quantity. */
  R rounded(Rounded<?, ?> node);

  /** Reads the result of a calculation. */
  R resultOf(ResultOf<?, ?> node);

  /** Reads a quantity whose law is taken from a day of the subject. */
  R byDay(ByDay<?, ?> node);

  /** Reads a quantity of the owner of a list. */
  R outer(Outer<?, ?, ?> node);
}
