package org.uniondomain.json.book;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.time.Term;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Measure;

/** 计量与写法: the measures by name, and how their values are written. */
final class Measures {
  private static final ImmutableMap<Measure<?>, Class<?>> TYPES =
      ImmutableMap.of(
          Measure.MONEY, Money.class,
          Measure.COUNT, Integer.class,
          Measure.DAY, LocalDate.class,
          Measure.RATIO, Ratio.class,
          Measure.TERM, Term.class,
          Measure.FLAG, Boolean.class);

  private Measures() {}

  /** Returns the measure of that name, or null where {@code node} has been told there is none. */
  static @Nullable Measure<?> named(String name, DocumentNode node) {
    for (Measure<?> each : TYPES.keySet()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    node.error(
        ReadFinding.Kind.UNREADABLE_VALUE,
        new Label("money、count、day、ratio、term、flag 之一", "money, count, day, ratio, term or flag"),
        new Label(name, name));
    return null;
  }

  /** Returns what a value of {@code measure} is, or what is known of it. */
  static <V> @Nullable Fact<V> value(Measure<V> measure, DocumentNode node) {
    Fact<V> read = node.asFact(type(measure));
    if (read != null && measure == Measure.COUNT && read.low() instanceof Integer low && low < 0) {
      node.error(
          ReadFinding.Kind.UNREADABLE_VALUE,
          new Label("不小于 0 的数", "a number not below 0"),
          new Label(low.toString(), low.toString()));
      return null;
    }
    return read;
  }

  /** Returns the type of the values of {@code measure}. */
  @SuppressWarnings("unchecked") // the table holds for each measure the type of its values
  static <V> Class<V> type(Measure<V> measure) {
    Class<?> type = TYPES.get(measure);
    if (type == null) {
      throw new IllegalArgumentException("measure " + measure + " has no form in JSON");
    }
    return (Class<V>) type;
  }

  /** Returns the measure of values of {@code type}, or null where they cannot be compared. */
  static @Nullable Measure<?> of(Class<?> type) {
    for (Map.Entry<Measure<?>, Class<?>> each : TYPES.entrySet()) {
      if (each.getValue() == type && each.getKey() != Measure.TERM) {
        return each.getKey();
      }
    }
    return null;
  }
}
