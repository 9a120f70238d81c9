package org.uniondomain.rules.lang;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 差额计算: by how much a subject misses what is required. */
public final class Margins {
  private Margins() {}

  /**
   * Returns the least whole amount by which {@code subject} misses {@code condition}: that of the
   * first comparison that fails, where all of several are required. Empty where the condition
   * holds, or fails for another reason than a comparison of amounts, numbers or days.
   *
   * @param <S> the subject
   */
  public static <S> Optional<Margin> of(Condition<S> condition, S subject, @Nullable Object outer) {
    if (condition instanceof All<S> all) {
      for (Condition<S> each : all.conditions()) {
        if (each.truth(subject, outer) == Truth.FALSE) {
          return of(each, subject, outer);
        }
      }
      return Optional.empty();
    }
    return condition instanceof Meets<S, ?> meets
        ? ofComparison(meets, subject, outer)
        : Optional.empty();
  }

  private static <S, V> Optional<Margin> ofComparison(
      Meets<S, V> meets, S subject, @Nullable Object outer) {
    Quantity<S, V> term = meets.term();
    Quantity<S, V> line = meets.limit().line();
    Comparison comparison = meets.limit().bound().comparison();
    boolean small =
        comparison.rising()
            || (comparison == Comparison.EQUAL
                && Fractions.compare(
                        term.highNumerator(subject, outer),
                        term.highDenominator(subject, outer),
                        line.lowNumerator(subject, outer),
                        line.lowDenominator(subject, outer))
                    < 0);
    Quantity<S, V> less = small ? term : line;
    Quantity<S, V> more = small ? line : term;
    long lessNumerator = less.highNumerator(subject, outer);
    long moreNumerator = more.lowNumerator(subject, outer);
    if (!term.measure().isWhole()
        || Fractions.isOpen(lessNumerator)
        || Fractions.isOpen(moreNumerator)) {
      return Optional.empty();
    }
    BigInteger lessDenominator = BigInteger.valueOf(less.highDenominator(subject, outer));
    BigInteger moreDenominator = BigInteger.valueOf(more.lowDenominator(subject, outer));
    BigInteger numerator =
        BigInteger.valueOf(moreNumerator)
            .multiply(lessDenominator)
            .subtract(BigInteger.valueOf(lessNumerator).multiply(moreDenominator));
    BigInteger denominator = lessDenominator.multiply(moreDenominator);
    boolean strict = comparison == Comparison.MORE_THAN || comparison == Comparison.LESS_THAN;
    BigInteger[] division = numerator.divideAndRemainder(denominator);
    BigInteger whole =
        strict || division[1].signum() > 0 ? division[0].add(BigInteger.ONE) : division[0];
    return whole.bitLength() > 62
        ? Optional.empty()
        : Optional.of(new Margin(term.measure(), whole.longValueExact(), !small));
  }
}
