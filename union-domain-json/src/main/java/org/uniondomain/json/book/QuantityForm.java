package org.uniondomain.json.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.DaysBetween;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Table;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.ValueFact;

/**
 * 算式的写法. A text is a fact, a bare number a number of persons or things; an object has one of the
 * operators and what belongs to it.
 */
final class QuantityForm {
  private static final ImmutableSet<String> CONSTANTS =
      ImmutableSet.of("money", "count", "day", "ratio");

  private static final ImmutableSet<String> OPERATORS =
      ImmutableSet.<String>builder()
          .addAll(CONSTANTS)
          .add("number", "table", "result", "sum", "difference", "times", "per", "over", "larger")
          .add("smaller", "countOf", "sumOf", "largestOf", "smallestOf", "choose", "rounded")
          .add("dayAfter", "dayBefore", "daysBetween", "outer", "use")
          .build();

  private final Trees trees;
  private final ListQuantityForm lists;

  QuantityForm(Trees trees) {
    this.trees = trees;
    this.lists = new ListQuantityForm(trees);
  }

  <S> @Nullable Quantity<S, ?> read(DocumentNode node, Scope<S> scope) {
    if (node.isText()) {
      return fact(node, scope);
    }
    if (node.isNumber()) {
      return constant(Measure.COUNT, node);
    }
    Set<String> operators = Sets.intersection(node.names(), OPERATORS);
    if (operators.size() != 1) {
      Trees.noOperator(node, OPERATORS);
      return null;
    }
    String operator = operators.iterator().next();
    DocumentNode operand = node.member(operator);
    return operand == null || !node.isObjectOf(members(operator))
        ? null
        : read(operator, node, operand, scope);
  }

  private static ImmutableSet<String> members(String operator) {
    return switch (operator) {
      case "table" -> ImmutableSet.of("table", "key");
      case "countOf" -> ImmutableSet.of("countOf", "that");
      case "sumOf", "largestOf", "smallestOf" -> ImmutableSet.of(operator, "of", "that");
      case "choose" -> ImmutableSet.of("choose", "otherwise");
      case "rounded" -> ImmutableSet.of("rounded", "direction", "to", "citation");
      case "dayAfter", "dayBefore" -> ImmutableSet.of(operator, "by", "rolledIf");
      default -> ImmutableSet.of(operator);
    };
  }

  private <S> @Nullable Quantity<S, ?> read(
      String operator, DocumentNode node, DocumentNode operand, Scope<S> scope) {
    return switch (operator) {
      case "money" -> constant(Measure.MONEY, operand);
      case "count" -> constant(Measure.COUNT, operand);
      case "day" -> constant(Measure.DAY, operand);
      case "ratio" -> constant(Measure.RATIO, operand);
      case "number" -> number(operand);
      case "table" -> table(node, operand, scope);
      case "result" -> result(operand, scope);
      case "sum" -> folded(operand, scope, Sums.PLUS);
      case "difference" -> folded(operand, scope, Sums.MINUS);
      case "larger" -> folded(operand, scope, Sums.LARGER);
      case "smaller" -> folded(operand, scope, Sums.SMALLER);
      case "times", "per", "over" -> scaled(operator, operand, scope);
      case "choose" -> new ChoiceForm(trees).choose(node, operand, scope);
      case "rounded" -> new ChoiceForm(trees).rounded(node, operand, scope);
      case "dayAfter", "dayBefore" -> shifted(operator, node, operand, scope);
      case "daysBetween" -> between(operand, scope);
      case "outer" -> outer(operand, scope.owner());
      case "use" -> trees.definition(operand, found -> read(found, scope));
      default -> lists.read(operator, node, operand, scope);
    };
  }

  private <S> @Nullable Quantity<S, ?> fact(DocumentNode node, Scope<S> scope) {
    String id = node.as(String.class);
    Attribute<S, ?> found = id == null ? null : scope.fact(id);
    if (found instanceof QuantityFact<S, ?> quantity) {
      return quantity;
    }
    if (found instanceof ValueFact<S, ?> value) {
      Quantity<S, ?> read = reading(value);
      if (read != null) {
        return read;
      }
    }
    if (id != null) {
      ImmutableSet<String> quantities =
          scope.factIds().stream()
              .filter(each -> scope.fact(each) instanceof QuantityFact<?, ?>)
              .collect(ImmutableSet.toImmutableSet());
      node.unknownId(
          Nearest.to(
              id,
              quantities,
              scope.subject().label().chinese() + "的数量要素标识",
              "the id of a fact of the "
                  + scope.subject().label().english()
                  + " that is a quantity"));
    }
    return null;
  }

  private static <S, V> @Nullable Quantity<S, V> reading(ValueFact<S, V> fact) {
    @SuppressWarnings("unchecked") // the measure is that of the type
    Measure<V> measure = (Measure<V>) Measures.of(fact.type());
    Label label = fact.description().label();
    return measure == null
        ? null
        : fact.reading(label.chinese(), label.english(), measure, value -> value);
  }

  static <S, V> @Nullable Quantity<S, V> constant(Measure<V> measure, DocumentNode node) {
    Fact<V> fact = Measures.value(measure, node);
    V value = fact == null ? null : fact.orNull();
    if (fact != null && value == null) {
      node.wrongType(new Label("一个确定的值", "one value"));
    }
    return value == null ? null : Quantity.of(measure, value);
  }

  private <S> @Nullable Quantity<S, ?> number(DocumentNode node) {
    Threshold<?> threshold = trees.threshold(node);
    return threshold == null ? null : threshold.value();
  }

