package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;

/**
 * 是非要素: a yes-or-no fact. A fact of none reads as unknown: that the question has no answer is not
 * the answer no.
 *
 * @param <S> the subject
 */
public final class Flag<S> extends Condition<S> implements Attribute<S, Boolean> {
  private final Description description;
  private final Accessor<S, Fact<Boolean>> accessor;

  Flag(Description description, Accessor<S, Fact<Boolean>> accessor) {
    this.description = description;
    this.accessor = accessor;
  }

  /** Returns the same flag, which somebody can change to cure a breach. */
  public Flag<S> actionable() {
    return new Flag<>(description.asActionable(), accessor);
  }

  /** Returns the same flag, shown only when asked for. */
  public Flag<S> sensitive() {
    return new Flag<>(description.asSensitive(), accessor);
  }

  <W> Flag<W> within(Description part, Accessor<W, S> through) {
    return new Flag<>(description.within(part), accessor.through(through));
  }

  @Override
  public Description description() {
    return description;
  }

  @Override
  public Class<Boolean> type() {
    return Boolean.class;
  }

  @Override
  public Fact<Boolean> of(S subject) {
    return accessor.get().apply(subject);
  }

  @Override
  public S with(S subject, Fact<Boolean> fact) {
    return accessor.with().apply(subject, fact);
  }

  @Override
  public Truth truth(S subject, @Nullable Object outer) {
    Boolean value = accessor.get().apply(subject).orNull();
    return value == null ? Truth.UNKNOWN : value ? Truth.TRUE : Truth.FALSE;
  }

  @Override
  public Condition<S> bind(Binding binding) {
    return this;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    into.fact(this);
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of();
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.flag(this);
  }

  @Override
  public String toString() {
    return description.id();
  }
}
