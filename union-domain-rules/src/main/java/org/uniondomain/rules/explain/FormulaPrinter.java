package org.uniondomain.rules.explain;

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
import org.uniondomain.rules.lang.Quantity;
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

/** 算式: prints a tree as a formula, with the values of the facts and whether each part holds. */
final class FormulaPrinter implements Fold<String> {
  private final View view;
  private final ConditionPrinter conditions;
  private final QuantityPrinter quantities;
  private final ItemsPrinter items;

  FormulaPrinter(View view) {
    this.view = view;
    this.conditions = new ConditionPrinter(view, this);
    this.quantities = new QuantityPrinter(view, this);
    this.items = new ItemsPrinter(view, this, quantities);
  }

  /** Prints {@code node}. */
  String print(Node node) {
    return node.fold(this);
  }

  /** Prints a quantity and, where it is made up of others, what it comes to. */
  String evaluated(Quantity<?, ?> quantity) {
    return quantities.evaluated(quantity);
  }

  /** Returns whether a quantity is made up of others. */
  boolean isCompound(Quantity<?, ?> quantity) {
    return quantities.isCompound(quantity);
  }

  /** Prints what is asked of items: without the facts of any one of them. */
  String plain(Node node) {
    return new FormulaPrinter(view.ofNoItem()).print(node);
  }

  String label(Items<?, ?> items) {
    return view.values().text(items.description().label());
  }

  @Override
  public String always(Always<?> node) {
    return conditions.always(node);
  }

  @Override
  public String flag(Flag<?> node) {
    return conditions.flag(node);
  }

  @Override
  public String isOneOf(IsOneOf<?, ?> node) {
    return conditions.isOneOf(node);
  }

  @Override
  public String meets(Meets<?, ?> node) {
    return conditions.meets(node);
  }

  @Override
  public String happened(Happened<?> node) {
    return conditions.happened(node);
  }

  @Override
  public String exists(Exists<?> node) {
    return conditions.exists(node);
  }

  @Override
  public String all(All<?> node) {
    return conditions.all(node);
  }

  @Override
  public String anyOf(AnyOf<?> node) {
    return conditions.anyOf(node);
  }

  @Override
  public String not(Not<?> node) {
    return conditions.not(node);
  }

  @Override
  public String sameAsOwner(SameAsOwner<?, ?, ?> node) {
    return conditions.sameAsOwner(node);
  }

  @Override
  public String every(Every<?, ?> node) {
    return conditions.every(node);
  }

  @Override
  public String some(Some<?, ?> node) {
    return conditions.some(node);
  }

  @Override
  public String holds(Holds<?> node) {
    return conditions.holds(node);
  }

  @Override
  public String comesOut(ComesOut<?, ?> node) {
    return conditions.comesOut(node);
  }

  @Override
  public String outerCondition(OuterCondition<?, ?> node) {
    return conditions.outerCondition(node);
  }

  @Override
  public String constant(Constant<?, ?> node) {
    return quantities.constant(node);
  }

  @Override
  public String never(Never<?> node) {
    return view.values().text(Message.NEVER);
  }

  @Override
  public String quantityFact(QuantityFact<?, ?> node) {
    return quantities.fact(node);
  }

  @Override
  public String reading(Reading<?, ?, ?> node) {
    return quantities.withValue(view.values().text(node.label()), node);
  }

  @Override
  public String value(Value<?, ?> node) {
    return quantities.value(node);
  }

  @Override
  public String lookup(Lookup<?, ?> node) {
    return quantities.lookup(node);
  }

  @Override
  public String sum(Sum<?, ?> node) {
    return quantities.sum(node);
  }

  @Override
  public String product(Product<?, ?> node) {
    return quantities.product(node);
  }

  @Override
  public String quotient(Quotient<?, ?> node) {
    return quantities.quotient(node);
  }

  @Override
  public String choose(Choose<?, ?> node) {
    return quantities.choose(node);
  }

  @Override
  public String extreme(Extreme<?, ?> node) {
    return quantities.extreme(node);
  }

  @Override
  public String count(Count<?, ?> node) {
    return items.count(node);
  }

  @Override
  public String total(Total<?, ?, ?> node) {
    return items.total(node);
  }

  @Override
  public String extremeOf(ExtremeOf<?, ?, ?> node) {
    return items.extremeOf(node);
  }

  @Override
  public String latestRun(LatestRun<?, ?> node) {
    return items.latestRun(node);
  }

  @Override
  public String dayShift(DayShift<?> node) {
    return quantities.dayShift(node);
  }

  @Override
  public String daysBetween(DaysBetween<?> node) {
    return view.values().text(Message.DAYS_BETWEEN, print(node.from()), print(node.to()));
  }

  @Override
  public String rounded(Rounded<?, ?> node) {
    return quantities.rounded(node);
  }

  @Override
  public String resultOf(ResultOf<?, ?> node) {
    return quantities.withValue(view.values().text(node.calculation().label()), node);
  }

  @Override
  public String byDay(ByDay<?, ?> node) {
    return quantities.byDay(node);
  }

  @Override
  public String outer(Outer<?, ?, ?> node) {
    return new FormulaPrinter(view.ofOwner()).print((Quantity<?, ?>) node.quantity());
  }
}
