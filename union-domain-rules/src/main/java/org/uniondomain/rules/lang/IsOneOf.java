package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;

/**
 * 属于: the condition that a choice is one of some values. A choice of none is none of them.
 *
 * @param <S> the subject
 * @param <E> the closed set
 */
public final class IsOneOf<S, E extends Enum<E>> extends Condition<S> {
  private final Choice<S, E> choice;
  private final ImmutableSet<E> values;
  private final long mask;

  IsOneOf(Choice<S, E> choice, ImmutableSet<E> values) {
    this.choice = choice;
    this.values = values;
    long bits = 0;
    for (E value : values) {
      bits |= 1L << value.ordinal();
    }
    this.mask = bits;
  }

  /** Returns the choice. */
  public Choice<S, E> choice() {
    return choice;
  }

  /** Returns the values that fulfil the condition. */
  public ImmutableSet<E> values() {
    return values;
  }

  @Override
  public Truth truth(S subject, @Nullable Object outer) {
    Fact<E> fact = choice.of(subject);
    E value = fact.orNull();
    if (value != null) {
      return (mask >>> value.ordinal() & 1) != 0 ? Truth.TRUE : Truth.FALSE;
    }
    if (fact.isNone()) {
      return Truth.FALSE;
    }
    ImmutableSet<E> options = fact.options();
    if (options.isEmpty()) {
      return Truth.UNKNOWN;
    }
    long possible = 0;
    for (E option : options) {
      possible |= 1L << option.ordinal();
    }
    return (possible & ~mask) == 0
        ? Truth.TRUE
        : (possible & mask) == 0 ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public Condition<S> bind(Binding binding) {
    return this;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    into.fact(choice);
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of();
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.isOneOf(this);
  }
}
