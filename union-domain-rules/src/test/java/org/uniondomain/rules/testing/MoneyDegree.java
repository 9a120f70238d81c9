package org.uniondomain.rules.testing;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.ClauseOnDay;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Choose;
import org.uniondomain.rules.lang.ComesOut;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Constant;
import org.uniondomain.rules.lang.Extreme;
import org.uniondomain.rules.lang.ExtremeOf;
import org.uniondomain.rules.lang.Holds;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Meets;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Outer;
import org.uniondomain.rules.lang.Product;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Quotient;
import org.uniondomain.rules.lang.ResultOf;
import org.uniondomain.rules.lang.Rounded;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Sum;
import org.uniondomain.rules.lang.Total;

/**
 * 金额次数: whether a rule says the same when every amount is multiplied. It does where amounts are
 * compared with amounts, and no number of the law is itself an amount.
 */
final class MoneyDegree {
  /** Zero yuan is zero of any degree. */
  private static final int ANY = Integer.MIN_VALUE;

  /** No degree: amounts and numbers are mixed. */
  private static final int MIXED = Integer.MAX_VALUE;

  private final BoundRulebook rules;
  private final Map<Rule<?>, Boolean> known = new HashMap<>();

  private MoneyDegree(BoundRulebook rules) {
    this.rules = rules;
  }

  /** Returns whether {@code rule} does not change with the unit of money. */
  static boolean isFree(Rule<?> rule, BoundRulebook rules) {
    return new MoneyDegree(rules).free(rule);
  }

  private boolean free(Rule<?> rule) {
    Boolean before = known.putIfAbsent(rule, true);
    if (before == null) {
      known.put(
          rule,
          rules.book().clausesOn(rule, rules.place(), rules.day()).stream()
              .map(ClauseOnDay::rule)
              .allMatch(each -> each.roots().stream().allMatch(this::free)));
    }
    return known.get(rule);
  }

  /** Returns whether nothing at or below {@code node} mixes amounts and numbers. */
  private boolean free(Node node) {
    if (node instanceof Holds<?> holds && !free(holds.requirement())) {
      return false;
    }
    if (node instanceof ComesOut<?, ?> comesOut && !free(comesOut.determination())) {
      return false;
    }
    if (node instanceof Meets<?, ?> meets) {
      return joined(degree(meets.term()), degree(meets.limit().line())) != MIXED;
    }
    if (node instanceof Quantity<?, ?> quantity) {
      return degree(quantity) != MIXED;
    }
    return node.children().stream().allMatch(this::free);
  }

  private int degree(Quantity<?, ?> quantity) {
    if (quantity instanceof QuantityFact<?, ?>) {
      return quantity.measure() == Measure.MONEY ? 1 : 0;
    }
    if (quantity instanceof Constant<?, ?> constant && constant.value() instanceof Money money) {
      return money.fen() == 0 ? ANY : MIXED;
    }
    if (quantity instanceof Sum<?, ?> sum) {
      return joined(degree(sum.left()), degree(sum.right()));
    }
    if (quantity instanceof Product<?, ?> product) {
      return added(degree(product.factor()), degree(product.base()), 1);
    }
    if (quantity instanceof Quotient<?, ?> quotient) {
      return added(degree(quotient.dividend()), degree(quotient.divisor()), -1);
    }
    if (quantity instanceof Outer<?, ?, ?> outer) {
      return degree(outer.quantity());
    }
    if (quantity instanceof ResultOf<?, ?> result) {
      Calculation<?, ?> calculation = result.calculation();
      return free(calculation) ? degree(calculation.quantity()) : MIXED;
    }
    return quantity instanceof Rounded<?, ?> ? MIXED : ofChildren(quantity);
  }

  /**
   * Returns the degree that the quantities below share, as far as the conditions below are free.
   */
  private int ofChildren(Quantity<?, ?> quantity) {
    boolean passes =
        quantity instanceof Extreme<?, ?>
            || quantity instanceof ExtremeOf<?, ?, ?>
            || quantity instanceof Total<?, ?, ?>
            || quantity instanceof Choose<?, ?>;
    ImmutableList<Node> children = quantity.children();
    int degree = ANY;
    for (Node child : children) {
      if (child instanceof Condition<?> condition && !free(condition)) {
        return MIXED;
      }
      if (child instanceof Quantity<?, ?> below) {
        degree = joined(degree, degree(below));
      }
    }
    return passes
        ? degree
        : quantity.measure() == Measure.MONEY || (degree != 0 && degree != ANY) ? MIXED : 0;
  }

  private static int joined(int one, int other) {
    return one == ANY ? other : other == ANY || one == other ? one : MIXED;
  }

  private static int added(int one, int other, int sign) {
    return one == MIXED || other == MIXED
        ? MIXED
        : one == ANY || other == ANY ? ANY : one + sign * other;
  }
}
