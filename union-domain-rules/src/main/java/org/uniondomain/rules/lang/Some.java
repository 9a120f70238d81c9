package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Listing;

/**
 * 某一项: the condition that some item of a list fulfils a condition.
 *
 * @param <S> the subject
 * @param <E> type of the items
 */
public final class Some<S, E> extends Condition<S> {
  private final Items<S, E> items;
  private final Condition<E> condition;

  Some(Items<S, E> items, Condition<E> condition) {
    this.items = items;
    this.condition = condition;
  }

  /** Returns the list. */
  public Items<S, E> items() {
    return items;
  }

  /** Returns the condition on the item. */
  public Condition<E> condition() {
    return condition;
  }

  @Override
  public Truth truth(S subject, @Nullable Object outer) {
    Listing<E> listing = items.of(subject);
    ImmutableList<E> known = listing.items();
    Truth result = listing.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
    for (int i = 0; i < known.size(); i++) {
      Truth truth = condition.truth(known.get(i), subject);
      if (truth == Truth.TRUE) {
        return Truth.TRUE;
      }
      if (truth == Truth.UNKNOWN) {
        result = Truth.UNKNOWN;
      }
    }
    return result;
  }

  @Override
  public Condition<S> bind(Binding binding) {
    return new Some<>(items, condition.bind(binding));
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
    return fold.some(this);
  }
}
