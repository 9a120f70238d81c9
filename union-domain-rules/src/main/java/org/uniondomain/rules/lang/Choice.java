package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.uniondomain.core.fact.Fact;

/**
 * 选择要素: a fact whose value is one of a closed set.
 *
 * @param <S> the subject
 * @param <E> the set
 */
public final class Choice<S, E extends Enum<E>> implements Attribute<S, E> {
  private final Description description;
  private final Class<E> type;
  private final Accessor<S, Fact<E>> accessor;

  Choice(Description description, Class<E> type, Accessor<S, Fact<E>> accessor) {
    this.description = description;
    this.type = type;
    this.accessor = accessor;
  }

  /**
   * Returns the choice that a code is of itself, for lists of codes.
   *
   * @param <E> the set of codes
   */
  public static <E extends Enum<E>> Choice<E, E> self(
      String id, Class<E> type, String chinese, String english) {
    return new Choice<>(
        new Description(id, "", new Label(chinese, english), false, false, false),
        type,
        new Accessor<>(Fact::known, (code, fact) -> fact.get()));
  }

  /** Returns the same choice, which somebody can change to cure a breach. */
  public Choice<S, E> actionable() {
    return new Choice<>(description.asActionable(), type, accessor);
  }

  /** Returns the same choice, shown only when asked for. */
  public Choice<S, E> sensitive() {
    return new Choice<>(description.asSensitive(), type, accessor);
  }

  <W> Choice<W, E> within(Description part, Accessor<W, S> through) {
    return new Choice<>(description.within(part), type, accessor.through(through));
  }

  /** Returns the condition that the value is {@code value}. */
  public Condition<S> is(E value) {
    return new IsOneOf<>(this, ImmutableSet.of(value));
  }

  /** Returns the condition that the value is one of those given. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Condition<S> isOneOf(E first, E... others) {
    return new IsOneOf<>(this, Sets.immutableEnumSet(first, others));
  }

  /** Returns the condition that there is a value, whichever. */
  Condition<S> isAnything() {
    return new IsOneOf<>(this, Sets.immutableEnumSet(EnumSet.allOf(type)));
  }

  /** Returns the condition that the value is one of {@code values}. */
  public Condition<S> isAnyOf(ImmutableSet<E> values) {
    return new IsOneOf<>(this, Sets.immutableEnumSet(values));
  }

  @Override
  public Description description() {
    return description;
  }

  @Override
  public Class<E> type() {
    return type;
  }

  @Override
  public Fact<E> of(S subject) {
    return accessor.get().apply(subject);
  }

  @Override
  public S with(S subject, Fact<E> fact) {
    return accessor.with().apply(subject, fact);
  }

  @Override
  public String toString() {
    return description.id();
  }
}
