package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 所属主体的条件: a condition on the subject whose list an item belongs to.
 *
 * @param <W> the subject that has the list
 * @param <S> the item
 */
public final class OuterCondition<W, S> extends Condition<S> {
  private final Items<W, S> items;
  private final Condition<W> condition;

  OuterCondition(Items<W, S> items, Condition<W> condition) {
    this.items = items;
    this.condition = condition;
  }

  /** Returns the list. */
  public Items<W, S> items() {
    return items;
  }

  /** Returns the condition on the subject. */
  public Condition<W> condition() {
    return condition;
  }

  @Override
  public Truth truth(S subject, @Nullable Object outer) {
    return condition.truth(Outer.owner(items, outer), null);
  }

  @Override
  public Condition<S> bind(Binding binding) {
    return new OuterCondition<>(items, condition.bind(binding));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    into.outside(() -> condition.missing(Outer.owner(items, outer), null, into));
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(condition);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.outerCondition(this);
  }
}
