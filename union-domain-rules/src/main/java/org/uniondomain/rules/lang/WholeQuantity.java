package org.uniondomain.rules.lang;

import org.jspecify.annotations.Nullable;

/**
 * 整数量: a quantity whose values are whole numbers of its unit.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public abstract sealed class WholeQuantity<S, V> extends Quantity<S, V>
    permits Count, DayShift, DaysBetween, LatestRun, Never, Rounded, Total {

  WholeQuantity(Measure<V> measure) {
    super(measure);
  }

  @Override
  public final long lowDenominator(S subject, @Nullable Object outer) {
    return 1;
  }

  @Override
  final long fixedDenominator() {
    return 1;
  }

  @Override
  public final long highDenominator(S subject, @Nullable Object outer) {
    return 1;
  }
}
