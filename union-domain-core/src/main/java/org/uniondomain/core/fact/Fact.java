package org.uniondomain.core.fact;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 事实 (fact): what is known about one value.
 *
 * <ul>
 *   <li><b>known</b>: the value is this one;
 *   <li><b>none</b>: the world has no such value: an event that has not happened as of the day the
 *       question is asked, a thing that does not exist;
 *   <li><b>range</b>: there is a value, between two inclusive ends or on one side of one;
 *   <li><b>one of</b>: there is a value and it is a member of a closed set;
 *   <li><b>unknown</b>: nobody has told us anything, not even whether there is a value.
 * </ul>
 *
 * <p>Unknown and none never stand for zero, for false or for the empty text. A fact is immutable
 * and never null; equality is by state and content. The order of a ranged type must be consistent
 * with its {@code equals}, as it is for every type of this library, for the JDK's whole numbers and
 * for {@link java.time.LocalDate}.
 *
 * @param <T> the type of the value
 */
public final class Fact<T> {

  private static final Fact<?> NONE = new Fact<>(State.NONE, null, null, null, ImmutableSet.of());
  private static final Fact<?> UNKNOWN =
      new Fact<>(State.UNKNOWN, null, null, null, ImmutableSet.of());

  private final State state;
  private final @Nullable T value;
  private final @Nullable T low;
  private final @Nullable T high;
  private final ImmutableSet<T> choices;

  private Fact(
      State state, @Nullable T value, @Nullable T low, @Nullable T high, ImmutableSet<T> choices) {
    this.state = state;
    this.value = value; // orNull, low and high stay plain field reads: decisions allocate nothing
    this.low = low;
    this.high = high;
    this.choices = choices;
  }

  /**
   * {@return the fact that the value is this one}
   *
   * @param <T> the type of the value
   * @param value the value
   * @throws NullPointerException if the value is null
   */
  public static <T> Fact<T> known(T value) {
    Objects.requireNonNull(value, "a known value cannot be null; use unknown() or none()");
    return new Fact<>(State.KNOWN, value, value, value, ImmutableSet.of());
  }

  /**
   * {@return the fact that there is no value: the event has not happened as of the day the question
   * is asked, or the thing does not exist}
   *
   * @param <T> the type the value would have
   */
  @SuppressWarnings("unchecked") // holds no value, so it serves every type
  public static <T> Fact<T> none() {
    return (Fact<T>) NONE;
  }

  /**
   * {@return the fact of which nothing is known, not even whether there is a value}
   *
   * @param <T> the type the value would have
   */
  @SuppressWarnings("unchecked") // holds no value, so it serves every type
  public static <T> Fact<T> unknown() {
    return (Fact<T>) UNKNOWN;
  }

  /**
   * {@return the known value, or unknown for null, which is never read as none}
   *
   * @param <T> the type of the value
   * @param value the value, or null for unknown
   */
  public static <T> Fact<T> ofNullable(@Nullable T value) {
    return value == null ? unknown() : known(value);
  }

  /**
   * {@return the fact that there is a value and it lies between two ends; known if they are equal}
   *
   * @param <T> the type of the value
   * @param low the least possible value, inclusive
   * @param high the greatest possible value, inclusive
   * @throws IllegalArgumentException if the low end is above the high end
   */
  public static <T extends Comparable<? super T>> Fact<T> between(T low, T high) {
    int order = low.compareTo(high);
    if (order > 0) {
      throw new IllegalArgumentException(
          "a value cannot lie between " + low + " and " + high + ": the first is above the second");
    }
    return order == 0 ? known(low) : new Fact<>(State.RANGE, null, low, high, ImmutableSet.of());
  }

  /**
   * {@return the fact that there is a value and it is this one or above}
   *
   * @param <T> the type of the value
   * @param low the least possible value, inclusive
   */
  public static <T extends Comparable<? super T>> Fact<T> atLeast(T low) {
    Objects.requireNonNull(low, "the low end of a range cannot be null");
    return new Fact<>(State.RANGE, null, low, null, ImmutableSet.of());
  }

  /**
   * {@return the fact that there is a value and it is this one or below}
   *
   * @param <T> the type of the value
   * @param high the greatest possible value, inclusive
   */
  public static <T extends Comparable<? super T>> Fact<T> atMost(T high) {
    Objects.requireNonNull(high, "the high end of a range cannot be null");
    return new Fact<>(State.RANGE, null, null, high, ImmutableSet.of());
  }

