package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;

/**
 * 与所属主体相同: the condition that a choice of an item is the same as one of the subject whose list the
 * item belongs to, such as the unit of a part and of its whole. None is the same as none.
 *
 * @param <W> the subject that has the list
 * @param <S> the item
 * @param <E> the closed set
 */
public final class SameAsOwner<W, S, E extends Enum<E>> extends Condition<S> {
  private static final long NONE = 1L << (Long.SIZE - 1);

  private final Items<W, S> items;
  private final Choice<S, E> own;
  private final Choice<W, E> other;

  SameAsOwner(Items<W, S> items, Choice<S, E> own, Choice<W, E> other) {
    this.items = items;
    this.own = own;
    this.other = other;
  }

  /** Returns the choice of the item. */
  public Choice<S, E> own() {
    return own;
  }

  /** Returns the choice of the subject. */
  public Choice<W, E> other() {
    return other;
  }

  @Override
  public Truth truth(S subject, @Nullable Object outer) {
    long mine = possible(own.of(subject));
    long theirs = possible(other.of(Outer.owner(items, outer)));
    if ((mine & theirs) == 0) {
      return Truth.FALSE;
    }
    return mine == theirs && Long.bitCount(mine) == 1 ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Returns a bit for each value that {@code fact} leaves possible, and one for none. */
  private long possible(Fact<E> fact) {
    if (fact.isNone()) {
      return NONE;
    }
    if (fact.isUnknown()) {
      return -1;
    }
    long bits = 0;
    for (E option : fact.options()) {
      bits |= 1L << option.ordinal();
    }
    return bits;
  }

  @Override
  public Condition<S> bind(Binding binding) {
    return this;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    if (!own.of(subject).isDetermined()) {
      into.fact(own);
    }
    if (!other.of(Outer.owner(items, outer)).isDetermined()) {
      into.outside(() -> into.fact(other));
    }
  }

  /** Returns what is read: that either choice is one of its values, whichever. */
  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(own.isAnything(), new OuterCondition<>(items, other.isAnything()));
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.sameAsOwner(this);
  }
}
