package org.uniondomain.rules.lang;

/**
 * 组成部分: a part of a subject that has facts of its own.
 *
 * @param <S> the whole
 * @param <P> the part
 */
public final class Part<S, P> {
  private final Description description;
  private final Class<P> type;
  private final Accessor<S, P> accessor;

  Part(Description description, Class<P> type, Accessor<S, P> accessor) {
    this.description = description;
    this.type = type;
    this.accessor = accessor;
  }

  /** Returns what the part is called. */
  public Description description() {
    return description;
  }

  /** Returns the type of the part. */
  public Class<P> type() {
    return type;
  }

  /** Returns the part of {@code subject}. */
  public P of(S subject) {
    return accessor.get().apply(subject);
  }

  /** Returns {@code subject} with {@code part} in place of the one it has. */
  public S with(S subject, P part) {
    return accessor.with().apply(subject, part);
  }

  /**
   * Returns the quantity of the part as one of the whole.
   *
   * @param <V> type of the value
   */
  public <V extends Comparable<? super V>> QuantityFact<S, V> of(QuantityFact<P, V> fact) {
    return fact.within(description, accessor);
  }

  /** Returns the flag of the part as one of the whole. */
  public Flag<S> of(Flag<P> flag) {
    return flag.within(description, accessor);
  }

  /**
   * Returns the choice of the part as one of the whole.
   *
   * @param <E> type of the value
   */
  public <E extends Enum<E>> Choice<S, E> of(Choice<P, E> choice) {
    return choice.within(description, accessor);
  }

  /**
   * Returns the fact of the part as one of the whole.
   *
   * @param <V> type of the value
   */
  public <V> ValueFact<S, V> of(ValueFact<P, V> fact) {
    return fact.within(description, accessor);
  }

  /**
   * Returns the list of the part as one of the whole.
   *
   * @param <E> type of its items
   */
  public <E> Items<S, E> of(Items<P, E> items) {
    return items.within(description, accessor);
  }

  @Override
  public String toString() {
    return description.id();
  }
}
