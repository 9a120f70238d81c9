package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.ByDay;
import org.uniondomain.rules.lang.Choose;
import org.uniondomain.rules.lang.Constant;
import org.uniondomain.rules.lang.DayShift;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Product;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Quotient;
import org.uniondomain.rules.lang.Resolved;
import org.uniondomain.rules.lang.ResultOf;
import org.uniondomain.rules.lang.Sum;
import org.uniondomain.rules.lang.Value;

/**
 * 线性式: a bound quantity as a constant plus multiples of quantities that are not looked into.
 *
 * @param parts the quantities by their shape, each with its multiple, none of them zero
 * @param constant the constant
 */
record Linear(ImmutableSortedMap<String, Part> parts, Rational constant) {

  /** One quantity that is not looked into, and its multiple. */
  record Part(Quantity<?, ?> quantity, Rational multiple) {}

  static Linear constant(Rational value) {
    return new Linear(ImmutableSortedMap.of(), value);
  }

  private static Linear opaque(Quantity<?, ?> quantity) {
    return new Linear(
        ImmutableSortedMap.of(Shape.of(quantity), new Part(quantity, Rational.ONE)), Rational.ZERO);
  }

  static Linear of(Quantity<?, ?> quantity) {
    if (quantity instanceof Constant<?, ?> constant) {
      return constant.value() instanceof Term
          ? opaque(quantity)
          : constant(Rational.ofValue(constant.value()));
    }
    if (quantity instanceof Value<?, ?> value) {
      Object known = known(value);
      return known == null || known instanceof Term
          ? opaque(quantity)
          : constant(Rational.ofValue(known));
    }
    if (quantity instanceof Sum<?, ?> sum) {
      Linear right = of(sum.right());
      return of(sum.left()).plus(sum.subtracts() ? right.times(Rational.ONE.negated()) : right);
    }
    if (quantity instanceof Product<?, ?> product) {
      Linear factor = of(product.factor());
      Linear base = of(product.base());
      return factor.parts.isEmpty()
          ? base.times(factor.constant)
          : base.parts.isEmpty() ? factor.times(base.constant) : opaque(quantity);
    }
    if (quantity instanceof Quotient<?, ?> quotient) {
      Linear divisor = of(quotient.divisor());
      return divisor.parts.isEmpty() && divisor.constant.signum() > 0
          ? of(quotient.dividend()).times(divisor.constant.inverse())
          : opaque(quantity);
    }
    if (quantity instanceof DayShift<?> shift) {
      return ofShift(shift);
    }
    if (quantity instanceof ResultOf<?, ?> result) {
      for (Node inner : result.children()) {
        if (inner instanceof Quantity<?, ?> below
            && !(below instanceof Choose<?, ?>)
            && !(below instanceof ByDay<?, ?>)) {
          return of(below);
        }
      }
    }
    return opaque(quantity);
  }

  private static Linear ofShift(DayShift<?> shift) {
    Resolved<?> entry = shift.length();
    Object value = entry == null ? null : entry.entry().sourced().value().orNull();
    if (!(value instanceof Term length)
        || length.unit() != Term.Unit.DAYS
        || shift.rolling() != null
        || shift.extension() != null) {
      return opaque(shift);
    }
    long days = shift.backwards() ? -length.amount() : length.amount();
    return of(shift.day()).plus(constant(Rational.of(days, 1)));
  }

  private static @Nullable Object known(Value<?, ?> value) {
    Resolved<?> resolved = value.resolved();
    return resolved == null ? null : resolved.entry().sourced().value().orNull();
  }

  Linear plus(Linear other) {
    TreeMap<String, Part> sum = new TreeMap<>(parts);
    other.parts.forEach(
        (shape, part) -> {
          Part own = sum.get(shape);
          Rational multiple = own == null ? part.multiple : own.multiple.plus(part.multiple);
          if (multiple.signum() == 0) {
            sum.remove(shape);
          } else {
            sum.put(shape, new Part(part.quantity, multiple));
          }
        });
    return new Linear(
        ImmutableSortedMap.copyOf(sum, Comparator.<String>naturalOrder()),
        constant.plus(other.constant));
  }

  Linear times(Rational factor) {
    if (factor.signum() == 0) {
      return constant(Rational.ZERO);
    }
    ImmutableSortedMap.Builder<String, Part> all = ImmutableSortedMap.naturalOrder();
    parts.forEach(
        (shape, part) -> all.put(shape, new Part(part.quantity, part.multiple.times(factor))));
    return new Linear(all.build(), constant.times(factor));
  }

  /** Returns the same without its constant. */
  Linear withoutConstant() {
    return new Linear(parts, Rational.ZERO);
  }

  /** Returns whether every value is a whole number. */
  boolean isWhole() {
    return constant.isWhole()
        && parts.values().stream()
            .allMatch(part -> part.multiple.isWhole() && Grain.isWhole(part.quantity));
  }

  /** Returns whether no value is below zero, as far as that can be seen. */
  boolean isNeverNegative() {
    return constant.signum() >= 0
        && parts.values().stream()
            .allMatch(part -> part.multiple.signum() > 0 && Grain.isNeverNegative(part.quantity));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    parts.forEach(
        (shape, part) -> {
          text.append(text.length() == 0 ? "" : " + ");
          text.append(part.multiple.equals(Rational.ONE) ? "" : part.multiple + "·").append(shape);
        });
    if (text.length() == 0 || constant.signum() != 0) {
      text.append(text.length() == 0 ? "" : " + ").append(constant);
    }
    return text.toString();
  }
}
