package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Listing;

/**
 * 最大项或最小项: the largest or smallest quantity of the items of a list that fulfil a condition; of what
 * is measured in whole units, in whole numbers of them. Where no item does, the largest is lower
 * and the smallest higher than everything.
 *
 * @param <S> the subject
 * @param <E> type of the items
 * @param <V> type of the value
 */
public final class ExtremeOf<S, E, V> extends FractionQuantity<S, V> {
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
    E item = deciding(false, subject);
    if (item == null) {
      return largest || !items.of(subject).isComplete() ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    long numerator = quantity.lowNumerator(item, subject);
    long denominator = quantity.lowDenominator(item, subject);
    return isExact() || Fractions.isOpen(numerator)
        ? numerator
        : Math.floorDiv(numerator, denominator);
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    E item = isExact() ? deciding(false, subject) : null;
    return item == null ? 1 : quantity.lowDenominator(item, subject);
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    E item = deciding(true, subject);
    if (item == null) {
      return largest && items.of(subject).isComplete() ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    long numerator = quantity.highNumerator(item, subject);
    long denominator = quantity.highDenominator(item, subject);
    return isExact() || Fractions.isOpen(numerator)
        ? numerator
        : -Math.floorDiv(-numerator, denominator);
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    E item = isExact() ? deciding(true, subject) : null;
    return item == null ? 1 : quantity.highDenominator(item, subject);
  }

  @Override
  long fixedDenominator() {
    return isExact() ? quantity.fixedDenominator() : 1;
  }

  /** Returns whether values are fractions; of others the ends are moved out to whole numbers. */
  private boolean isExact() {
    return !measure().isWhole();
  }

  /** Returns the item whose end is that of the whole; null where there is none, or may be more. */
  private @Nullable E deciding(boolean high, S subject) {
    Listing<E> listing = items.of(subject);
    if (largest == high && !listing.isComplete()) {
      return null;
    }
    E best = null;
    ImmutableList<E> known = listing.items();
    for (int i = 0; i < known.size(); i++) {
      E item = known.get(i);
      Truth counts = condition.truth(item, subject);
      if (counts == Truth.TRUE || (counts == Truth.UNKNOWN && largest == high)) {
        best = best == null || isBeyond(high, item, best, subject) ? item : best;
      }
    }
    return best;
  }

  private boolean isBeyond(boolean high, E item, E best, S subject) {
    int order =
        high
            ? Fractions.compare(
                quantity.highNumerator(item, subject),
                quantity.highDenominator(item, subject),
                quantity.highNumerator(best, subject),
                quantity.highDenominator(best, subject))
            : Fractions.compare(
                quantity.lowNumerator(item, subject),
                quantity.lowDenominator(item, subject),
                quantity.lowNumerator(best, subject),
                quantity.lowDenominator(best, subject));
    return largest ? order > 0 : order < 0;
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
