package org.uniondomain.json.book;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/**
 * 比较的写法: a quantity against a number of the law, which brings its own word, or against another
 * quantity with a word given. A number that is a ratio is held against the share of a base; a term
 * is counted from a day.
 */
final class ComparisonForm {
  static final ImmutableSet<String> MEMBERS =
      ImmutableSet.of("compare", "threshold", "of", "after", "before", "rolledIf", "bound", "with");

  private final Trees trees;

  ComparisonForm(Trees trees) {
    this.trees = trees;
  }

  <S> @Nullable Condition<S> read(DocumentNode node, DocumentNode operand, Scope<S> scope) {
    Quantity<S, ?> term = trees.quantity(operand, scope);
    DocumentNode number = node.member("threshold");
    if (number == null) {
      return with(node, term, scope);
    }
    Threshold<?> threshold = trees.threshold(number);
    DocumentNode of = node.member("of");
    DocumentNode after = node.member("after");
    DocumentNode before = node.member("before");
    if (threshold == null || term == null) {
      return null;
    }
    if (of != null) {
      Quantity<S, ?> base = trees.quantity(of, scope);
      if (base != null && threshold.measure() != Measure.RATIO) {
        Trees.wrongMeasure(number, Measure.RATIO, threshold.value());
        return null;
      }
      return base == null ? null : meets(node, term, threshold.of(base));
    }
    if (after != null || before != null) {
      return byTerm(node, term, threshold, scope);
    }
    return meets(node, term, threshold.limit());
  }

  private <S> @Nullable Condition<S> byTerm(
      DocumentNode node, Quantity<S, ?> term, Threshold<?> threshold, Scope<S> scope) {
    DocumentNode after = node.member("after");
    DocumentNode from = after == null ? node.member("before") : after;
    Quantity<S, LocalDate> day = from == null ? null : Measured.as(Measure.DAY, from, trees, scope);
    if (day == null) {
      return null;
    }
    if (threshold.measure() != Measure.TERM) {
      Trees.wrongMeasure(node, Measure.TERM, threshold.value());
      return null;
    }
    Limit<S, LocalDate> limit = after == null ? threshold.before(day) : threshold.after(day);
    DocumentNode rolledNode = node.member("rolledIf");
    Threshold<Boolean> rolled = rolledNode == null ? null : trees.reading(rolledNode);
    if (rolledNode == null) {
      return meets(node, term, limit);
    }
    return rolled == null ? null : meets(node, term, limit.rolledIf(rolled));
  }

  private <S> @Nullable Condition<S> with(
      DocumentNode node, @Nullable Quantity<S, ?> term, Scope<S> scope) {
    DocumentNode boundNode =
        node.required(
            "bound",
            new Label(
                "界限用语；与法定数值比较的写 threshold",
                "the word that draws the line; threshold where that is a number of the law"));
    Bound bound = boundNode == null ? null : boundNode.as(Bound.class);
    DocumentNode lineNode = node.required("with", new Label("所比较的量", "what it is compared with"));
    Quantity<S, ?> line = lineNode == null ? null : trees.quantity(lineNode, scope);
    return term == null || bound == null || line == null
        ? null
        : meets(node, term, Limit.at(bound, line));
  }

  private static <S, V> @Nullable Condition<S> meets(
      DocumentNode node, Quantity<S, V> term, Limit<S, ?> limit) {
    if (limit.line().measure() != term.measure()) {
      node.error(
          ReadFinding.Kind.WRONG_MEASURE,
          new Label(
              "计量相同的两个量，即 " + term.measure(), "two quantities of one measure, " + term.measure()),
          new Label(
              term.measure() + " 与 " + limit.line().measure(),
              term.measure() + " and " + limit.line().measure()));
      return null;
    }
    @SuppressWarnings("unchecked") // looked at above
    Limit<S, V> same = (Limit<S, V>) limit;
    return term.meets(same);
  }
}
