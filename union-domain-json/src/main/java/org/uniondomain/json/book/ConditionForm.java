package org.uniondomain.json.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Threshold;

/**
 * 条件的写法. A text is a yes-or-no fact; true holds always and false never; an object has one of the
 * operators and what belongs to it.
 */
final class ConditionForm {
  private static final ImmutableSet<String> OPERATORS =
      ImmutableSet.of(
          "all",
          "any",
          "not",
          "fact",
          "compare",
          "some",
          "every",
          "happened",
          "exists",
          "reads",
          "met",
          "determination",
          "outer",
          "use");

  private final Trees trees;
  private final ComparisonForm comparisons;

  ConditionForm(Trees trees) {
    this.trees = trees;
    this.comparisons = new ComparisonForm(trees);
  }

  <S> @Nullable Condition<S> read(DocumentNode node, Scope<S> scope) {
    if (node.isFlag()) {
      Boolean always = node.as(Boolean.class);
      return Boolean.FALSE.equals(always) ? Condition.any() : Condition.always();
    }
    if (node.isText()) {
      return flag(node, scope);
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
      case "fact", "determination" -> ImmutableSet.of(operator, "is", "isOneOf");
      case "some", "every" -> ImmutableSet.of(operator, "that");
      case "compare" -> ComparisonForm.MEMBERS;
      default -> ImmutableSet.of(operator);
    };
  }

  private <S> @Nullable Condition<S> read(
      String operator, DocumentNode node, DocumentNode operand, Scope<S> scope) {
    return switch (operator) {
      case "all" -> joined(operand, scope, true);
      case "any" -> joined(operand, scope, false);
      case "not" -> negated(read(operand, scope));
      case "fact" -> choice(node, operand, scope);
      case "compare" -> comparisons.read(node, operand, scope);
      case "some", "every" -> items(operator, node, operand, scope);
      case "happened" -> happened(operand, scope);
      case "exists" -> exists(operand, scope);
      case "reads" -> reads(operand);
      case "met" -> met(operand, scope);
      case "determination" -> determination(node, operand, scope);
      case "outer" -> outer(operand, scope.owner());
      default -> trees.definition(operand, found -> read(found, scope));
    };
  }

  private <S> @Nullable Condition<S> flag(DocumentNode node, Scope<S> scope) {
    String id = node.as(String.class);
    Flag<S> found = id == null ? null : scope.flag(id);
    if (found != null) {
      return found;
    }
    if (id != null) {
      ImmutableSet<String> flags =
          scope.factIds().stream()
              .filter(each -> scope.fact(each) instanceof Flag<?>)
              .collect(ImmutableSet.toImmutableSet());
      node.unknownId(
          Nearest.to(
              id,
              flags,
              scope.subject().label().chinese() + "的是非要素标识",
              "the id of a yes-or-no fact of the " + scope.subject().label().english()));
    }
    return null;
  }

  private <S> @Nullable Condition<S> joined(DocumentNode node, Scope<S> scope, boolean all) {
    ImmutableList<DocumentNode> items = node.items();
    ImmutableList.Builder<Condition<S>> conditions = ImmutableList.builder();
    boolean complete = !items.isEmpty();
    for (DocumentNode each : items) {
      Condition<S> condition = read(each, scope);
      if (condition == null) {
        complete = false;
      } else {
        conditions.add(condition);
      }
    }
    if (items.isEmpty()) {
      node.error(
          ReadFinding.Kind.UNREADABLE_VALUE,
          new Label("条件的非空数组", "an array of conditions, not empty"),
          new Label("空数组", "an empty one"));
    }
    if (!complete) {
      return null;
    }
    ImmutableList<Condition<S>> read = conditions.build();
    Condition<S> joined = read.get(0);
    for (Condition<S> each : read.subList(1, read.size())) {
      joined = all ? joined.and(each) : joined.or(each);
    }
    return joined;
  }

  private static <S> @Nullable Condition<S> negated(@Nullable Condition<S> condition) {
    return condition == null ? null : condition.not();
  }

