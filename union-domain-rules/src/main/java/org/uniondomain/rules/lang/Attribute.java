package org.uniondomain.rules.lang;

import org.uniondomain.core.fact.Fact;

/**
 * 要素: one named fact of a subject. Rules, explanations, lists of missing facts, remedies, JSON and
 * generators all read the same attributes; there is no second list of fields.
 *
 * @param <S> the subject
 * @param <V> the value
 */
public sealed interface Attribute<S, V> permits QuantityFact, Flag, Choice, ValueFact {

  /** Returns what the attribute is called and how it may be used. */
  Description description();

  /** Returns the type of the value. */
  Class<V> type();

  /** Returns what {@code subject} says of it. */
  Fact<V> of(S subject);

  /** Returns {@code subject} with {@code fact} in place of what it says now. */
  S with(S subject, Fact<V> fact);
}
