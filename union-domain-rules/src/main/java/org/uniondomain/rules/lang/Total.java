package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.ExactMath;

/**
 * 合计: the sum of a quantity over the items of a list that fulfil a condition. The quantity of an
 * item is a whole number of its unit; a fraction has to be rounded by a text first.
 *
 * @param <S> the subject
 * @param <E> type of the items
 * @param <V> type of the value
 */
public final class Total<S, E, V> extends WholeQuantity<S, V> {
  private final Items<S, E> items;
  private final Quantity<E, V> quantity;
  private final Condition<E> condition;

  Total(Items<S, E> items, Quantity<E, V> quantity, Condition<E> condition) {
    super(quantity.measure());
    this.items = items;
    this.quantity = quantity;
    this.condition = condition;
  }

  /** Returns the list. */
  public Items<S, E> items() {
    return items;
  }

  /** Returns what is summed. */
  public Quantity<E, V> quantity() {
    return quantity;
  }

  /** Returns the condition on the items that are summed. */
  public Condition<E> condition() {
    return condition;
  }

  /** Returns whether no item can be negative, so that items not listed can only add. */
  private boolean onlyAdds() {
    return quantity instanceof QuantityFact<?, ?> fact
        ? fact.floor() >= 0
        : quantity instanceof Reading<?, ?, ?> && measure().floor() >= 0;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    Listing<E> listing = items.of(subject);
    if (!listing.isComplete() && !onlyAdds()) {
      return Long.MIN_VALUE;
    }
    ImmutableList<E> known = listing.items();
    long sum = 0;
    for (int i = 0; i < known.size(); i++) {
      E item = known.get(i);
      Truth counts = condition.truth(item, subject);
      if (counts != Truth.FALSE) {
        long number =
            whole(
                quantity.lowNumerator(item, subject),
                quantity.lowDenominator(item, subject),
                false);
        sum = ExactMath.addDown(sum, counts == Truth.TRUE ? number : Math.min(0, number));
      }
    }
    return sum;
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    Listing<E> listing = items.of(subject);
    if (!listing.isComplete()) {
      return Long.MAX_VALUE;
    }
    ImmutableList<E> known = listing.items();
    long sum = 0;
    for (int i = 0; i < known.size(); i++) {
      E item = known.get(i);
      Truth counts = condition.truth(item, subject);
      if (counts != Truth.FALSE) {
        long number =
            whole(
                quantity.highNumerator(item, subject),
                quantity.highDenominator(item, subject),
                true);
        sum = ExactMath.addUp(sum, counts == Truth.TRUE ? number : Math.max(0, number));
      }
    }
    return sum;
  }

  private static long whole(long numerator, long denominator, boolean up) {
    return denominator == 1 || Fractions.isOpen(numerator)
        ? numerator
        : up ? -Math.floorDiv(-numerator, denominator) : Math.floorDiv(numerator, denominator);
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return new Total<>(items, quantity.bind(binding), condition.bind(binding));
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
    return fold.total(this);
  }
}