  private <S> @Nullable Condition<S> choice(
      DocumentNode node, DocumentNode operand, Scope<S> scope) {
    String id = operand.as(String.class);
    Attribute<S, ?> found = id == null ? null : scope.fact(id);
    if (found instanceof Choice<S, ?> choice) {
      return choice(node, choice);
    }
    if (id != null) {
      ImmutableSet<String> choices =
          scope.factIds().stream()
              .filter(each -> scope.fact(each) instanceof Choice<?, ?>)
              .collect(ImmutableSet.toImmutableSet());
      operand.unknownId(
          Nearest.to(
              id,
              choices,
              scope.subject().label().chinese() + "的选项要素标识",
              "the id of a fact of the "
                  + scope.subject().label().english()
                  + " that is one of a set"));
    }
    return null;
  }

  private static <S, E extends Enum<E>> @Nullable Condition<S> choice(
      DocumentNode node, Choice<S, E> choice) {
    ImmutableSet<E> codes = codes(node, choice.type());
    return codes.isEmpty() ? null : choice.isAnyOf(codes);
  }

  private <S> @Nullable Condition<S> determination(
      DocumentNode node, DocumentNode operand, Scope<S> scope) {
    Rule<S> found = trees.rule(operand, scope, Determination.class);
    return found == null ? null : outcome(node, (Determination<S, ?>) found);
  }

  private static <S, O extends Enum<O>> @Nullable Condition<S> outcome(
      DocumentNode node, Determination<S, O> determination) {
    ImmutableSet<O> codes = codes(node, determination.type());
    return codes.isEmpty() ? null : determination.isAnyOf(codes);
  }

  /** Reads the codes of {@code is} or {@code isOneOf}; none where they cannot be read. */
  private static <E extends Enum<E>> ImmutableSet<E> codes(DocumentNode node, Class<E> type) {
    ImmutableSet.Builder<E> codes = ImmutableSet.builder();
    DocumentNode one = node.member("is");
    ImmutableList<DocumentNode> all = one == null ? node.items("isOneOf") : ImmutableList.of(one);
    boolean complete = (one == null) != (node.member("isOneOf") == null) && !all.isEmpty();
    if (!complete) {
      Trees.noOperator(node, ImmutableSet.of("is", "isOneOf"));
    }
    for (DocumentNode each : all) {
      E code = each.as(type);
      if (code == null) {
        complete = false;
      } else {
        codes.add(code);
      }
    }
    return complete ? codes.build() : ImmutableSet.of();
  }

  private <S> @Nullable Condition<S> items(
      String operator, DocumentNode node, DocumentNode operand, Scope<S> scope) {
    Scope.ListIn<S, ?> list = Lists.named(operand, scope);
    return list == null ? null : items(operator, node, list, scope);
  }

  private <S, E> @Nullable Condition<S> items(
      String operator, DocumentNode node, Scope.ListIn<S, E> list, Scope<S> scope) {
    DocumentNode that = node.required("that", new Label("对各项的条件", "the condition on the items"));
    Condition<E> condition = that == null ? null : read(that, list.inside(scope));
    if (condition == null) {
      return null;
    }
    return operator.equals("some") ? list.items().some(condition) : list.items().every(condition);
  }

  private <S> @Nullable Condition<S> happened(DocumentNode node, Scope<S> scope) {
    Quantity<S, ?> day = trees.quantity(node, scope);
    if (day != null && day.measure() != Measure.DAY) {
      Trees.wrongMeasure(node, Measure.DAY, day);
      return null;
    }
    return day == null ? null : day.happened();
  }

  private <S> @Nullable Condition<S> exists(DocumentNode node, Scope<S> scope) {
    String id = node.as(String.class);
    Attribute<S, ?> found = id == null ? null : scope.fact(id);
    if (found instanceof QuantityFact<S, ?> quantity) {
      return quantity.exists();
    }
    if (id != null) {
      node.unknownId(
          Nearest.to(id, scope.factIds(), "数量要素的标识", "the id of a fact that is a quantity"));
    }
    return null;
  }

  private <S> @Nullable Condition<S> reads(DocumentNode node) {
    Threshold<Boolean> reading = trees.reading(node);
    return reading == null ? null : Condition.reads(reading);
  }

  private <S> @Nullable Condition<S> met(DocumentNode node, Scope<S> scope) {
    Rule<S> found = trees.rule(node, scope, Requirement.class);
    return found == null ? null : ((Requirement<S>) found).isMet();
  }

  private <S, W> @Nullable Condition<S> outer(
      DocumentNode node, Scope.@Nullable Owner<W, S> owner) {
    if (owner == null) {
      Lists.outside(node);
      return null;
    }
    Condition<W> condition = read(node, owner.scope());
    return condition == null ? null : owner.items().outer(condition);
  }
}
