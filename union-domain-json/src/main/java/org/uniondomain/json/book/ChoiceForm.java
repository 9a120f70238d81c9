package org.uniondomain.json.book;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Choose;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.RoundingStep;

/** 分支和取整的写法. */
final class ChoiceForm {
  private static final ImmutableSet<String> CASE = ImmutableSet.of("when", "then");

  private final Trees trees;

  ChoiceForm(Trees trees) {
    this.trees = trees;
  }

  /** Reads a choice between quantities: the first case whose condition holds. */
  <S> @Nullable Quantity<S, ?> choose(DocumentNode node, DocumentNode cases, Scope<S> scope) {
    DocumentNode rest =
        node.required("otherwise", new Label("其余情形的量", "the quantity in all other cases"));
    Quantity<S, ?> otherwise = rest == null ? null : trees.quantity(rest, scope);
    return otherwise == null ? null : choose(cases, otherwise, scope);
  }

  private <S, V> @Nullable Quantity<S, V> choose(
      DocumentNode cases, Quantity<S, V> otherwise, Scope<S> scope) {
    Choose<S, V> chosen = Quantity.choose(otherwise.measure());
    boolean complete = true;
    for (DocumentNode each : cases.items()) {
      if (!each.isObjectOf(CASE)) {
        return null;
      }
      DocumentNode when = each.required("when", new Label("条件", "a condition"));
      DocumentNode then = each.required("then", new Label("量", "a quantity"));
      Condition<S> condition = when == null ? null : trees.condition(when, scope);
      Quantity<S, V> quantity =
          then == null ? null : Measured.as(otherwise.measure(), then, trees, scope);
      if (condition == null || quantity == null) {
        complete = false;
      } else {
        chosen = chosen.when(condition, quantity);
      }
    }
    return complete ? chosen.otherwise(otherwise) : null;
  }

  /** Reads a quantity that a text orders to be rounded. */
  <S> @Nullable Quantity<S, ?> rounded(DocumentNode node, DocumentNode operand, Scope<S> scope) {
    Quantity<S, ?> quantity = trees.quantity(operand, scope);
    return quantity == null ? null : rounded(node, quantity);
  }

  private static boolean isPositive(Object step) {
    return step instanceof Money money
        ? money.compareTo(Money.ZERO) > 0
        : step instanceof Integer number
            ? number > 0
            : !(step instanceof Ratio ratio) || ratio.compareTo(Ratio.ZERO) > 0;
  }

  private <S, V> @Nullable Quantity<S, V> rounded(DocumentNode node, Quantity<S, V> quantity) {
    DocumentNode to = node.required("to", new Label("取整单位", "the step"));
    DocumentNode way = node.required("direction", new Label("取整方向", "which way"));
    Rounding direction = way == null ? null : way.as(Rounding.class);
    Citation citation = trees.source().of(node);
    Fact<V> step = to == null ? null : Measures.value(quantity.measure(), to);
    V value = step == null ? null : step.orNull();
    if (to != null && value != null && !isPositive(value)) {
      to.error(
          ReadFinding.Kind.UNREADABLE_VALUE,
          new Label("大于 0 的取整单位", "a step above 0"),
          new Label(value.toString(), value.toString()));
      return null;
    }
    return value == null || direction == null || citation == null
        ? null
        : quantity.rounded(new RoundingStep<>(direction, value, citation));
  }
}
