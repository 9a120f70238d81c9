package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 已绑定的要求: a requirement bound to a place and a day, with the local rules that replace it or stand
 * beside it.
 *
 * @param <S> the subject
 */
public interface BoundRequirement<S> {

  /**
   * Judges {@code subject}. Where it is met or does not apply, nothing is allocated.
   *
   * @param outer the subject whose list {@code subject} is an item of, if it is one
   */
  Verdict verdict(S subject, @Nullable Object outer);

  /**
   * Returns TRUE where the requirement is met or does not apply, FALSE where it is breached,
   * UNKNOWN for everything else.
   */
  Truth holds(S subject, @Nullable Object outer);

  /** Returns the provisions that can govern {@code subject}. */
  ImmutableList<Authority> authorities(S subject);

  /** Collects what keeps the verdict from being determined. */
  void missing(S subject, @Nullable Object outer, MissingCollector into);
}
