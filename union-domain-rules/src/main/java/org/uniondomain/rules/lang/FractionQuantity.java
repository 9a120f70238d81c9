package org.uniondomain.rules.lang;

/**
 * 分数量: a quantity whose values can be fractions of its unit.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public abstract sealed class FractionQuantity<S, V> extends Quantity<S, V>
    permits FixedQuantity,
        QuantityFact,
        Reading,
        Lookup,
        Sum,
        Product,
        Quotient,
        Choose,
        Extreme,
        ExtremeOf,
        ResultOf,
        ByDay,
        Outer {

  FractionQuantity(Measure<V> measure) {
    super(measure);
  }
}
