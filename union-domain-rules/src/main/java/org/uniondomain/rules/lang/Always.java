package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 恒定: a condition that holds always, or never.
 *
 * @param <S> the subject
 */
public final class Always<S> extends Condition<S> {
  private final boolean holds;

  Always(boolean holds) {
    this.holds = holds;
  }

  /** Returns whether it holds. */
  public boolean holds() {
    return holds;
  }

  @Override
  public Truth truth(S subject, @Nullable Object outer) {
    return Truth.of(holds);
  }

  @Override
  public Condition<S> bind(Binding binding) {
    return this;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {}

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of();
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.always(this);
  }
}
