package org.uniondomain.rules.book;

import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.lang.Attribute;

/**
 * 补救: the least change of one fact that cures a breach while all others stay as they are.
 *
 * @param <S> the subject
 */
public interface Remedy<S> {

  /** Returns the fact to change. */
  Attribute<S, ?> attribute();

  /** Returns what it is now. */
  Fact<?> from();

  /** Returns what it has to become. */
  Fact<?> to();

  /** Returns {@code subject} with the change made. */
  S applyTo(S subject);
}