  /**
   * {@return the fact that there is a value and it is one of this closed set; known if of one}
   *
   * @param <T> the type of the value
   * @param options the possible values; duplicates count once
   * @throws IllegalArgumentException if there is no option
   */
  public static <T> Fact<T> oneOf(Collection<? extends T> options) {
    ImmutableSet<T> choices = ImmutableSet.copyOf(options);
    if (choices.isEmpty()) {
      throw new IllegalArgumentException(
          "a value cannot be one of no options; use none() if there is no value");
    }
    return choices.size() == 1
        ? known(choices.iterator().next())
        : new Fact<>(State.ONE_OF, null, null, null, choices);
  }

  /** {@return whether the value is known exactly, so that {@link #get()} gives it} */
  public boolean isKnown() {
    return state == State.KNOWN;
  }

  /** {@return whether it is known that there is no value} */
  public boolean isNone() {
    return state == State.NONE;
  }

  /** {@return whether nothing at all is known; false for a range or a choice} */
  public boolean isUnknown() {
    return state == State.UNKNOWN;
  }

  /** {@return whether nothing is left open: the value is known, or known not to exist} */
  public boolean isDetermined() {
    return state == State.KNOWN || state == State.NONE;
  }

  /**
   * {@return the known value}
   *
   * @throws IllegalStateException naming what is known instead, unless the value is known
   */
  public T get() {
    T known = value;
    if (known == null) {
      throw new IllegalStateException("the value is not known, what is known is: " + this);
    }
    return known;
  }

  /** {@return the known value, or null in every other state} */
  public @Nullable T orNull() {
    return value;
  }

  /** {@return the value if known, the low end of a range that has one, otherwise null} */
  public @Nullable T low() {
    return low;
  }

  /** {@return the value if known, the high end of a range that has one, otherwise null} */
  public @Nullable T high() {
    return high;
  }

  /** {@return the members of a choice in the order given, the known value, otherwise empty} */
  public ImmutableSet<T> options() {
    T known = value;
    return known == null ? choices : ImmutableSet.of(known);
  }

  /**
   * {@return whether the value could be this one: nothing that is known rules it out}
   *
   * @param candidate the value asked about
   */
  public boolean admits(T candidate) {
    return switch (state) {
      case KNOWN -> Objects.equals(value, candidate);
      case NONE -> false;
      case RANGE -> notAbove(low, candidate) && notAbove(candidate, high);
      case ONE_OF -> choices.contains(candidate);
      case UNKNOWN -> true;
    };
  }

  /**
   * {@return whether every possibility of this fact is also one of the other's} This is a partial
   * order; unknown is refined by everything, a known value or none only by itself. The values of a
   * range are taken to be more than any closed set can list, so a range never refines a choice.
   *
   * @param other the fact to compare with
   */
  public boolean refines(Fact<T> other) {
    if (other.state == State.UNKNOWN || equals(other)) {
      return true;
    }
    return switch (state) {
      case KNOWN -> other.admits(get());
      case ONE_OF -> choices.stream().allMatch(other::admits);
      case RANGE ->
          other.state == State.RANGE
              && (other.low == null || (low != null && notAbove(other.low, low)))
              && (other.high == null || (high != null && notAbove(high, other.high)));
      case NONE, UNKNOWN -> false;
    };
  }

  /**
   * {@return the same state of knowledge about a value worked out from this one}
   *
   * @param <R> the type of the result
   * @param function how the result follows from the value; never gives null
   * @throws IllegalStateException if this fact is a range, whose order a function need not keep
   */
  public <R> Fact<R> map(Function<? super T, ? extends R> function) {
    return switch (state) {
      case KNOWN -> known(function.apply(get()));
      case ONE_OF ->
          oneOf(choices.stream().<R>map(function).collect(ImmutableSet.toImmutableSet()));
      case NONE -> none();
      case UNKNOWN -> unknown();
      case RANGE ->
          throw new IllegalStateException("a range cannot be mapped, what is known is: " + this);
    };
  }

  @SuppressWarnings("unchecked") // ranges are only made of comparable values
  private static <T> boolean notAbove(@Nullable T lesser, @Nullable T greater) {
    return lesser == null
        || greater == null
        || ((Comparable<? super T>) lesser).compareTo(greater) <= 0;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return this == object
        || (object instanceof Fact<?> other
            && state == other.state
            && Objects.equals(low, other.low)
            && Objects.equals(high, other.high)
            && choices.equals(other.choices));
  }

  @Override
  public int hashCode() {
    return ((state.ordinal() * 31 + Objects.hashCode(low)) * 31 + Objects.hashCode(high)) * 31
        + choices.hashCode();
  }

  /** {@return what is known, in words for people, such as {@code between 5 and 7}} */
  @Override
  public String toString() {
    return switch (state) {
      case KNOWN -> "known " + value;
      case NONE -> "none";
      case RANGE ->
          low == null
              ? "at most " + high
              : high == null ? "at least " + low : "between " + low + " and " + high;
      case ONE_OF -> "one of " + choices;
      case UNKNOWN -> "unknown";
    };
  }
}
