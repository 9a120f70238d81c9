package org.uniondomain.rules.lang;

import org.jspecify.annotations.Nullable;

/**
 * 已绑定的认定: a determination bound to a place and a day.
 *
 * @param <S> the subject
 * @param <O> the outcomes
 */
public interface BoundDetermination<S, O extends Enum<O>> {

  /** The bit that says that the determination may not apply at all. */
  long NOT_APPLICABLE = 1L << 63;

  /**
   * Returns what is still possible: one bit for each outcome by its ordinal, and {@link
   * #NOT_APPLICABLE}.
   */
  long possible(S subject, @Nullable Object outer);

  /** Returns the answer. Where one outcome is left, nothing is allocated. */
  Answer<O> answer(S subject, @Nullable Object outer);

  /** Collects what keeps the outcome from being determined. */
  void missing(S subject, @Nullable Object outer, MissingCollector into);
}
