package org.uniondomain.json.book;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Threshold;

/**
 * 条件与算式: reads the trees of rules. What a tree names stands in the book or in the document; a
 * definition of the document is read anew wherever it is used, with the facts of that place.
 */
final class Trees {
  private final KnownLaw known;
  private final Source source;
  private final ImmutableMap<String, Threshold<?>> own;
  private final @Nullable DocumentNode definitions;
  private final Deque<String> inUse = new ArrayDeque<>();
  private final ConditionForm conditions = new ConditionForm(this);
  private final QuantityForm quantities = new QuantityForm(this);

  Trees(DocumentNode root, KnownLaw known, Source source, ImmutableMap<String, Threshold<?>> own) {
    this.known = known;
    this.source = source;
    this.own = own;
    this.definitions = root.member("definitions");
    if (definitions != null) {
      definitions.isObjectOf(definitions.names());
    }
  }

  KnownLaw known() {
    return known;
  }

  Source source() {
    return source;
  }

  <S> @Nullable Condition<S> condition(DocumentNode node, Scope<S> scope) {
    return conditions.read(node, scope);
  }

  <S> @Nullable Quantity<S, ?> quantity(DocumentNode node, Scope<S> scope) {
    return quantities.read(node, scope);
  }

  /** Reads the definition that {@code node} names, unless it uses itself. */
  <T> @Nullable T definition(DocumentNode node, Function<DocumentNode, @Nullable T> reading) {
    String name = node.as(String.class);
    if (name == null) {
      return null;
    }
    DocumentNode found = definitions == null ? null : definitions.member(name);
    if (found == null) {
      Set<String> names = definitions == null ? ImmutableSet.of() : definitions.names();
      node.unknownId(
          Nearest.to(
              name,
              names,
              "本文档 definitions 中的名称",
              "a name among the definitions of this document"));
      return null;
    }
    if (inUse.contains(name)) {
      node.error(
          ReadFinding.Kind.IMPOSSIBLE,
          new Label("不引用自身的定义", "a definition that does not use itself"),
          new Label(String.join(" → ", inUse), String.join(" -> ", inUse)));
      return null;
    }
    inUse.addLast(name);
    try {
      return reading.apply(found);
    } finally {
      inUse.removeLast();
    }
  }

  /** Returns the number that {@code node} names; reports it where there is none. */
  @Nullable Threshold<?> threshold(DocumentNode node) {
    String id = node.as(String.class);
    if (id == null) {
      return null;
    }
    Threshold<?> found = own.containsKey(id) ? own.get(id) : known.threshold(id);
    if (found == null) {
      node.unknownId(
          Nearest.to(
              id,
              Sets.union(own.keySet(), known.thresholdIds()),
              "规则集或本文档 thresholds 中的数值标识",
              "the id of a number of the book or among the thresholds of this document"));
    }
    return found;
  }

  /** Returns the yes-or-no number that {@code node} names; reports it where it is none. */
  @Nullable Threshold<Boolean> reading(DocumentNode node) {
    Threshold<?> found = threshold(node);
    if (found == null) {
      return null;
    }
    if (found.measure() != Measure.FLAG) {
      wrongMeasure(node, Measure.FLAG, found.value());
      return null;
    }
    @SuppressWarnings("unchecked") // looked at above
    Threshold<Boolean> flag = (Threshold<Boolean>) found;
    return flag;
  }

  /** Returns the rule about the subject of {@code scope} that {@code node} names, of one kind. */
  <S> @Nullable Rule<S> rule(DocumentNode node, Scope<S> scope, Class<?> kind) {
    String id = node.as(String.class);
    Rule<?> found = id == null ? null : known.rule(id);
    boolean fits =
        found != null && kind.isInstance(found) && found.subject().type() == scope.subject().type();
    if (id != null && !fits) {
      ImmutableSet<String> ids =
          known.ruleIds().stream()
              .filter(each -> kind.isInstance(known.rule(each)))
              .filter(each -> isAbout(each, scope))
              .collect(ImmutableSet.toImmutableSet());
      node.unknownId(
          Nearest.to(
              id,
              ids,
              "规则集中关于" + scope.subject().label().chinese() + "的同类规则",
              "the id of a rule of that kind on " + scope.subject().label().english()));
    }
    @SuppressWarnings("unchecked") // looked at above
    Rule<S> rule = fits ? (Rule<S>) found : null;
    return rule;
  }

  private boolean isAbout(String id, Scope<?> scope) {
    Rule<?> rule = known.rule(id);
    return rule != null && rule.subject().type() == scope.subject().type();
  }

  /** Reports that one of {@code operators} has to stand here. */
  static void noOperator(DocumentNode node, ImmutableSet<String> operators) {
    String all = String.join(", ", operators);
    node.error(
        ReadFinding.Kind.WRONG_TYPE,
        new Label("恰有其一的对象：" + all, "an object with exactly one of " + all),
        node.isObject()
            ? new Label(
                "成员 " + String.join(", ", node.names()),
                "the members " + String.join(", ", node.names()))
            : new Label("其他值", "another value"));
  }

  /** Reports a quantity of another measure. */
  static void wrongMeasure(DocumentNode node, Object expected, Quantity<?, ?> found) {
    node.error(
        ReadFinding.Kind.WRONG_MEASURE,
        new Label("计量为 " + expected + " 的量", "a quantity of " + expected),
        new Label("计量为 " + found.measure(), "one of " + found.measure()));
  }
}
