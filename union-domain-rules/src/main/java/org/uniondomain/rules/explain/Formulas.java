package org.uniondomain.rules.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Always;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.ResultOf;
import org.uniondomain.rules.lang.Truth;

/** 比较: the formulas of one clause, each a line. */
final class Formulas {
  private final View view;
  private final FormulaPrinter printer;

  Formulas(View view) {
    this.view = view;
    this.printer = new FormulaPrinter(view);
  }

  private String text(Message message, String... arguments) {
    return view.values().text(message, arguments);
  }

  static @Nullable Truth truth(View view, Node node) {
    return node instanceof Condition<?> condition ? view.found(condition) : null;
  }

  /** Returns the trees that were looked at: none where the clause says nothing here and now. */
  ImmutableList<Node> looked(BoundClause<?> clause) {
    if (clause.absence().isPresent()) {
      return ImmutableList.of();
    }
    return view.found(clause.when()) == Truth.FALSE
        ? ImmutableList.of(clause.when())
        : clause.trees();
  }

  /** Prints what was looked at, and what the results of other rules in it come from. */
  ImmutableList<String> of(BoundClause<?> clause) {
    ImmutableList<Node> looked = looked(clause);
    List<String> lines = new ArrayList<>();
    clause.rule().lawDay().ifPresent(day -> lines.add(text(Message.LAW_DAY, lawDay(day))));
    if (!looked.isEmpty()) {
      if (!(clause.when() instanceof Always<?>)) {
        lines.add(text(Message.APPLIES_WHEN, printer.print(clause.when())));
      }
      if (looked.size() > 1) {
        terms(clause, lines);
      }
    }
    Map<String, String> results = new LinkedHashMap<>();
    looked.forEach(each -> results(each, printer, results));
    lines.addAll(results.values());
    return ImmutableList.copyOf(lines);
  }

  /** Prints the day the law is taken from; with its value unless that takes a number of the law. */
  private String lawDay(Quantity<?, ?> day) {
    return day.isOpen() ? printer.plain(day) : printer.print(day);
  }

  private void terms(BoundClause<?> clause, List<String> lines) {
    if (clause.rule() instanceof Determination<?, ?> determination) {
      cases(clause, determination, lines);
    } else if (clause.rule() instanceof Calculation<?, ?> calculation) {
      for (Node term : clause.terms()) {
        lines.add(
            text(
                Message.RECKONED,
                text(
                    Message.EQUALS,
                    view.values().text(calculation.label()),
                    printer.evaluated((Quantity<?, ?>) term))));
      }
    } else {
      clause.terms().forEach(term -> lines.add(text(Message.COMPARISON, printer.print(term))));
    }
  }

  /** Prints the case that matched; where none did, or it is open, all that were tried. */
  private void cases(BoundClause<?> clause, Determination<?, ?> determination, List<String> lines) {
    List<String> tried = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < clause.terms().size(); i++) {
      Node term = clause.terms().get(i);
      String outcome = view.values().any(determination.cases().get(i).outcome());
      String line = text(Message.CASE, outcome, printer.print(term));
      Truth truth = truth(view, term);
      if (truth == Truth.TRUE && !open) {
        lines.add(line);
        return;
      }
      open |= truth == Truth.UNKNOWN;
      tried.add(line);
    }
    lines.addAll(tried);
  }

  /** Prints results below {@code node}; those of items of a list without values. */
  private void results(Node node, FormulaPrinter with, Map<String, String> results) {
    result(node, with, results);
    FormulaPrinter inside =
        FactsUsed.items(node) == null ? with : new FormulaPrinter(view.ofNoItem());
    node.children().forEach(child -> results(child, inside, results));
  }

  private void result(Node node, FormulaPrinter with, Map<String, String> results) {
    if (node instanceof ResultOf<?, ?> result
        && !results.containsKey(result.calculation().id())
        && !result.children().isEmpty()) {
      results.put(
          result.calculation().id(),
          text(
              Message.WHERE_RESULT,
              view.values().text(result.calculation().label()),
              with.print(result.children().get(0))));
    }
  }
}
