package org.uniondomain.rules.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.lang.Always;
import org.uniondomain.rules.lang.ByDay;
import org.uniondomain.rules.lang.Choose;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Constant;
import org.uniondomain.rules.lang.Count;
import org.uniondomain.rules.lang.DayShift;
import org.uniondomain.rules.lang.DaysBetween;
import org.uniondomain.rules.lang.Extreme;
import org.uniondomain.rules.lang.ExtremeOf;
import org.uniondomain.rules.lang.Lookup;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Outer;
import org.uniondomain.rules.lang.Product;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Quotient;
import org.uniondomain.rules.lang.Resolved;
import org.uniondomain.rules.lang.Rounded;
import org.uniondomain.rules.lang.RoundingStep;
import org.uniondomain.rules.lang.Sum;
import org.uniondomain.rules.lang.Table;
import org.uniondomain.rules.lang.Total;
import org.uniondomain.rules.lang.Truth;
import org.uniondomain.rules.lang.Value;

/** 量的算式: prints quantities for {@link FormulaPrinter}. */
final class QuantityPrinter {
  private final View view;
  private final FormulaPrinter printer;

  QuantityPrinter(View view, FormulaPrinter printer) {
    this.view = view;
    this.printer = printer;
  }

  private String text(Message message, String... arguments) {
    return view.values().text(message, arguments);
  }

  private String print(Node node) {
    return printer.print(node);
  }

  /** Prints a quantity and, where it is made up of others, what it comes to. */
  String evaluated(Quantity<?, ?> quantity) {
    String formula = print(quantity);
    String value = isCompound(quantity) && view.tells(quantity) ? view.value(quantity) : null;
    return value == null ? formula : text(Message.EQUALS, formula, value);
  }

  private static boolean isCompound(Quantity<?, ?> quantity) {
    return quantity instanceof Sum<?, ?>
        || quantity instanceof Product<?, ?>
        || quantity instanceof Quotient<?, ?>
        || quantity instanceof Choose<?, ?>
        || quantity instanceof Extreme<?, ?>
        || quantity instanceof DayShift<?>
        || quantity instanceof DaysBetween<?>
        || quantity instanceof Rounded<?, ?>
        || quantity instanceof ByDay<?, ?>
        || quantity instanceof Lookup<?, ?>
        || (quantity instanceof Outer<?, ?, ?> outer && isCompound(outer.quantity()));
  }

  /** Prints an operand, in brackets if it binds less than the operation. */
  private String operand(Quantity<?, ?> quantity, boolean tightly) {
    String text = print(quantity);
    boolean sum = quantity instanceof Sum<?, ?>;
    boolean loose =
        quantity instanceof Choose<?, ?>
            || quantity instanceof DayShift<?>
            || quantity instanceof ByDay<?, ?>;
    return loose || (sum && tightly) ? text(Message.GROUP, text) : text;
  }

  /** Prints what a quantity is called, and its value. */
  String withValue(String label, Quantity<?, ?> quantity) {
    String value = view.value(quantity);
    return value == null
        ? label
        : text(
            value.equals(text(Message.UNKNOWN)) ? Message.FACT_OPEN : Message.FACT, label, value);
  }

  String constant(Constant<?, ?> node) {
    return view.values().any(node.value());
  }

  String fact(QuantityFact<?, ?> node) {
    String label = view.values().text(node.description().label());
    String fact = view.fact(node);
    return fact == null
        ? label
        : text(view.isOpen(node) ? Message.FACT_OPEN : Message.FACT, label, fact);
  }

  String value(Value<?, ?> node) {
    Resolved<?> resolved = node.resolved();
    String label = view.values().text(node.threshold().label());
    if (resolved == null) {
      return label + text(Message.NUMBER_ABSENT);
    }
    Fact<?> value = resolved.entry().sourced().value();
    if (value.isUnknown()) {
      return label + text(Message.NUMBER_UNKNOWN);
    }
    String number = view.values().fact(value, false);
    return node.measure() == Measure.FLAG ? text(Message.FLAG, label, number) : number;
  }

  String lookup(Lookup<?, ?> node) {
    String label = view.values().text(node.table().label());
    String key = print(node.key());
    @Nullable String band = band(node);
    return band == null
        ? text(Message.BAND_OPEN, label, key)
        : text(Message.BAND, label, key, band);
  }

  private @Nullable String band(Lookup<?, ?> node) {
    Object subject = view.subject();
    if (subject == null || view.hides(node.key())) {
      return null;
    }
    @SuppressWarnings("unchecked")
    Quantity<Object, Integer> key = (Quantity<Object, Integer>) node.key();
    long low = key.lowNumerator(subject, view.owner());
    long high = key.highNumerator(subject, view.owner());
    for (Table.Row<?> row : node.table().rows()) {
      if (row.from() <= low && high <= row.to()) {
        String from = Integer.toString(row.from());
        return row.to() == Integer.MAX_VALUE
            ? text(Message.BAND_FROM, from)
            : row.from() == row.to() ? from : text(Message.RANGE, from, Integer.toString(row.to()));
      }
    }
    return null;
  }

