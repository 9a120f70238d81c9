package org.uniondomain.rules.lang;

import static org.uniondomain.core.money.ExactMath.addDown;
import static org.uniondomain.core.money.ExactMath.addUp;
import static org.uniondomain.core.money.ExactMath.multiplyDown;
import static org.uniondomain.core.money.ExactMath.multiplyUp;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 和差: one quantity plus or minus another.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Sum<S, V> extends FractionQuantity<S, V> {
  private final Quantity<S, V> left;
  private final Quantity<S, V> right;
  private final boolean subtracts;
  private final long denominator;

  private Sum(Quantity<S, V> left, Quantity<S, V> right, boolean subtracts) {
    super(left.measure());
    this.left = left;
    this.right = right;
    this.subtracts = subtracts;
    long common = left.fixedDenominator();
    this.denominator = common == right.fixedDenominator() ? common : 0;
  }

  static <S, V> Sum<S, V> of(Quantity<S, V> left, Quantity<S, V> right, boolean subtracts) {
    return new Sum<>(left, right, subtracts);
  }

  /** Returns the first quantity. */
  public Quantity<S, V> left() {
    return left;
  }

  /** Returns the quantity added or taken away. */
  public Quantity<S, V> right() {
    return right;
  }

  /** Returns whether the second is taken away. */
  public boolean subtracts() {
    return subtracts;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    long a = left.lowNumerator(subject, outer);
    long b =
        subtracts
            ? negated(right.highNumerator(subject, outer))
            : right.lowNumerator(subject, outer);
    if (a == Long.MIN_VALUE || b == Long.MIN_VALUE) {
      return Long.MIN_VALUE;
    }
    if (denominator != 0) {
      return addDown(a, b);
    }
    long denominatorA = left.lowDenominator(subject, outer);
    long denominatorB = rightDenominator(subject, outer, subtracts);
    if (denominatorA != denominatorB && !Fractions.fits(denominatorA, denominatorB)) {
      return Long.MIN_VALUE;
    }
    return denominatorA == denominatorB
        ? addDown(a, b)
        : addDown(multiplyDown(a, denominatorB), multiplyDown(b, denominatorA));
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    return denominator != 0
        ? denominator
        : common(left.lowDenominator(subject, outer), rightDenominator(subject, outer, subtracts));
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    long a = left.highNumerator(subject, outer);
    long b =
        subtracts
            ? negated(right.lowNumerator(subject, outer))
            : right.highNumerator(subject, outer);
    if (a == Long.MAX_VALUE || b == Long.MAX_VALUE) {
      return Long.MAX_VALUE;
    }
    if (denominator != 0) {
      return addUp(a, b);
    }
    long denominatorA = left.highDenominator(subject, outer);
    long denominatorB = rightDenominator(subject, outer, !subtracts);
    if (denominatorA != denominatorB && !Fractions.fits(denominatorA, denominatorB)) {
      return Long.MAX_VALUE;
    }
    return denominatorA == denominatorB
        ? addUp(a, b)
        : addUp(multiplyUp(a, denominatorB), multiplyUp(b, denominatorA));
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    return denominator != 0
        ? denominator
        : common(
            left.highDenominator(subject, outer), rightDenominator(subject, outer, !subtracts));
  }

  @Override
  long fixedDenominator() {
    return denominator;
  }

  private long rightDenominator(S subject, @Nullable Object outer, boolean high) {
    return high ? right.highDenominator(subject, outer) : right.lowDenominator(subject, outer);
  }

  private static long common(long a, long b) {
    return a == b ? a : Fractions.common(a, b);
  }

  private static long negated(long value) {
    return value == Long.MIN_VALUE
        ? Long.MAX_VALUE
        : value == Long.MAX_VALUE ? Long.MIN_VALUE : -value;
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return new Sum<>(left.bind(binding), right.bind(binding), subtracts);
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    left.missing(subject, outer, into);
    right.missing(subject, outer, into);
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(left, right);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.sum(this);
  }
}
