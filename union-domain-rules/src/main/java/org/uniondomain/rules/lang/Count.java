package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Listing;

/**
 * 项数: how many items of a list fulfil a condition.
 *
 * @param <S> the subject
 * @param <E> type of the items
 */
public final class Count<S, E> extends WholeQuantity<S, Integer> {
  private final Items<S, E> items;
  private final Condition<E> condition;

  Count(Items<S, E> items, Condition<E> condition) {
    super(Measure.COUNT);
    this.items = items;
    this.condition = condition;
  }

  /** Returns the list. */
  public Items<S, E> items() {
    return items;
  }

  /** Returns the condition on the items that are counted. */
  public Condition<E> condition() {
    return condition;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    ImmutableList<E> known = items.of(subject).items();
    long count = 0;
    for (int i = 0; i < known.size(); i++) {
      if (condition.truth(known.get(i), subject) == Truth.TRUE) {
        count++;
      }
    }
    return count;
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    Listing<E> listing = items.of(subject);
    if (!listing.isComplete()) {
      return Long.MAX_VALUE;
    }
    ImmutableList<E> known = listing.items();
    long count = 0;
    for (int i = 0; i < known.size(); i++) {
      if (condition.truth(known.get(i), subject) != Truth.FALSE) {
        count++;
      }
    }
    return count;
  }

  @Override
  public Quantity<S, Integer> bind(Binding binding) {
    return new Count<>(items, condition.bind(binding));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    Undecided.collect(items, condition, subject, into);
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(condition);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.count(this);
  }
}