  private <S> @Nullable Quantity<S, ?> table(
      DocumentNode node, DocumentNode operand, Scope<S> scope) {
    String id = operand.as(String.class);
    Table<?> table = id == null ? null : trees.known().table(id);
    if (id != null && table == null) {
      operand.unknownId(
          Nearest.to(id, trees.known().tableIds(), "规则集中的分档标准", "the id of a table of the book"));
    }
    DocumentNode keyNode = node.required("key", new Label("查表的数", "the number to look up"));
    Quantity<S, Integer> key =
        keyNode == null ? null : Measured.as(Measure.COUNT, keyNode, trees, scope);
    return table == null || key == null ? null : table.at(key);
  }

  private <S> @Nullable Quantity<S, ?> result(DocumentNode node, Scope<S> scope) {
    Rule<S> found = trees.rule(node, scope, Calculation.class);
    return found == null ? null : ((Calculation<S, ?>) found).result();
  }

  /** 合并方法. */
  private enum Sums {
    PLUS,
    MINUS,
    LARGER,
    SMALLER;

    <S, V> BinaryOperator<Quantity<S, V>> operation() {
      return switch (this) {
        case PLUS -> Quantity::plus;
        case MINUS -> Quantity::minus;
        case LARGER -> Quantity::orMore;
        case SMALLER -> Quantity::orLess;
      };
    }
  }

  private <S> @Nullable Quantity<S, ?> folded(DocumentNode node, Scope<S> scope, Sums how) {
    ImmutableList<DocumentNode> items = atLeastTwo(node);
    Quantity<S, ?> first = items.isEmpty() ? null : read(items.get(0), scope);
    return first == null ? null : folded(first, items.subList(1, items.size()), scope, how);
  }

  private <S, V> @Nullable Quantity<S, V> folded(
      Quantity<S, V> first, ImmutableList<DocumentNode> rest, Scope<S> scope, Sums how) {
    Quantity<S, V> all = first;
    for (DocumentNode each : rest) {
      Quantity<S, V> next = Measured.as(first.measure(), each, trees, scope);
      if (next == null) {
        return null;
      }
      all = how.<S, V>operation().apply(all, next);
    }
    return all;
  }

  private static ImmutableList<DocumentNode> atLeastTwo(DocumentNode node) {
    ImmutableList<DocumentNode> items = node.items();
    if (items.size() == 1) {
      node.error(
          ReadFinding.Kind.UNREADABLE_VALUE,
          new Label("至少两个量的数组", "an array of two quantities or more"),
          new Label("只有一个", "one"));
      return ImmutableList.of();
    }
    return items;
  }

  private <S> @Nullable Quantity<S, ?> scaled(String operator, DocumentNode node, Scope<S> scope) {
    ImmutableList<DocumentNode> items = atLeastTwo(node);
    Quantity<S, ?> all = items.isEmpty() ? null : read(items.get(0), scope);
    for (DocumentNode each : items.isEmpty() ? items : items.subList(1, items.size())) {
      all = all == null ? null : scaled(operator, all, each, scope);
    }
    return all;
  }

  private <S, V> @Nullable Quantity<S, V> scaled(
      String operator, Quantity<S, V> base, DocumentNode node, Scope<S> scope) {
    if (operator.equals("per")) {
      Quantity<S, Integer> divisor = Measured.as(Measure.COUNT, node, trees, scope);
      return divisor == null ? null : base.per(divisor);
    }
    if (operator.equals("over")) {
      var share = Measured.as(Measure.RATIO, node, trees, scope);
      return share == null ? null : base.over(share);
    }
    Quantity<S, ?> factor = read(node, scope);
    if (factor != null && factor.measure() != Measure.COUNT && factor.measure() != Measure.RATIO) {
      Trees.wrongMeasure(node, Measure.COUNT + " / " + Measure.RATIO, factor);
      return null;
    }
    return factor == null ? null : base.times(factor);
  }

  private <S> @Nullable Quantity<S, LocalDate> shifted(
      String operator, DocumentNode node, DocumentNode operand, Scope<S> scope) {
    Quantity<S, LocalDate> day = Measured.as(Measure.DAY, operand, trees, scope);
    DocumentNode by = node.required("by", new Label("期限数值的标识", "the id of a term"));
    Threshold<?> term = by == null ? null : trees.threshold(by);
    if (by != null && term != null && term.measure() != Measure.TERM) {
      Trees.wrongMeasure(by, Measure.TERM, term.value());
      return null;
    }
    if (day == null || term == null) {
      return null;
    }
    Limit<S, LocalDate> shifted = operator.equals("dayAfter") ? term.after(day) : term.before(day);
    DocumentNode rolledNode = node.member("rolledIf");
    Threshold<Boolean> rolled = rolledNode == null ? null : trees.reading(rolledNode);
    if (rolledNode == null) {
      return shifted.line();
    }
    return rolled == null ? null : shifted.rolledIf(rolled).line();
  }

  private <S> @Nullable Quantity<S, Integer> between(DocumentNode node, Scope<S> scope) {
    ImmutableList<DocumentNode> items = atLeastTwo(node);
    if (items.size() != 2) {
      return null;
    }
    Quantity<S, LocalDate> from = Measured.as(Measure.DAY, items.get(0), trees, scope);
    Quantity<S, LocalDate> to = Measured.as(Measure.DAY, items.get(1), trees, scope);
    return from == null || to == null ? null : new DaysBetween<>(from, to);
  }

  private <S, W> @Nullable Quantity<S, ?> outer(
      DocumentNode node, Scope.@Nullable Owner<W, S> owner) {
    if (owner == null) {
      Lists.outside(node);
      return null;
    }
    Quantity<W, ?> quantity = read(node, owner.scope());
    return quantity == null ? null : owner.items().outer(quantity);
  }
}
