package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 非: the opposite of a condition.
 *
 * @param <S> the subject
 */
public final class Not<S> extends Condition<S> {
  private final Condition<S> condition;

  Not(Condition<S> condition) {
    this.condition = condition;
  }

  /** Returns the condition that is denied. */
  public Condition<S> condition() {
    return condition;
  }

  @Override
  public Truth truth(S subject, @Nullable Object outer) {
    return condition.truth(subject, outer).negated();
  }

  @Override
  public Condition<S> bind(Binding binding) {
    return new Not<>(condition.bind(binding));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    condition.missing(subject, outer, into);
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(condition);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.not(this);
  }
}
