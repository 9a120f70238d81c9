package org.uniondomain.rules.lang;

import org.jspecify.annotations.Nullable;

/**
 * 已绑定的认定: a determination bound to a place and a day.
 *
 * @param <S> the subject
 * @param <O> the outcomes
 */
public interface BoundDetermination<S, O extends Enum<O>> {

  /** The bit that says that the determination may not apply, so that there may be no outcome. */
  long NO_OUTCOME = 1L << 63;

  /**
   * Returns the outcomes still possible, one bit for each by its ordinal, and {@link #NO_OUTCOME}
   * where the determination may not apply; 0 where it applies and no case matches.
   */
  long possible(S subject, @Nullable Object outer);

  /** Returns the answer. Where one outcome is left, nothing is allocated. */
  Answer<O> answer(S subject, @Nullable Object outer);

  /** Collects what keeps the outcome from being determined. */
  void missing(S subject, @Nullable Object outer, MissingCollector into);
}
