package org.uniondomain.rules.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.uniondomain.rules.lang.All;
import org.uniondomain.rules.lang.Always;
import org.uniondomain.rules.lang.AnyOf;
import org.uniondomain.rules.lang.ComesOut;
import org.uniondomain.rules.lang.Comparison;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Every;
import org.uniondomain.rules.lang.Exists;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Happened;
import org.uniondomain.rules.lang.Holds;
import org.uniondomain.rules.lang.IsOneOf;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Meets;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Not;
import org.uniondomain.rules.lang.OuterCondition;
import org.uniondomain.rules.lang.SameAsOwner;
import org.uniondomain.rules.lang.Some;
import org.uniondomain.rules.lang.Truth;
import org.uniondomain.rules.lang.Value;

/** 条件的算式: prints conditions for {@link FormulaPrinter}, each with whether it holds. */
final class ConditionPrinter {
  private final View view;
  private final FormulaPrinter printer;

  ConditionPrinter(View view, FormulaPrinter printer) {
    this.view = view;
    this.printer = printer;
  }

  private String print(Node node) {
    return printer.print(node);
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

  String always(Always<?> node) {
    return text(node.holds() ? Message.ALWAYS : Message.NEVER_HOLDS);
  }

  String flag(Flag<?> node) {
    String label = values().text(node.description().label());
    String fact = view.fact(node);
    return marked(node, fact == null ? label : text(Message.FLAG, label, fact));
  }

  String isOneOf(IsOneOf<?, ?> node) {
    String label = values().text(node.choice().description().label());
    String wanted = values().alternatives(node.values());
    String fact = view.fact(node.choice());
    return marked(
        node,
        fact == null
            ? text(Message.IS_ONE_OF_PLAIN, label, wanted)
            : text(Message.IS_ONE_OF, label, fact, wanted));
  }

  String meets(Meets<?, ?> node) {
    if (node.term() instanceof Value<?, ?> reading && reading.measure() == Measure.FLAG) {
      return marked(node, print(reading));
    }
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
        printer.evaluated(node.term()) + " " + sign + " " + printer.evaluated(node.limit().line()));
  }

  String happened(Happened<?> node) {
    return marked(node, text(Message.HAPPENED, print(node.day())));
  }

  String exists(Exists<?> node) {
    return marked(node, text(Message.EXISTS, print(node.fact())));
  }

  String all(All<?> node) {
    return joined(node.conditions(), Message.AND);
  }

  String anyOf(AnyOf<?> node) {
    return joined(node.conditions(), Message.OR);
  }

  private String joined(ImmutableList<? extends Node> conditions, Message by) {
    List<String> parts = new ArrayList<>();
    conditions.forEach(each -> parts.add(inner(each)));
    return String.join(text(by), parts);
  }

  String not(Not<?> node) {
    FormulaPrinter unmarked = new FormulaPrinter(view.unmarked());
    return marked(node, text(Message.NOT, unmarked.print(node.condition())));
  }

  String sameAsOwner(SameAsOwner<?, ?, ?> node) {
    return marked(
        node,
        text(
            Message.SAME_AS,
            values().text(node.own().description().label()),
            values().text(node.other().description().label())));
  }

  String every(Every<?, ?> node) {
    String text = text(Message.EVERY, printer.label(node.items()), printer.plain(node.condition()));
    return marked(node, withItems(node, node.items(), node.condition(), Truth.FALSE, text));
  }

  String some(Some<?, ?> node) {
    String text = text(Message.SOME, printer.label(node.items()), printer.plain(node.condition()));
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

  String holds(Holds<?> node) {
    return marked(node, text(Message.REQUIREMENT_HOLDS, values().text(node.requirement().label())));
  }

  String comesOut(ComesOut<?, ?> node) {
    String label = values().text(node.determination().label());
    String wanted = values().alternatives(node.outcomes());
    String found = view.outcomes(node);
    return marked(
        node,
        found == null
            ? text(Message.IS_ONE_OF_PLAIN, label, wanted)
            : text(Message.IS_ONE_OF, label, found, wanted));
  }

  String outerCondition(OuterCondition<?, ?> node) {
    return new FormulaPrinter(view.ofOwner()).print(node.condition());
  }
}