  String sum(Sum<?, ?> node) {
    boolean grouped = node.subtracts() && node.right() instanceof Sum<?, ?>;
    String right = operand(node.right(), grouped);
    return text(
        node.subtracts() ? Message.MINUS : Message.PLUS, operand(node.left(), false), right);
  }

  String product(Product<?, ?> node) {
    return text(Message.TIMES, operand(node.factor(), true), operand(node.base(), true));
  }

  String quotient(Quotient<?, ?> node) {
    Quantity<?, ?> divisor = node.divisor();
    boolean several = divisor instanceof Product<?, ?> || divisor instanceof Quotient<?, ?>;
    String by = operand(divisor, true);
    return text(
        Message.DIVIDED, operand(node.dividend(), true), several ? text(Message.GROUP, by) : by);
  }

  String choose(Choose<?, ?> node) {
    List<String> parts = new ArrayList<>();
    FormulaPrinter unmarked = new FormulaPrinter(view.unmarked());
    for (Choose.Case<?, ?> each : node.cases()) {
      Condition<?> when = each.when();
      Truth truth = view.found(when);
      if (truth == Truth.FALSE && !view.hides(when)) {
        continue;
      }
      boolean always = when instanceof Always<?>;
      String then = print(each.then());
      if (truth == Truth.TRUE && parts.isEmpty() && !view.hides(when)) {
        return always ? then : text(Message.CHOSEN, then, unmarked.print(when));
      }
      parts.add(always ? text(Message.ELSE, then) : text(Message.IF, unmarked.print(when), then));
    }
    return parts.isEmpty()
        ? text(Message.UNKNOWN)
        : text(Message.GROUP, view.values().joined(parts));
  }

  String extreme(Extreme<?, ?> node) {
    ImmutableList<String> terms =
        node.terms().stream().map(this::print).collect(ImmutableList.toImmutableList());
    return text(node.larger() ? Message.LARGER : Message.SMALLER, view.values().listed(terms));
  }

  String count(Count<?, ?> node) {
    String list = printer.label(node.items());
    return withValue(
        isAlways(node.condition())
            ? text(Message.COUNT, list)
            : text(Message.COUNT_WHERE, list, printer.plain(node.condition())),
        node);
  }

  String total(Total<?, ?, ?> node) {
    return overItems(
        node,
        Message.TOTAL,
        Message.TOTAL_WHERE,
        printer.label(node.items()),
        node.quantity(),
        node.condition());
  }

  String extremeOf(ExtremeOf<?, ?, ?> node) {
    boolean day = node.measure() == Measure.DAY;
    Message plain =
        node.largest()
            ? (day ? Message.LATEST : Message.LARGEST)
            : (day ? Message.EARLIEST : Message.SMALLEST);
    Message where =
        node.largest()
            ? (day ? Message.LATEST_WHERE : Message.LARGEST_WHERE)
            : (day ? Message.EARLIEST_WHERE : Message.SMALLEST_WHERE);
    return overItems(
        node, plain, where, printer.label(node.items()), node.quantity(), node.condition());
  }

  private String overItems(
      Quantity<?, ?> node,
      Message plain,
      Message where,
      String list,
      Quantity<?, ?> quantity,
      Condition<?> condition) {
    String what = printer.plain(quantity);
    return withValue(
        isAlways(condition)
            ? text(plain, list, what)
            : text(where, list, what, printer.plain(condition)),
        node);
  }

  private static boolean isAlways(Condition<?> condition) {
    return condition instanceof Always<?> always && always.holds();
  }

  String dayShift(DayShift<?> node) {
    Resolved<?> length = node.length();
    String term =
        length == null || length.entry().sourced().value().isUnknown()
            ? text(Message.UNKNOWN_TERM)
            : view.values().fact(length.entry().sourced().value(), false);
    String text = text(node.backwards() ? Message.BEFORE : Message.AFTER, print(node.day()), term);
    Quantity<?, Integer> extension = node.extension();
    if (extension != null) {
      text = text(Message.EXTENDED, text, print(extension));
    }
    Resolved<Boolean> reading = node.reading();
    return reading != null && Boolean.TRUE.equals(reading.entry().sourced().value().orNull())
        ? text(Message.ROLLED, text)
        : text;
  }

  String rounded(Rounded<?, ?> node) {
    RoundingStep<?> step = node.step();
    return text(
        switch (step.direction()) {
          case DOWN -> Message.ROUNDED_DOWN;
          case UP -> Message.ROUNDED_UP;
          case HALF_UP -> Message.ROUNDED_HALF_UP;
        },
        print(node.quantity()),
        view.values().any(step.step()));
  }

  String byDay(ByDay<?, ?> node) {
    Object subject = view.subject();
    if (subject != null) {
      @SuppressWarnings("unchecked")
      ByDay<Object, ?> fitting = (ByDay<Object, ?>) node;
      int first = fitting.first(subject, view.owner());
      if (first == fitting.last(subject, view.owner())) {
        return print(fitting.stretches().get(first));
      }
    }
    return text(Message.BY_DAY, print(node.lawDay()));
  }
}
