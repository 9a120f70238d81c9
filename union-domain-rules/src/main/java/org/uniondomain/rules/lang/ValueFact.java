package org.uniondomain.rules.lang;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.uniondomain.core.fact.Fact;

/**
 * 一般要素: a fact that is neither quantity, flag nor choice: a text, a place, a period, a reported
 * figure. Rules read quantities out of it with {@link #reading}.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class ValueFact<S, V> implements Attribute<S, V> {
  private final Description description;
  private final Class<V> type;
  private final Accessor<S, Fact<V>> accessor;

  ValueFact(Description description, Class<V> type, Accessor<S, Fact<V>> accessor) {
    this.description = description;
    this.type = type;
    this.accessor = accessor;
  }

  /** Returns the same fact, shown only when asked for. */
  public ValueFact<S, V> sensitive() {
    return new ValueFact<>(description.asSensitive(), type, accessor);
  }

  <W> ValueFact<W, V> within(Description part, Accessor<W, S> through) {
    return new ValueFact<>(description.within(part), type, accessor.through(through));
  }

  /**
   * Returns a quantity read out of the value.
   *
   * @param <Q> type of the quantity
   * @param chinese what the quantity is called
   */
  public <Q> Quantity<S, Q> reading(
      String chinese, String english, Measure<Q> measure, Function<V, Q> reading) {
    return Reading.of(this, new Label(chinese, english), measure, reading);
  }

  /**
   * Returns a number read out of the value.
   *
   * @param chinese what the number is called
   */
  public Quantity<S, Integer> counting(String chinese, String english, ToIntFunction<V> reading) {
    return Reading.counting(this, new Label(chinese, english), reading, value -> false);
  }

  /**
   * Returns a number read out of the value, which is the least it can be where {@code open} holds.
   *
   * @param chinese what the number is called
   */
  public Quantity<S, Integer> counting(
      String chinese, String english, ToIntFunction<V> reading, Predicate<V> open) {
    return Reading.counting(this, new Label(chinese, english), reading, open);
  }

  @Override
  public Description description() {
    return description;
  }

  @Override
  public Class<V> type() {
    return type;
  }

  @Override
  public Fact<V> of(S subject) {
    return accessor.get().apply(subject);
  }

  @Override
  public S with(S subject, Fact<V> fact) {
    return accessor.with().apply(subject, fact);
  }

  @Override
  public String toString() {
    return description.id();
  }
}
