package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 并且: the condition that all of several hold.
 *
 * @param <S> the subject
 */
public final class All<S> extends Condition<S> {
  private final ImmutableList<Condition<S>> conditions;

  private All(ImmutableList<Condition<S>> conditions) {
    this.conditions = conditions;
  }

  static <S> Condition<S> of(ImmutableList<Condition<S>> conditions) {
    ImmutableList.Builder<Condition<S>> flat = ImmutableList.builder();
    for (Condition<S> condition : conditions) {
      if (condition instanceof All<S> all) {
        flat.addAll(all.conditions);
      } else if (!(condition instanceof Always<S> always && always.holds())) {
        flat.add(condition);
      }
    }
    ImmutableList<Condition<S>> rest = flat.build();
    return rest.isEmpty() ? new Always<>(true) : rest.size() == 1 ? rest.get(0) : new All<>(rest);
  }

  /** Returns the conditions. */
  public ImmutableList<Condition<S>> conditions() {
    return conditions;
  }

  @Override
  public Truth truth(S subject, @Nullable Object outer) {
    Truth result = Truth.TRUE;
    for (int i = 0; i < conditions.size(); i++) {
      Truth truth = conditions.get(i).truth(subject, outer);
      if (truth == Truth.FALSE) {
        return Truth.FALSE;
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
    for (Condition<S> condition : conditions) {
      if (condition.truth(subject, outer) == Truth.UNKNOWN) {
        condition.missing(subject, outer, into);
      }
    }
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.copyOf(conditions);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.all(this);
  }
}
