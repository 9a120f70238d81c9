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
  /** How many cases are shown where none decided. */
  private static final int CASES_SHOWN = 5;

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
    return lines.stream().map(view.values()::closed).collect(ImmutableList.toImmutableList());
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

  /** Prints the case that matched; where none did, or it is open, those that were tried. */
  private void cases(BoundClause<?> clause, Determination<?, ?> determination, List<String> lines) {
    int open = 0;
    int openAndShown = 0;
    List<String> tried = new ArrayList<>();
    for (int i = 0; i < clause.terms().size(); i++) {
      Node term = clause.terms().get(i);
      Truth truth = truth(view, term);
      String line = caseLine(determination.cases().get(i), term);
      if (truth == Truth.TRUE && open == 0) {
        lines.add(line);
        return;
      }
      open += truth == Truth.UNKNOWN ? 1 : 0;
      openAndShown = i < CASES_SHOWN ? open : openAndShown;
      tried.add(line);
    }
    int shown = Math.min(CASES_SHOWN, tried.size());
    lines.addAll(tried.subList(0, shown));
    if (shown < tried.size()) {
      lines.add(
          text(
              Message.MORE_CASES,
              Integer.toString(tried.size() - shown),
              Integer.toString(open - openAndShown)));
    }
  }

  private String caseLine(Determination.Case<?, ?> each, Node term) {
    String outcome = view.values().any(each.outcome());
    String formula = printer.print(term);
    return each.citation()
        .map(
            citation ->
                text(Message.CASE_OF_ARTICLE, outcome, formula, view.values().text(citation)))
        .orElseGet(() -> text(Message.CASE, outcome, formula));
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
