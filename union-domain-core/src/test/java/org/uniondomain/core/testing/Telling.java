package org.uniondomain.core.testing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;

/**
 * 一项事实的实情与所知: one fact as it is, and as far as it was told.
 *
 * @param <V> type of the value
 * @param whole the value, or none
 * @param told what was told of it
 */
record Telling<V>(Fact<V> whole, Fact<V> told) {
  private static final int FAR = 20;
  private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();
  private static final Arbitrary<Integer> STEPS =
      Arbitraries.of(IntStream.rangeClosed(0, FAR).boxed().toList());
  private static final Set<Class<?>> RANGED =
      Set.of(Money.class, Integer.class, LocalDate.class, Ratio.class);

  /** How a fact is told: in which state, and by how much it is blurred below and above. */
  private record Blur(State state, int below, int above) {}

  private enum State {
    UNKNOWN,
    KNOWN,
    RANGE,
    ONE_OF
  }

  /** Returns facts of {@code values}, told as {@code knowledge} says. */
  static <V> Arbitrary<Telling<V>> of(
      Class<V> type, @Nullable V least, Arbitrary<V> values, Knowledge knowledge) {
    int none = type == LocalDate.class ? 4 * knowledge.none() : knowledge.none();
    Arbitrary<Fact<V>> wholes =
        none == 0
            ? values.map(Fact::known)
            : Combinators.combine(Arbitraries.of(HUNDRED), values)
                .as((chance, value) -> chance >= 100 - none ? Fact.none() : Fact.known(value));
    return knowledge.isWhole()
        ? wholes.map(whole -> new Telling<>(whole, whole))
        : Combinators.combine(states(type, knowledge), STEPS, STEPS, wholes)
            .as(
                (state, below, above, whole) ->
                    new Telling<>(whole, told(type, least, whole, new Blur(state, below, above))));
  }

  /** Returns the states a fact of {@code type} can be told in, the emptiest first. */
  private static Arbitrary<State> states(Class<?> type, Knowledge knowledge) {
    boolean ranged = RANGED.contains(type);
    boolean listed = type.isEnum() || type == Integer.class || type == Money.class;
    int range = ranged ? knowledge.range() : 0;
    int oneOf = listed ? knowledge.oneOf() : 0;
    int unknown = knowledge.unknown() + knowledge.range() - range + knowledge.oneOf() - oneOf;
    return Arbitraries.frequency(
        Tuple.of(unknown, State.UNKNOWN),
        Tuple.of(knowledge.known(), State.KNOWN),
        Tuple.of(range, State.RANGE),
        Tuple.of(oneOf, State.ONE_OF));
  }

  private static <V> Fact<V> told(Class<V> type, @Nullable V least, Fact<V> whole, Blur blur) {
    V value = whole.orNull();
    if (blur.state == State.KNOWN) {
      return whole;
    }
    if (value == null || blur.state == State.UNKNOWN) {
      return Fact.unknown();
    }
    if (blur.state == State.ONE_OF) {
      V[] constants = type.getEnumConstants();
      return Fact.oneOf(
          List.of(
              value,
              constants == null
                  ? moved(value, blur.above + 1, least)
                  : constants[blur.above % constants.length]));
    }
    return range(value, blur, least);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // only comparable types are ranged
  private static <V> Fact<V> range(V value, Blur blur, @Nullable V least) {
    Comparable low = (Comparable) moved(value, -blur.below, least);
    Comparable high = (Comparable) moved(value, blur.above, least);
    return blur.above == FAR
        ? Fact.atLeast(low)
        : blur.below == FAR ? Fact.atMost(high) : Fact.between(low, high);
  }

  /** Returns {@code value} moved by small steps, and by large ones if moved far. */
  @SuppressWarnings("unchecked") // each branch has looked at the type
  private static <V> V moved(V value, int by, @Nullable V least) {
    if (value instanceof Money money) {
      long fen = money.fen() + (by > 2 ? by * 5_000L : by);
      return (V) Money.fen(least == null ? fen : Math.max(((Money) least).fen(), fen));
    }
    if (value instanceof Integer number) {
      return (V) (Integer) Math.max(least == null ? 0 : (Integer) least, number + by);
    }
    if (value instanceof LocalDate day) {
      return (V) day.plusDays(by);
    }
    Ratio ratio = (Ratio) (Object) value;
    long denominator = ratio.denominator() * 100;
    return (V)
        Ratio.of(Math.max(0, ratio.numerator() * 100 + by * ratio.denominator()), denominator);
  }

  /** Returns the same with days moved by {@code shift}. */
  Telling<V> shifted(long shift) {
    return shift == 0 || !isDay(whole)
        ? this
        : new Telling<>(moved(whole, shift), moved(told, shift));
  }

  private static boolean isDay(Fact<?> fact) {
    return fact.orNull() instanceof LocalDate;
  }

  @SuppressWarnings("unchecked") // the fact was seen to be of a day
  private static <V> Fact<V> moved(Fact<V> fact, long shift) {
    Fact<LocalDate> days = (Fact<LocalDate>) fact;
    UnaryOperator<LocalDate> move = day -> day.plusDays(shift);
    if (days.isKnown() || !days.options().isEmpty() || days.isUnknown() || days.isNone()) {
      return (Fact<V>) days.map(move);
    }
    LocalDate low = days.low();
    LocalDate high = days.high();
    if (low != null && high != null) {
      return (Fact<V>) Fact.between(move.apply(low), move.apply(high));
    }
    return (Fact<V>)
        (low != null
            ? Fact.atLeast(move.apply(low))
            : Fact.atMost(move.apply(requireNonNull(high))));
  }
}
