package org.uniondomain.rules.audit;

import org.jspecify.annotations.Nullable;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.lang.Choose;
import org.uniondomain.rules.lang.Constant;
import org.uniondomain.rules.lang.Count;
import org.uniondomain.rules.lang.Extreme;
import org.uniondomain.rules.lang.ExtremeOf;
import org.uniondomain.rules.lang.LatestRun;
import org.uniondomain.rules.lang.Lookup;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Outer;
import org.uniondomain.rules.lang.Product;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Quotient;
import org.uniondomain.rules.lang.ResultOf;
import org.uniondomain.rules.lang.Rounded;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Total;
import org.uniondomain.rules.lang.Value;

/** 粒度: what can be said of the values of a quantity without any facts. */
final class Grain {
  private Grain() {}

  /** Returns whether every value is a whole number of its unit. */
  static boolean isWhole(Quantity<?, ?> quantity) {
    if (quantity instanceof Rounded<?, ?>) {
      return true;
    }
    if (quantity instanceof Quotient<?, ?>) {
      return false;
    }
    if (quantity instanceof Constant<?, ?> constant) {
      return isWhole(constant.value());
    }
    if (quantity instanceof Value<?, ?> value) {
      return isWhole(value.threshold());
    }
    if (quantity instanceof Lookup<?, ?> lookup) {
      return lookup.table().rows().stream().allMatch(row -> isWhole(row.threshold()));
    }
    if (quantity instanceof ResultOf<?, ?> result) {
      return isWhole(result.calculation().quantity());
    }
    if (quantity instanceof Product<?, ?> product) {
      Rational base = grain(product.base());
      Rational factor = grain(product.factor());
      return base != null && factor != null && base.times(factor).isWhole();
    }
    if (quantity instanceof Choose<?, ?> choose) {
      return choose.cases().stream().allMatch(each -> isWhole(each.then()));
    }
    if (quantity instanceof Total<?, ?, ?> total) {
      return isWhole(total.quantity());
    }
    if (quantity instanceof ExtremeOf<?, ?, ?> extreme) {
      return isWhole(extreme.quantity());
    }
    if (quantity instanceof QuantityFact<?, ?>) {
      return quantity.measure().isWhole();
    }
    for (Node child : quantity.children()) {
      if (child instanceof Quantity<?, ?> below && !isWhole(below)) {
        return false;
      }
    }
    return quantity.measure().isWhole();
  }

  /** Returns a number of which every value is a whole multiple, or null where none is known. */
  private static @Nullable Rational grain(Quantity<?, ?> quantity) {
    if (quantity instanceof Rounded<?, ?> rounded) {
      return Rational.ofValue(rounded.step().step());
    }
    if (quantity instanceof Constant<?, ?> constant) {
      return Rational.ofValue(constant.value());
    }
    if (quantity instanceof Value<?, ?> value && !value.measure().isWhole()) {
      Rational grain = null;
      for (Threshold.Entry<?> entry : value.threshold().entries()) {
        Object number = entry.sourced().value().orNull();
        if (number != null) {
          Rational next = Rational.ofValue(number);
          grain = grain == null ? next : grain.common(next);
        }
      }
      return grain;
    }
    return isWhole(quantity) ? Rational.ONE : null;
  }

  private static boolean isWhole(Threshold<?> threshold) {
    return threshold.measure().isWhole()
        || (!threshold.entries().isEmpty()
            && threshold.entries().stream()
                .map(entry -> entry.sourced().value().orNull())
                .allMatch(value -> value instanceof Ratio ratio && isWhole(ratio)));
  }

  private static boolean isWhole(Object value) {
    return !(value instanceof Ratio ratio) || ratio.denominator() == 1;
  }

  /** Returns whether no value is below zero, as far as that can be seen. */
  static boolean isNeverNegative(Quantity<?, ?> quantity) {
    if (quantity instanceof QuantityFact<?, ?> fact) {
      return fact.floor() >= 0;
    }
    if (quantity instanceof Total<?, ?, ?> total) {
      return isNeverNegative(total.quantity());
    }
    if (quantity instanceof Outer<?, ?, ?> outer) {
      return isNeverNegative(outer.quantity());
    }
    if (quantity instanceof Product<?, ?> || quantity instanceof Quotient<?, ?>) {
      return quantity.children().stream()
          .allMatch(each -> each instanceof Quantity<?, ?> below && isNeverNegative(below));
    }
    if (quantity instanceof Extreme<?, ?> extreme) {
      return extreme.terms().stream().allMatch(Grain::isNeverNegative);
    }
    if (quantity instanceof Value<?, ?> value) {
      return value.threshold().measure() != Measure.DAY;
    }
    return quantity instanceof Count<?, ?> || quantity instanceof LatestRun<?, ?>;
  }
}
