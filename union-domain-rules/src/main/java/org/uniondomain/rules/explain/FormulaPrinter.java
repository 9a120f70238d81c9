package org.uniondomain.rules.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.uniondomain.rules.lang.All;
import org.uniondomain.rules.lang.Always;
import org.uniondomain.rules.lang.AnyOf;
import org.uniondomain.rules.lang.ByDay;
import org.uniondomain.rules.lang.Choose;
import org.uniondomain.rules.lang.ComesOut;
import org.uniondomain.rules.lang.Comparison;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Constant;
import org.uniondomain.rules.lang.Count;
import org.uniondomain.rules.lang.DayShift;
import org.uniondomain.rules.lang.DaysBetween;
import org.uniondomain.rules.lang.Every;
import org.uniondomain.rules.lang.Exists;
import org.uniondomain.rules.lang.Extreme;
import org.uniondomain.rules.lang.ExtremeOf;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Fold;
import org.uniondomain.rules.lang.Happened;
import org.uniondomain.rules.lang.Holds;
import org.uniondomain.rules.lang.IsOneOf;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.LatestRun;
import org.uniondomain.rules.lang.Lookup;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Meets;
import org.uniondomain.rules.lang.Never;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Not;
import org.uniondomain.rules.lang.Outer;
import org.uniondomain.rules.lang.OuterCondition;
import org.uniondomain.rules.lang.Product;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Quotient;
import org.uniondomain.rules.lang.Reading;
import org.uniondomain.rules.lang.ResultOf;
import org.uniondomain.rules.lang.Rounded;
import org.uniondomain.rules.lang.Some;
import org.uniondomain.rules.lang.Sum;
import org.uniondomain.rules.lang.Total;
import org.uniondomain.rules.lang.Truth;
import org.uniondomain.rules.lang.Value;

/**
 * 算式: prints a condition as a formula, with the values of the facts and whether each part holds; a
 * quantity is printed by {@link QuantityPrinter}.
 */
final class FormulaPrinter implements Fold<String> {
  private final View view;
  private final QuantityPrinter quantities;

  FormulaPrinter(View view) {
    this.view = view;
    this.quantities = new QuantityPrinter(view, this);
  }

  /** Prints {@code node}. */
  String print(Node node) {
    return node.fold(this);
  }

  private Values values() {
    return view.values();
  }

  private String text(Message message, String... arguments) {
    return view.values().text(message, arguments);
  }

  /** Marks whether a condition holds, unless that would tell something sensitive. */
  private String marked(Condition<?> condition, String text) {
    Truth truth = view.truth(condition);
    if (truth == null || view.hides(condition)) {
      return text;
    }
    return text(
        switch (truth) {
          case TRUE -> Message.HOLDS;
          case FALSE -> Message.FAILS;
          case UNKNOWN -> Message.OPEN;
        },
        text);
  }

  /** Prints a condition inside another, in brackets if it consists of several. */
  private String inner(Node node) {
    String text = print(node);
    return node instanceof All<?> || node instanceof AnyOf<?> ? text(Message.GROUP, text) : text;
  }

  @Override
  public String always(Always<?> node) {
    return text(node.holds() ? Message.ALWAYS : Message.NEVER_HOLDS);
  }

  @Override
  public String flag(Flag<?> node) {
    String label = values().text(node.description().label());
    String fact = view.fact(node);
    return marked(node, fact == null ? label : text(Message.FLAG, label, fact));
  }

  @Override
  public String isOneOf(IsOneOf<?, ?> node) {
    String label = values().text(node.choice().description().label());
    String wanted = values().alternatives(node.values());
    String fact = view.fact(node.choice());
    return marked(
        node,
        fact == null
            ? text(Message.IS_ONE_OF_PLAIN, label, wanted)
            : text(Message.IS_ONE_OF, label, fact, wanted));
  }

  @Override
  public String meets(Meets<?, ?> node) {
    Comparison comparison = node.limit().bound().comparison();
    String sign =
        node.term().measure() == Measure.DAY
            ? text(
                switch (comparison) {
                  case AT_LEAST -> Message.NOT_EARLIER;
                  case MORE_THAN -> Message.LATER;
                  case AT_MOST -> Message.NOT_LATER;
                  case LESS_THAN -> Message.EARLIER;
                  case EQUAL -> Message.SAME_DAY;
                })
            : comparison.sign();
    return marked(
        node,
        quantities.evaluated(node.term())
            + " "
            + sign
            + " "
            + quantities.evaluated(node.limit().line()));
  }

  @Override
  public String happened(Happened<?> node) {
    return marked(node, text(Message.HAPPENED, print(node.day())));
  }

  @Override
  public String exists(Exists<?> node) {
    return marked(node, text(Message.EXISTS, print(node.fact())));
  }

  @Override
  public String all(All<?> node) {
    return joined(node.conditions(), Message.AND);
  }

  @Override
  public String anyOf(AnyOf<?> node) {
    return joined(node.conditions(), Message.OR);
  }

