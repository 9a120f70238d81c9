package org.uniondomain.json.book;

import org.jspecify.annotations.Nullable;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Quantity;

/** 清单算式的写法: numbers, sums, largest and smallest of the items of a list. */
final class ListQuantityForm {
  private final Trees trees;

  ListQuantityForm(Trees trees) {
    this.trees = trees;
  }

  <S> @Nullable Quantity<S, ?> read(
      String operator, DocumentNode node, DocumentNode operand, Scope<S> scope) {
    Scope.ListIn<S, ?> list = Lists.named(operand, scope);
    return list == null ? null : read(operator, node, list, scope);
  }

  private <S, E> @Nullable Quantity<S, ?> read(
      String operator, DocumentNode node, Scope.ListIn<S, E> list, Scope<S> scope) {
    Scope<E> inside = list.inside(scope);
    DocumentNode that = node.member("that");
    Condition<E> condition = that == null ? Condition.always() : trees.condition(that, inside);
    if (operator.equals("countOf")) {
      return condition == null ? null : list.items().count(condition);
    }
    DocumentNode of = node.required("of", new Label("各项的量", "the quantity of an item"));
    Quantity<E, ?> quantity = of == null ? null : trees.quantity(of, inside);
    return condition == null || quantity == null
        ? null
        : read(operator, list.items(), quantity, condition);
  }

  private static <S, E, V> Quantity<S, V> read(
      String operator, Items<S, E> items, Quantity<E, V> quantity, Condition<E> condition) {
    return switch (operator) {
      case "sumOf" -> items.sum(quantity, condition);
      case "largestOf" -> items.largest(quantity, condition);
      default -> items.smallest(quantity, condition);
    };
  }
}
