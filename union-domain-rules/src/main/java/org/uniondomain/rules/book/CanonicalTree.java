package org.uniondomain.rules.book;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.All;
import org.uniondomain.rules.lang.Always;
import org.uniondomain.rules.lang.AnyOf;
import org.uniondomain.rules.lang.ByDay;
import org.uniondomain.rules.lang.Choose;
import org.uniondomain.rules.lang.ComesOut;
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
import org.uniondomain.rules.lang.Meets;
import org.uniondomain.rules.lang.Never;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Not;
import org.uniondomain.rules.lang.Outer;
import org.uniondomain.rules.lang.OuterCondition;
import org.uniondomain.rules.lang.Product;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Quotient;
import org.uniondomain.rules.lang.Reading;
import org.uniondomain.rules.lang.ResultOf;
import org.uniondomain.rules.lang.Rounded;
import org.uniondomain.rules.lang.SameAsOwner;
import org.uniondomain.rules.lang.Some;
import org.uniondomain.rules.lang.Sum;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Total;
import org.uniondomain.rules.lang.Value;

/**
 * 规范算式: one text for every tree that is not bound: operators, and ids of facts, numbers and rules.
 */
final class CanonicalTree implements Fold<String> {
  private static final CanonicalTree READING = new CanonicalTree();

  private CanonicalTree() {}

  static String of(Node node) {
    return node.fold(READING);
  }

  private static String call(String operator, String... operands) {
    return "(" + operator + " " + String.join(" ", operands) + ")";
  }

  private static String joined(Collection<? extends Node> nodes) {
    return nodes.stream().map(CanonicalTree::of).collect(joining(" "));
  }

  private static String items(String operator, Items<?, ?> items, Node... inner) {
    String inside = Stream.of(inner).map(CanonicalTree::of).collect(joining(" "));
    return call(operator, items.description().id(), inside);
  }

  private static String id(@Nullable Threshold<?> threshold) {
    return threshold == null ? "-" : threshold.id();
  }

  @Override
  public String always(Always<?> node) {
    return Boolean.toString(node.holds());
  }

  @Override
  public String flag(Flag<?> node) {
    return node.description().id();
  }

  @Override
  public String isOneOf(IsOneOf<?, ?> node) {
    return call("is", node.choice().description().id(), CanonicalValue.codes(node.values()));
  }

  @Override
  public String meets(Meets<?, ?> node) {
    Threshold<?> source = node.limit().source();
    String word = source == null ? node.limit().bound().comparison().name() : "by " + source.id();
    return call("meets", of(node.term()), word, of(node.limit().line()));
  }

  @Override
  public String happened(Happened<?> node) {
    return call("happened", of(node.day()));
  }

  @Override
  public String exists(Exists<?> node) {
    return call("exists", of(node.fact()));
  }

  @Override
  public String all(All<?> node) {
    return call("and", joined(node.conditions()));
  }

  @Override
  public String anyOf(AnyOf<?> node) {
    return call("or", joined(node.conditions()));
  }

  @Override
  public String not(Not<?> node) {
    return call("not", of(node.condition()));
  }

  @Override
  public String sameAsOwner(SameAsOwner<?, ?, ?> node) {
    return call("same-as-owner", node.own().description().id(), node.other().description().id());
  }

  @Override
  public String every(Every<?, ?> node) {
    return items("every", node.items(), node.condition());
  }

  @Override
  public String some(Some<?, ?> node) {
    return items("some", node.items(), node.condition());
  }

  @Override
  public String holds(Holds<?> node) {
    return call("met", node.requirement().id());
  }

  @Override
  public String comesOut(ComesOut<?, ?> node) {
    return call("out", node.determination().id(), CanonicalValue.codes(node.outcomes()));
  }

  @Override
  public String outerCondition(OuterCondition<?, ?> node) {
    return items("outer", node.items(), node.condition());
  }

  @Override
  public String constant(Constant<?, ?> node) {
    return call(node.measure().name(), CanonicalValue.of(node.value()));
  }

  @Override
  public String never(Never<?> node) {
    return "never";
  }

  @Override
  public String quantityFact(QuantityFact<?, ?> node) {
    return node.description().id();
  }

  @Override
  public String reading(Reading<?, ?, ?> node) {
    return call("read", node.fact().description().id(), node.label().english());
  }

  @Override
  public String value(Value<?, ?> node) {
    return call("number", node.threshold().id());
  }

  @Override
  public String lookup(Lookup<?, ?> node) {
    String rows =
        node.table().rows().stream()
            .map(row -> row.from() + ".." + row.to() + "=" + row.threshold().id())
            .collect(joining(" "));
    return call("lookup", of(node.key()), rows);
  }

  @Override
  public String sum(Sum<?, ?> node) {
    return call(node.subtracts() ? "-" : "+", of(node.left()), of(node.right()));
  }

  @Override
  public String product(Product<?, ?> node) {
    return call("*", of(node.base()), of(node.factor()));
  }

  @Override
  public String quotient(Quotient<?, ?> node) {
    return call("/", of(node.dividend()), of(node.divisor()));
  }

  @Override
  public String choose(Choose<?, ?> node) {
    return call(
        "choose",
        node.cases().stream()
            .map(each -> call("case", of(each.when()), of(each.then())))
            .collect(joining(" ")));
  }

  @Override
  public String extreme(Extreme<?, ?> node) {
    return call(node.larger() ? "max" : "min", joined(node.terms()));
  }

  @Override
  public String count(Count<?, ?> node) {
    return items("count", node.items(), node.condition());
  }

  @Override
  public String total(Total<?, ?, ?> node) {
    return items("sum", node.items(), node.quantity(), node.condition());
  }

  @Override
  public String extremeOf(ExtremeOf<?, ?, ?> node) {
    return items(
        node.largest() ? "largest" : "smallest", node.items(), node.quantity(), node.condition());
  }

  @Override
  public String latestRun(LatestRun<?, ?> node) {
    return items("run", node.items(), node.month(), node.condition());
  }

  @Override
  public String dayShift(DayShift<?> node) {
    Node extension = node.extension();
    return call(
        node.backwards() ? "before" : "after",
        of(node.day()),
        node.term().id(),
        extension == null ? "-" : of(extension),
        id(node.rolling()));
  }

  @Override
  public String daysBetween(DaysBetween<?> node) {
    return call("days", of(node.from()), of(node.to()));
  }

  @Override
  public String rounded(Rounded<?, ?> node) {
    return call(
        "round",
        of(node.quantity()),
        node.step().direction().name(),
        CanonicalValue.of(node.step().step()),
        CanonicalValue.citation(node.step().citation()));
  }

  @Override
  public String resultOf(ResultOf<?, ?> node) {
    return call("result", node.calculation().id());
  }

  @Override
  public String byDay(ByDay<?, ?> node) {
    return call("by-day", of(node.lawDay()), joined(node.stretches()));
  }

  @Override
  public String outer(Outer<?, ?, ?> node) {
    return items("outer", node.items(), node.quantity());
  }
}
