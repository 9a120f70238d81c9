package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
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
import org.uniondomain.rules.lang.Total;
import org.uniondomain.rules.lang.Value;

/** 形状: a text that is the same for two nodes only if they read the same facts in the same way. */
final class Shape implements Fold<String> {
  private static final Shape SHAPE = new Shape();

  private Shape() {}

  static String of(Node node) {
    return node.fold(SHAPE);
  }

  private static String call(String name, Node... nodes) {
    return name
        + ImmutableList.copyOf(nodes).stream()
            .map(Shape::of)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String call(String name, Iterable<? extends Node> nodes) {
    return call(name, ImmutableList.<Node>copyOf(nodes).toArray(new Node[0]));
  }

  @Override
  public String always(Always<?> node) {
    return node.holds() ? "always" : "never";
  }

  @Override
  public String flag(Flag<?> node) {
    return node.description().id();
  }

  @Override
  public String isOneOf(IsOneOf<?, ?> node) {
    return node.choice().description().id() + " in " + node.values();
  }

  @Override
  public String meets(Meets<?, ?> node) {
    String sign = " " + node.limit().bound().comparison().sign() + " ";
    return of(node.term()) + sign + of(node.limit().line());
  }

  @Override
  public String happened(Happened<?> node) {
    return call("happened", node.day());
  }

  @Override
  public String exists(Exists<?> node) {
    return call("exists", node.fact());
  }

  @Override
  public String all(All<?> node) {
    return call("all", node.conditions());
  }

  @Override
  public String anyOf(AnyOf<?> node) {
    return call("any", node.conditions());
  }

  @Override
  public String not(Not<?> node) {
    return call("not", node.condition());
  }

  @Override
  public String sameAsOwner(SameAsOwner<?, ?, ?> node) {
    return node.own().description().id() + " = " + node.other().description().id();
  }

  @Override
  public String every(Every<?, ?> node) {
    return call("every " + node.items(), node.condition());
  }

  @Override
  public String some(Some<?, ?> node) {
    return call("some " + node.items(), node.condition());
  }

  @Override
  public String holds(Holds<?> node) {
    return node.requirement().id();
  }

  @Override
  public String comesOut(ComesOut<?, ?> node) {
    return node.determination().id() + " in " + node.outcomes();
  }

  @Override
  public String outerCondition(OuterCondition<?, ?> node) {
    return call("outer " + node.items(), node.condition());
  }

  @Override
  public String constant(Constant<?, ?> node) {
    return node.value().toString();
  }

  @Override
  public String never(Never<?> node) {
    return "no day";
  }

  @Override
  public String quantityFact(QuantityFact<?, ?> node) {
    return node.description().id();
  }

  @Override
  public String reading(Reading<?, ?, ?> node) {
    return node.fact().description().id() + ": " + node.label().english();
  }

  @Override
  public String value(Value<?, ?> node) {
    return node.threshold().id();
  }

  @Override
  public String lookup(Lookup<?, ?> node) {
    return call(node.table().id(), node.key());
  }

  @Override
  public String sum(Sum<?, ?> node) {
    return call(node.subtracts() ? "difference" : "sum", node.left(), node.right());
  }

  @Override
  public String product(Product<?, ?> node) {
    return call("product", node.factor(), node.base());
  }

  @Override
  public String quotient(Quotient<?, ?> node) {
    return call("quotient", node.dividend(), node.divisor());
  }

  @Override
  public String choose(Choose<?, ?> node) {
    return call("choose", node.children());
  }

  @Override
  public String extreme(Extreme<?, ?> node) {
    return call(node.larger() ? "larger" : "smaller", node.terms());
  }

  @Override
  public String count(Count<?, ?> node) {
    return call("count " + node.items(), node.condition());
  }

  @Override
  public String total(Total<?, ?, ?> node) {
    return call("total " + node.items(), node.quantity(), node.condition());
  }

  @Override
  public String extremeOf(ExtremeOf<?, ?, ?> node) {
    String name = node.largest() ? "largest " : "smallest ";
    return call(name + node.items(), node.quantity(), node.condition());
  }

  @Override
  public String latestRun(LatestRun<?, ?> node) {
    return call("run " + node.items(), node.month(), node.condition());
  }

  @Override
  public String dayShift(DayShift<?> node) {
    String name = node.term().id() + (node.backwards() ? " before" : " after");
    return call(node.rolling() == null ? name : name + " rolled", node.children());
  }

  @Override
  public String daysBetween(DaysBetween<?> node) {
    return call("days", node.from(), node.to());
  }

  @Override
  public String rounded(Rounded<?, ?> node) {
    return call(node.step().direction() + " to " + node.step().step(), node.quantity());
  }

  @Override
  public String resultOf(ResultOf<?, ?> node) {
    return node.calculation().id();
  }

  @Override
  public String byDay(ByDay<?, ?> node) {
    return call("by day", node.children());
  }

  @Override
  public String outer(Outer<?, ?, ?> node) {
    return call("outer " + node.items(), node.quantity());
  }
}
