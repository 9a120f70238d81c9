package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 符合另一规则: the condition that another requirement is met, or does not apply.
 *
 * @param <S> the subject
 */
public final class Holds<S> extends Condition<S> {
  private final Requirement<S> requirement;
  private final @Nullable BoundRequirement<S> bound;

  Holds(Requirement<S> requirement, @Nullable BoundRequirement<S> bound) {
    this.requirement = requirement;
    this.bound = bound;
  }

  /** Returns the requirement. */
  public Requirement<S> requirement() {
    return requirement;
  }

  private BoundRequirement<S> bound() {
    if (bound == null) {
      throw new IllegalStateException(
          "requirement " + requirement.id() + " is not bound to a place and a day");
    }
    return bound;
  }

  /** Returns what the requirement says of {@code subject}; for a bound condition. */
  public Verdict verdict(S subject, @Nullable Object outer) {
    return bound().verdict(subject, outer);
  }

  /** Returns the provisions that can govern {@code subject}; for a bound condition. */
  public ImmutableList<Authority> authorities(S subject) {
    return bound().authorities(subject);
  }

  @Override
  public Truth truth(S subject, @Nullable Object outer) {
    return bound().holds(subject, outer);
  }

  @Override
  public Condition<S> bind(Binding binding) {
    return new Holds<>(requirement, binding.bound(requirement));
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
    return fold.holds(this);
  }
}
