package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * 认定结果: the condition that a determination comes out as one of some outcomes.
 *
 * @param <S> the subject
 * @param <O> the outcomes
 */
public final class ComesOut<S, O extends Enum<O>> extends Condition<S> {
  private final Determination<S, O> determination;
  private final ImmutableSet<O> outcomes;
  private final long mask;
  private final @Nullable BoundDetermination<S, O> bound;

  ComesOut(
      Determination<S, O> determination,
      ImmutableSet<O> outcomes,
      @Nullable BoundDetermination<S, O> bound) {
    this.determination = determination;
    this.outcomes = outcomes;
    this.bound = bound;
    long bits = 0;
    for (O outcome : outcomes) {
      bits |= 1L << outcome.ordinal();
    }
    this.mask = bits;
  }

  /** Returns the determination. */
  public Determination<S, O> determination() {
    return determination;
  }

  /** Returns the outcomes that fulfil the condition. */
  public ImmutableSet<O> outcomes() {
    return outcomes;
  }

  private BoundDetermination<S, O> bound() {
    if (bound == null) {
      throw new IllegalStateException(
          "determination " + determination.id() + " is not bound to a place and a day");
    }
    return bound;
  }

  /** Returns whether it is possible that the determination does not apply. */
  public boolean mayNotApply(S subject, @Nullable Object outer) {
    return (bound().possible(subject, outer) & BoundDetermination.NOT_APPLICABLE) != 0;
  }

  /** Returns the outcomes still possible; empty where the determination does not apply. */
  public ImmutableSet<O> possible(S subject, @Nullable Object outer) {
    long bits = bound().possible(subject, outer);
    ImmutableSet.Builder<O> possible = ImmutableSet.builder();
    for (O outcome : determination.type().getEnumConstants()) {
      if ((bits >>> outcome.ordinal() & 1) != 0) {
        possible.add(outcome);
      }
    }
    return possible.build();
  }

  /** Returns what the answer of the determination asks to bear in mind. */
  public ImmutableList<Notice> notices(S subject, @Nullable Object outer) {
    return bound().answer(subject, outer).notices();
  }

  @Override
  public Truth truth(S subject, @Nullable Object outer) {
    long possible = bound().possible(subject, outer);
    return (possible & ~mask) == 0
        ? Truth.TRUE
        : (possible & mask) == 0 ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public Condition<S> bind(Binding binding) {
    return new ComesOut<>(determination, outcomes, binding.bound(determination));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    bound().missing(subject, outer, into);
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of();
  }

  @Override
  public boolean isOpen() {
    return bound == null;
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.comesOut(this);
  }
}
