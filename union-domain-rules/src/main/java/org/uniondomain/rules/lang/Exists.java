package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;

/**
 * 存在: the condition that there is what a fact tells of, such as the day that an opinion states. A
 * fact of none says that there is no such thing; whether a day lies in the past does not matter.
 *
 * @param <S> the subject
 */
public final class Exists<S> extends Condition<S> {
  private final QuantityFact<S, ?> fact;

  Exists(QuantityFact<S, ?> fact) {
    this.fact = fact;
  }

  /** Returns the fact. */
  public QuantityFact<S, ?> fact() {
    return fact;
  }

  @Override
  public Truth truth(S subject, @Nullable Object outer) {
    Fact<?> told = fact.of(subject);
    return told.isUnknown() ? Truth.UNKNOWN : Truth.of(!told.isNone());
  }

  @Override
  public Condition<S> bind(Binding binding) {
    return this;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    into.fact(fact);
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(fact);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.exists(this);
  }
}
