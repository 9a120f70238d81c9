package org.uniondomain.rules.explain;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.ComesOut;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Truth;

/**
 * 视角: whose facts a formula is printed with. The tree fits its subject by construction, so that the
 * types, which a fold does not know, hold; without a subject, labels are printed and no values.
 *
 * @param values how values are written
 * @param showsSensitive whether sensitive facts are shown
 * @param subject the subject, or null for no one in particular
 * @param owner the subject whose list {@code subject} is an item of, if it is one
 * @param marks whether it is said of each part whether it holds
 */
record View(
    Values values,
    boolean showsSensitive,
    @Nullable Object subject,
    @Nullable Object owner,
    boolean marks) {

  /** Returns the same facts, printed without saying of each part whether it holds. */
  View unmarked() {
    return new View(values, showsSensitive, subject, owner, false);
  }

  /** Returns the view from inside a list, of no item in particular. */
  View ofNoItem() {
    return new View(values, showsSensitive, null, subject, false);
  }

  /** Returns the view of the subject that has the list. */
  View ofOwner() {
    return new View(values, showsSensitive, owner, null, marks);
  }

  /** Returns whether what {@code node} comes to must not be shown. */
  boolean hides(Node node) {
    return !showsSensitive && Sensitivity.of(node);
  }

  @SuppressWarnings("unchecked")
  private static Condition<Object> fitting(Condition<?> condition) {
    return (Condition<Object>) condition;
  }

  /** Returns whether {@code condition} holds; null where that is not to be said. */
  @Nullable Truth truth(Condition<?> condition) {
    return subject == null || !marks ? null : fitting(condition).truth(subject, owner);
  }

  /** Returns whether {@code condition} holds, whether or not it is said; null without a subject. */
  @Nullable Truth found(Condition<?> condition) {
    return subject == null ? null : fitting(condition).truth(subject, owner);
  }

  /** Writes what the subject says of {@code attribute}; null without a subject. */
  @Nullable String fact(Attribute<?, ?> attribute) {
    if (subject == null) {
      return null;
    }
    if (attribute.description().sensitive() && !showsSensitive) {
      return values.text(Message.HIDDEN);
    }
    @SuppressWarnings("unchecked")
    Attribute<Object, Object> fitting = (Attribute<Object, Object>) attribute;
    Fact<?> fact = fitting.of(subject);
    return values.fact(fact, isEvent(attribute));
  }

  /** Returns whether no value, nor any limit of one, is known of {@code attribute}. */
  boolean isOpen(Attribute<?, ?> attribute) {
    if (subject == null) {
      return true;
    }
    @SuppressWarnings("unchecked")
    Attribute<Object, Object> fitting = (Attribute<Object, Object>) attribute;
    Fact<?> fact = fitting.of(subject);
    return fact.isNone() || fact.isUnknown();
  }

  static boolean isEvent(Attribute<?, ?> attribute) {
    return attribute instanceof QuantityFact<?, ?> quantity && quantity.measure() == Measure.DAY;
  }

  /** Writes what {@code quantity} comes to; null without a subject. */
  @Nullable String value(Quantity<?, ?> quantity) {
    if (subject == null) {
      return null;
    }
    if (hides(quantity)) {
      return values.text(Message.HIDDEN);
    }
    @SuppressWarnings("unchecked")
    Quantity<Object, ?> fitting = (Quantity<Object, ?>) quantity;
    return values.interval(fitting, subject, owner);
  }

  /** Returns whether what {@code quantity} comes to says more than that it is not negative. */
  boolean tells(Quantity<?, ?> quantity) {
    if (subject == null) {
      return false;
    }
    @SuppressWarnings("unchecked")
    Quantity<Object, ?> fitting = (Quantity<Object, ?>) quantity;
    long low = fitting.lowNumerator(subject, owner);
    return (low != 0 && low != Long.MIN_VALUE)
        || fitting.highNumerator(subject, owner) != Long.MAX_VALUE;
  }

  /** Writes the outcomes still possible; null without a subject. */
  @Nullable String outcomes(ComesOut<?, ?> node) {
    if (subject == null) {
      return null;
    }
    if (hides(node)) {
      return values.text(Message.HIDDEN);
    }
    @SuppressWarnings("unchecked")
    ComesOut<Object, ?> fitting = (ComesOut<Object, ?>) node;
    ImmutableSet<?> possible = fitting.possible(subject, owner);
    if (possible.isEmpty()) {
      return values.text(Message.NOT_APPLICABLE);
    }
    String outcomes = values.alternatives(possible);
    return fitting.mayNotApply(subject, owner)
        ? outcomes + values.text(Message.OR_NOT_APPLICABLE)
        : outcomes;
  }

  /** Returns the positions of the items of which {@code condition} is {@code wanted}. */
  List<Integer> positions(Items<?, ?> items, Condition<?> condition, Truth wanted) {
    List<Integer> found = new ArrayList<>();
    if (subject != null && marks) {
      @SuppressWarnings("unchecked")
      Items<Object, Object> fitting = (Items<Object, Object>) items;
      List<Object> all = fitting.of(subject).items();
      for (int i = 0; i < all.size(); i++) {
        if (fitting(condition).truth(all.get(i), subject) == wanted) {
          found.add(i);
        }
      }
    }
    return found;
  }
}
