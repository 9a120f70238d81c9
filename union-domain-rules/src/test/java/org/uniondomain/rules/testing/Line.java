package org.uniondomain.rules.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.OptionalInt;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Quantity;

/**
 * 界限: two quantities that a rule compares, and what can be moved so that they meet.
 *
 * @param <S> the subject
 * @param <T> what the quantities are asked of
 * @param name what is compared
 * @param frame where it is asked
 * @param term what is compared
 * @param limit what it is compared with
 * @param steerings the facts that term and limit read
 */
record Line<S, T>(
    String name,
    Frame<S, T> frame,
    Quantity<T, ?> term,
    Quantity<T, ?> limit,
    ImmutableList<Steering<S, ?, ?>> steerings) {

  /** Returns how the term stands to the limit; empty where one of them is not known exactly. */
  OptionalInt sign(@Nullable S subject) {
    if (subject == null) {
      return OptionalInt.empty();
    }
    T inner = frame.of(subject);
    if (inner == null) {
      return OptionalInt.empty();
    }
    Object owner = frame.ownerIn(subject);
    if (!term.isExact(inner, owner) || !limit.isExact(inner, owner)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        crosswise(term.lowNumerator(inner, owner), limit.lowDenominator(inner, owner))
            .compareTo(
                crosswise(limit.lowNumerator(inner, owner), term.lowDenominator(inner, owner))));
  }

  private static BigInteger crosswise(long numerator, long denominator) {
    return BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(denominator));
  }

  /**
   * Returns where {@code steering} meets this line in {@code subject}, or null where it does not.
   */
  @Nullable Crossing crossing(Steering<S, ?, ?> steering, S subject) {
    long low = steering.lowest();
    long high = steering.highest();
    OptionalInt start = sign(steering.at(subject, low));
    OptionalInt end = sign(steering.at(subject, high));
    if (start.isEmpty() || end.isEmpty() || start.getAsInt() == end.getAsInt()) {
      return null;
    }
    long first = firstThatIsNot(start.getAsInt(), steering, subject, low, high);
    long beyond = firstThatIs(end.getAsInt(), steering, subject, first, high);
    OptionalInt there = sign(steering.at(subject, first));
    return start.getAsInt() == 0
        ? new Crossing(low, low, first, true)
        : new Crossing(first - 1, first, beyond, there.isPresent() && there.getAsInt() == 0);
  }

  /**
   * 交点: where a fact meets a line.
   *
   * @param below the last value before the line
   * @param at the first value not before it
   * @param above the first value beyond it
   * @param exact whether {@code at} is exactly on it
   */
  record Crossing(long below, long at, long above, boolean exact) {}

  private long firstThatIsNot(
      int sign, Steering<S, ?, ?> steering, S subject, long low, long high) {
    return search(low, high, number -> signAt(steering, subject, number, sign) != sign);
  }

  private long firstThatIs(int sign, Steering<S, ?, ?> steering, S subject, long low, long high) {
    return search(low, high, number -> signAt(steering, subject, number, sign) == sign);
  }

  private int signAt(Steering<S, ?, ?> steering, S subject, long number, int otherwise) {
    return sign(steering.at(subject, number)).orElse(otherwise);
  }

  private static long search(long low, long high, LongPredicate reached) {
    long from = low;
    long to = high;
    while (from < to) {
      long middle = Math.floorDiv(from + to, 2);
      if (reached.test(middle)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
