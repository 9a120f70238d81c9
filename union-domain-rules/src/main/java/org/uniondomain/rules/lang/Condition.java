package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 条件: something that holds of a subject, does not hold, or is not known to.
 *
 * @param <S> the subject
 */
public abstract sealed class Condition<S> implements Node
    permits Always,
        Flag,
        IsOneOf,
        Meets,
        Happened,
        Exists,
        All,
        AnyOf,
        Not,
        Every,
        Some,
        Holds,
        ComesOut,
        OuterCondition,
        SameAsOwner {

  /**
   * Returns what is known of the condition.
   *
   * @param subject the subject
   * @param outer the subject whose list {@code subject} is an item of, if it is one
   */
  public abstract Truth truth(S subject, @Nullable Object outer);

  /** Returns the condition with the numbers of {@code binding} in place of its thresholds. */
  public abstract Condition<S> bind(Binding binding);

  /** Collects what keeps this condition from being determined; called only where it is UNKNOWN. */
  public abstract void missing(S subject, @Nullable Object outer, MissingCollector into);

  /** Returns this and {@code other}. */
  public final Condition<S> and(Condition<S> other) {
    return All.of(ImmutableList.of(this, other));
  }

  /** Returns this or {@code other}, or both. */
  public final Condition<S> or(Condition<S> other) {
    return AnyOf.of(ImmutableList.of(this, other));
  }

  /** Returns the opposite. */
  public final Condition<S> not() {
    return new Not<>(this);
  }

  /**
   * Returns the condition that every one of {@code conditions} holds.
   *
   * @param <S> the subject
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <S> Condition<S> all(Condition<S>... conditions) {
    return All.of(ImmutableList.copyOf(conditions));
  }

  /**
   * Returns the condition that at least one of {@code conditions} holds.
   *
   * @param <S> the subject
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <S> Condition<S> any(Condition<S>... conditions) {
    return AnyOf.of(ImmutableList.copyOf(conditions));
  }

  /**
   * Returns the condition that at least one of {@code conditions} holds.
   *
   * @param <S> the subject
   */
  public static <S> Condition<S> any(Iterable<Condition<S>> conditions) {
    return AnyOf.of(ImmutableList.copyOf(conditions));
  }

  /**
   * Returns the condition that a reading, which the law or a convention fixes, says yes here and
   * now.
   *
   * @param <S> the subject
   */
  public static <S> Condition<S> reads(Threshold<Boolean> reading) {
    return reading
        .<S>value()
        .meets(Limit.at(Bound.EXACTLY, Quantity.<S, Boolean>of(Measure.FLAG, true)));
  }

  /**
   * Returns the condition that always holds.
   *
   * @param <S> the subject
   */
  public static <S> Condition<S> always() {
    return new Always<>(true);
  }
}
