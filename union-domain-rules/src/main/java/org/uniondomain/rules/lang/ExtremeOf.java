package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Listing;

/**
 * 最大项或最小项: the largest or smallest quantity of the items of a list that fulfil a condition, in
 * whole numbers of its unit. Where no item does, the largest is lower and the smallest higher than
 * everything.
 *
 * @param <S> the subject
 * @param <E> type of the items
 * @param <V> type of the value
 */
public final class ExtremeOf<S, E, V> extends WholeQuantity<S, V> {
  private final Items<S, E> items;
  private final Quantity<E, V> quantity;
  private final Condition<E> condition;
  private final boolean largest;

  ExtremeOf(Items<S, E> items, Quantity<E, V> quantity, Condition<E> condition, boolean largest) {
    super(quantity.measure());
    this.items = items;
    this.quantity = quantity;
    this.condition = condition;
    this.largest = largest;
  }

  /** Returns the list. */
  public Items<S, E> items() {
    return items;
  }

  /** Returns what is compared. */
  public Quantity<E, V> quantity() {
    return quantity;
  }

  /** Returns the condition on the items that are compared. */
  public Condition<E> condition() {
    return condition;
  }

  /** Returns whether it is the largest. */
  public boolean largest() {
    return largest;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    Listing<E> listing = items.of(subject);
    if (!largest && !listing.isComplete()) {
      return Long.MIN_VALUE;
    }
    long result = largest ? Long.MIN_VALUE : Long.MAX_VALUE;
    for (int i = 0; i < listing.items().size(); i++) {
      E item = listing.items().get(i);
      Truth counts = condition.truth(item, subject);
      if (counts == Truth.TRUE || (counts == Truth.UNKNOWN && !largest)) {
        long denominator = quantity.lowDenominator(item, subject);
        long numerator = quantity.lowNumerator(item, subject);
        long number =
            denominator == 1 || Fractions.isOpen(numerator)
                ? numerator
                : Math.floorDiv(numerator, denominator);
        result = largest ? Math.max(result, number) : Math.min(result, number);
      }
    }
    return result;
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    Listing<E> listing = items.of(subject);
    if (largest && !listing.isComplete()) {
      return Long.MAX_VALUE;
    }
    long result = largest ? Long.MIN_VALUE : Long.MAX_VALUE;
    for (int i = 0; i < listing.items().size(); i++) {
      E item = listing.items().get(i);
      Truth counts = condition.truth(item, subject);
      if (counts == Truth.TRUE || (counts == Truth.UNKNOWN && largest)) {
        long denominator = quantity.highDenominator(item, subject);
        long numerator = quantity.highNumerator(item, subject);
        long number =
            denominator == 1 || Fractions.isOpen(numerator)
                ? numerator
                : -Math.floorDiv(-numerator, denominator);
        result = largest ? Math.max(result, number) : Math.min(result, number);
      }
    }
    return result;
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return new ExtremeOf<>(items, quantity.bind(binding), condition.bind(binding), largest);
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    Undecided.collect(items, condition, quantity, subject, into);
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(quantity, condition);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.extremeOf(this);
  }
}
