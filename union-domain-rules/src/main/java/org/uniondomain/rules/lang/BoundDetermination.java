package org.uniondomain.rules.lang;

import org.jspecify.annotations.Nullable;

/**
 * 已绑定的认定: a determination bound to a place and a day.
 *
 * @param <S> the subject
 * @param <O> the outcomes
 */
public interface BoundDetermination<S, O extends Enum<O>> {

  /** Returns the outcomes still possible, one bit for each by its ordinal; 0 where none applies. */
  long possible(S subject, @Nullable Object outer);

  /** Returns the answer. Where one outcome is left, nothing is allocated. */
  Answer<O> answer(S subject, @Nullable Object outer);

  /** Collects what keeps the outcome from being determined. */
  void missing(S subject, @Nullable Object outer, MissingCollector into);
}
