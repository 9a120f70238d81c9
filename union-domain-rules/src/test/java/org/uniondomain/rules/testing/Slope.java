package org.uniondomain.rules.testing;

import com.google.common.collect.ImmutableList;
import org.uniondomain.rules.lang.All;
import org.uniondomain.rules.lang.AnyOf;
import org.uniondomain.rules.lang.ComesOut;
import org.uniondomain.rules.lang.Comparison;
import org.uniondomain.rules.lang.Constant;
import org.uniondomain.rules.lang.Extreme;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Holds;
import org.uniondomain.rules.lang.IsOneOf;
import org.uniondomain.rules.lang.Meets;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Not;
import org.uniondomain.rules.lang.Product;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Quotient;
import org.uniondomain.rules.lang.ResultOf;
import org.uniondomain.rules.lang.Rounded;
import org.uniondomain.rules.lang.Sum;

/**
 * 升降: how a term moves when one fact rises; where that is not certain, it is said to be unsteady.
 */
enum Slope {
  /** It does not move. */
  LEVEL,
  /** It never falls. */
  RISING,
  /** It never rises. */
  FALLING,
  /** It may do either. */
  UNSTEADY;

  /** Returns how {@code node} moves when {@code fact} rises; true counts as above false. */
  static Slope of(Node node, QuantityFact<?, ?> fact) {
    if (node instanceof QuantityFact<?, ?> same) {
      return same.description().id().equals(fact.description().id()) ? RISING : LEVEL;
    }
    if (node instanceof Flag<?>
        || node instanceof IsOneOf<?, ?>
        || node instanceof Constant<?, ?>) {
      return LEVEL;
    }
    if (node instanceof Meets<?, ?> meets) {
      return of(meets, fact);
    }
    if (node instanceof Not<?> not) {
      return of(not.children().get(0), fact).turned();
    }
    if (node instanceof Sum<?, ?> sum) {
      Slope right = of(sum.right(), fact);
      return of(sum.left(), fact).and(sum.subtracts() ? right.turned() : right);
    }
    if (node instanceof Product<?, ?> product && of(product.factor(), fact) == LEVEL) {
      return of(product.base(), fact);
    }
    if (node instanceof Quotient<?, ?> quotient && of(quotient.divisor(), fact) == LEVEL) {
      return of(quotient.dividend(), fact);
    }
    boolean passes =
        node instanceof All<?>
            || node instanceof AnyOf<?>
            || node instanceof Extreme<?, ?>
            || node instanceof Rounded<?, ?>;
    Slope joint = joint(node.children(), fact);
    return passes || (joint == LEVEL && !refers(node)) ? joint : UNSTEADY;
  }

  private static Slope of(Meets<?, ?> meets, QuantityFact<?, ?> fact) {
    Slope term = of(meets.term(), fact);
    Slope difference = term.and(of(meets.limit().line(), fact).turned());
    Comparison comparison = meets.limit().bound().comparison();
    return switch (comparison) {
      case AT_LEAST, MORE_THAN -> difference;
      case AT_MOST, LESS_THAN -> difference.turned();
      case EQUAL -> difference == LEVEL ? LEVEL : UNSTEADY;
    };
  }

  private static Slope joint(ImmutableList<Node> nodes, QuantityFact<?, ?> fact) {
    Slope joint = LEVEL;
    for (Node node : nodes) {
      joint = joint.and(of(node, fact));
    }
    return joint;
  }

  /** Returns whether {@code node} reads another rule, which is not looked into. */
  private static boolean refers(Node node) {
    return node instanceof Holds<?>
        || node instanceof ComesOut<?, ?>
        || node instanceof ResultOf<?, ?>;
  }

  Slope and(Slope other) {
    return this == LEVEL ? other : other == LEVEL || other == this ? this : UNSTEADY;
  }

  Slope turned() {
    return this == RISING ? FALLING : this == FALLING ? RISING : this;
  }
}
