package org.uniondomain.rules.lang;

import java.time.LocalDate;
import org.uniondomain.core.fact.Listing;

/**
 * 清单要素: a list of things with facts of their own. Everything asked of a list that may be incomplete
 * is answered for the items that may be missing too.
 *
 * @param <S> the subject that has the list
 * @param <E> type of the items
 */
public final class Items<S, E> {
  private final Description description;
  private final Class<E> type;
  private final Accessor<S, Listing<E>> accessor;

  Items(Description description, Class<E> type, Accessor<S, Listing<E>> accessor) {
    this.description = description;
    this.type = type;
    this.accessor = accessor;
  }

  <W> Items<W, E> within(Description part, Accessor<W, S> through) {
    return new Items<>(description.within(part), type, accessor.through(through));
  }

  /** Returns what the list is called. */
  public Description description() {
    return description;
  }

  /** Returns the type of the items. */
  public Class<E> type() {
    return type;
  }

  /** Returns the list that {@code subject} has. */
  public Listing<E> of(S subject) {
    return accessor.get().apply(subject);
  }

  /** Returns {@code subject} with {@code listing} in place of the list it has. */
  public S with(S subject, Listing<E> listing) {
    return accessor.with().apply(subject, listing);
  }

  /** Returns the condition that every item fulfils {@code condition}. */
  public Condition<S> every(Condition<E> condition) {
    return new Every<>(this, condition);
  }

  /** Returns the condition that some item fulfils {@code condition}. */
  public Condition<S> some(Condition<E> condition) {
    return new Some<>(this, condition);
  }

  /** Returns the number of items. */
  public Quantity<S, Integer> count() {
    return new Count<>(this, Condition.always());
  }

  /** Returns the number of items that fulfil {@code condition}. */
  public Quantity<S, Integer> count(Condition<E> condition) {
    return new Count<>(this, condition);
  }

  /**
   * Returns the sum of {@code quantity} over the items.
   *
   * @param <V> type of the value
   */
  public <V> Quantity<S, V> sum(Quantity<E, V> quantity) {
    return new Total<>(this, quantity, Condition.always());
  }

  /**
   * Returns the sum of {@code quantity} over the items that fulfil {@code condition}.
   *
   * @param <V> type of the value
   */
  public <V> Quantity<S, V> sum(Quantity<E, V> quantity, Condition<E> condition) {
    return new Total<>(this, quantity, condition);
  }

  /**
   * Returns the largest {@code quantity} of the items that fulfil {@code condition}; open downwards
   * where there is none.
   *
   * @param <V> type of the value
   */
  public <V> Quantity<S, V> largest(Quantity<E, V> quantity, Condition<E> condition) {
    return new ExtremeOf<>(this, quantity, condition, true);
  }

  /**
   * Returns the smallest {@code quantity} of the items that fulfil {@code condition}; open upwards
   * where there is none.
   *
   * @param <V> type of the value
   */
  public <V> Quantity<S, V> smallest(Quantity<E, V> quantity, Condition<E> condition) {
    return new ExtremeOf<>(this, quantity, condition, false);
  }

  /**
   * Returns the number of consecutive months, back from the latest one in the list, of which each
   * fulfils {@code condition}.
   *
   * @param month a day of the month that an item is about
   */
  public Quantity<S, Integer> latestRun(Quantity<E, LocalDate> month, Condition<E> condition) {
    return new LatestRun<>(this, month, condition);
  }

  /**
   * Returns a quantity of the subject that has the list, to be used in what is asked of its items.
   *
   * @param <V> type of the value
   */
  public <V> Quantity<E, V> outer(Quantity<S, V> quantity) {
    return new Outer<>(this, quantity);
  }

  /**
   * Returns a condition on the subject that has the list, to be used in what is asked of its items.
   */
  public Condition<E> outer(Condition<S> condition) {
    return new OuterCondition<>(this, condition);
  }

  /**
   * Returns the condition that every item has the same choice as the subject that has the list.
   *
   * @param <C> the closed set
   * @param own the choice of the items
   * @param other the choice of the subject
   */
  public <C extends Enum<C>> Condition<S> agree(Choice<E, C> own, Choice<S, C> other) {
    return every(new SameAsOwner<>(this, own, other));
  }

  @Override
  public String toString() {
    return description.id();
  }
}
