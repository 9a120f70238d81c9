package org.uniondomain.core.fact;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 名单 (listing): items, and whether they are all there are.
 *
 * <p>A complete listing says that the world has these items and no other. A partial listing says
 * that the world has at least these. A listing of which nothing is known is partial and empty; it
 * never stands for the empty list. A sum or a count over a partial listing is a range.
 *
 * <p>The order of the items is kept. A listing is immutable; equality is by items, their order and
 * completeness.
 *
 * @param <T> the type of the items
 */
public final class Listing<T> {

  private static final Listing<?> NONE = new Listing<>(ImmutableList.of(), true);
  private static final Listing<?> UNKNOWN = new Listing<>(ImmutableList.of(), false);

  private final ImmutableList<T> items;
  private final boolean complete;

  private Listing(ImmutableList<T> items, boolean complete) {
    this.items = items;
    this.complete = complete;
  }

  /**
   * These items and no other.
   *
   * @param <T> the type of the items
   * @param items all the items
   * @return the complete listing
   */
  public static <T> Listing<T> complete(Iterable<? extends T> items) {
    return new Listing<>(ImmutableList.copyOf(items), true);
  }

  /**
   * These items and no other.
   *
   * @param <T> the type of the items
   * @param items all the items
   * @return the complete listing
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is copied and never written
  public static <T> Listing<T> of(T... items) {
    return new Listing<>(ImmutableList.copyOf(items), true);
  }

  /**
   * At least these items; there may be more.
   *
   * @param <T> the type of the items
   * @param items the items known so far
   * @return the partial listing
   */
  public static <T> Listing<T> partial(Iterable<? extends T> items) {
    return new Listing<>(ImmutableList.copyOf(items), false);
  }

  /**
   * Nothing is known about the items, not even whether there are any.
   *
   * @param <T> the type of the items
   * @return the empty partial listing
   */
  @SuppressWarnings("unchecked") // holds no item, so it serves every type
  public static <T> Listing<T> unknown() {
    return (Listing<T>) UNKNOWN;
  }

  /**
   * It is known that there are no items.
   *
   * @param <T> the type the items would have
   * @return the empty complete listing
   */
  @SuppressWarnings("unchecked") // holds no item, so it serves every type
  public static <T> Listing<T> none() {
    return (Listing<T>) NONE;
  }

  /**
   * The items that are known.
   *
   * @return the items in the order given
   */
  public ImmutableList<T> items() {
    return items;
  }

  /**
   * Whether the items are all there are.
   *
   * @return true if no further item exists
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * This listing with one more item at its end, complete or partial as it was.
   *
   * @param item the further item
   * @return the longer listing
   */
  public Listing<T> with(T item) {
    return new Listing<>(
        ImmutableList.<T>builderWithExpectedSize(items.size() + 1).addAll(items).add(item).build(),
        complete);
  }

  /**
   * The same items, now said to be all there are.
   *
   * @return the complete listing
   */
  public Listing<T> asComplete() {
    return complete ? this : new Listing<>(items, true);
  }

  /**
   * The things that follow from each item, complete or partial as this listing is.
   *
   * @param <R> the type of what follows
   * @param function what follows from an item; never gives null
   * @return the listing of them, in the same order
   */
  public <R> Listing<R> map(Function<? super T, ? extends R> function) {
    return new Listing<>(
        items.stream().<R>map(function).collect(ImmutableList.toImmutableList()), complete);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return this == object
        || (object instanceof Listing<?> other
            && complete == other.complete
            && items.equals(other.items));
  }

  @Override
  public int hashCode() {
    return items.hashCode() * 31 + Boolean.hashCode(complete);
  }

  /** {@return the items in words for people, such as {@code [a, b]} or {@code at least [a]}} */
  @Override
  public String toString() {
    return complete ? items.toString() : items.isEmpty() ? "unknown" : "at least " + items;
  }
}
