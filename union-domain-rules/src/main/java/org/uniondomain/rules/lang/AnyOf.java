package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 或者: the condition that at least one of several holds.
 *
 * @param <S> the subject
 */
public final class AnyOf<S> extends Condition<S> {
  private final ImmutableList<Condition<S>> conditions;

  private AnyOf(ImmutableList<Condition<S>> conditions) {
    this.conditions = conditions;
  }

  static <S> Condition<S> of(ImmutableList<Condition<S>> conditions) {
    ImmutableList.Builder<Condition<S>> flat = ImmutableList.builder();
    for (Condition<S> condition : conditions) {
      if (condition instanceof AnyOf<S> any) {
        flat.addAll(any.conditions);
      } else {
        flat.add(condition);
      }
    }
    ImmutableList<Condition<S>> rest = flat.build();
    return rest.isEmpty()
        ? new Always<>(false)
        : rest.size() == 1 ? rest.get(0) : new AnyOf<>(rest);
  }

  /** Returns the conditions. */
  public ImmutableList<Condition<S>> conditions() {
    return conditions;
  }

  @Override
  public Truth truth(S subject, @Nullable Object outer) {
    Truth result = Truth.FALSE;
    for (int i = 0; i < conditions.size(); i++) {
      Truth truth = conditions.get(i).truth(subject, outer);
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
    return of(
        conditions.stream()
            .map(each -> each.bind(binding))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    into.alternatives(conditions, subject, outer);
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.copyOf(conditions);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.anyOf(this);
  }
}