  private String joined(ImmutableList<? extends Node> conditions, Message by) {
    List<String> parts = new ArrayList<>();
    conditions.forEach(each -> parts.add(inner(each)));
    return String.join(text(by), parts);
  }

  @Override
  public String not(Not<?> node) {
    FormulaPrinter unmarked = new FormulaPrinter(view.unmarked());
    return marked(node, text(Message.NOT, unmarked.print(node.condition())));
  }

  @Override
  public String every(Every<?, ?> node) {
    String text = text(Message.EVERY, label(node.items()), plain(node.condition()));
    return marked(node, withItems(node, node.items(), node.condition(), Truth.FALSE, text));
  }

  @Override
  public String some(Some<?, ?> node) {
    String text = text(Message.SOME, label(node.items()), plain(node.condition()));
    return marked(node, withItems(node, node.items(), node.condition(), Truth.TRUE, text));
  }

  /** Adds which items decide, or keep the condition open. */
  private String withItems(
      Condition<?> node, Items<?, ?> items, Condition<?> condition, Truth deciding, String text) {
    if (view.hides(node)) {
      return text;
    }
    List<Integer> decide = view.positions(items, condition, deciding);
    List<Integer> open = view.positions(items, condition, Truth.UNKNOWN);
    if (!decide.isEmpty()) {
      return text(
          deciding == Truth.FALSE ? Message.FAILING_ITEMS : Message.HOLDING_ITEMS,
          text,
          values().positions(decide));
    }
    return open.isEmpty() ? text : text(Message.OPEN_ITEMS, text, values().positions(open));
  }

  /** Prints what is asked of items: without the facts of any one of them. */
  String plain(Node node) {
    return new FormulaPrinter(view.ofNoItem()).print(node);
  }

  String label(Items<?, ?> items) {
    return values().text(items.description().label());
  }

  @Override
  public String holds(Holds<?> node) {
    return marked(node, text(Message.REQUIREMENT_HOLDS, values().text(node.requirement().label())));
  }

  @Override
  public String comesOut(ComesOut<?, ?> node) {
    String label = values().text(node.determination().label());
    String wanted = values().alternatives(node.outcomes());
    String found = view.outcomes(node);
    return marked(
        node,
        found == null
            ? text(Message.IS_ONE_OF_PLAIN, label, wanted)
            : text(Message.IS_ONE_OF, label, found, wanted));
  }

  @Override
  public String outerCondition(OuterCondition<?, ?> node) {
    return new FormulaPrinter(view.ofOwner()).print(node.condition());
  }

  @Override
  public String constant(Constant<?, ?> node) {
    return quantities.constant(node);
  }

  @Override
  public String never(Never<?> node) {
    return text(Message.NEVER);
  }

  @Override
  public String quantityFact(QuantityFact<?, ?> node) {
    return quantities.fact(node);
  }

  @Override
  public String reading(Reading<?, ?, ?> node) {
    return quantities.withValue(values().text(node.label()), node);
  }

  @Override
  public String value(Value<?, ?> node) {
    return quantities.value(node);
  }

  @Override
  public String lookup(Lookup<?, ?> node) {
    return quantities.lookup(node);
  }

  @Override
  public String sum(Sum<?, ?> node) {
    return quantities.sum(node);
  }

  @Override
  public String product(Product<?, ?> node) {
    return quantities.product(node);
  }

  @Override
  public String quotient(Quotient<?, ?> node) {
    return quantities.quotient(node);
  }

  @Override
  public String choose(Choose<?, ?> node) {
    return quantities.choose(node);
  }

  @Override
  public String extreme(Extreme<?, ?> node) {
    return quantities.extreme(node);
  }

  @Override
  public String count(Count<?, ?> node) {
    return quantities.count(node);
  }

  @Override
  public String total(Total<?, ?, ?> node) {
    return quantities.total(node);
  }

  @Override
  public String extremeOf(ExtremeOf<?, ?, ?> node) {
    return quantities.extremeOf(node);
  }

  @Override
  public String latestRun(LatestRun<?, ?> node) {
    return quantities.withValue(
        text(Message.LATEST_RUN, label(node.items()), plain(node.condition())), node);
  }

  @Override
  public String dayShift(DayShift<?> node) {
    return quantities.dayShift(node);
  }

  @Override
  public String daysBetween(DaysBetween<?> node) {
    return text(Message.DAYS_BETWEEN, print(node.from()), print(node.to()));
  }

  @Override
  public String rounded(Rounded<?, ?> node) {
    return quantities.rounded(node);
  }

  @Override
  public String resultOf(ResultOf<?, ?> node) {
    return quantities.withValue(values().text(node.calculation().label()), node);
  }

  @Override
  public String byDay(ByDay<?, ?> node) {
    return quantities.byDay(node);
  }

  @Override
  public String outer(Outer<?, ?, ?> node) {
    return new FormulaPrinter(view.ofOwner()).print((Quantity<?, ?>) node.quantity());
  }
}
