package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * 引用项: what a rule refers to, directly and inside its terms, but not inside the rules it refers to.
 *
 * @param thresholds the numbers of the law
 * @param rules the other rules
 * @param attributes the facts
 */
public record References(
    ImmutableSet<Threshold<?>> thresholds,
    ImmutableSet<Rule<?>> rules,
    ImmutableSet<Attribute<?, ?>> attributes) {

  /** Returns what {@code rule} refers to. */
  public static References of(Rule<?> rule) {
    Set<Threshold<?>> thresholds = new LinkedHashSet<>();
    Set<Rule<?>> rules = new LinkedHashSet<>();
    Set<Attribute<?, ?>> attributes = new LinkedHashSet<>();
    Consumer<Node> note =
        node -> {
          if (node instanceof Attribute<?, ?> attribute) {
            attributes.add(attribute);
          } else if (node instanceof IsOneOf<?, ?> is) {
            attributes.add(is.choice());
          } else if (node instanceof Reading<?, ?, ?> reading) {
            attributes.add(reading.fact());
          } else if (node instanceof Value<?, ?> value) {
            thresholds.add(value.threshold());
          } else if (node instanceof DayShift<?> shift) {
            thresholds.add(shift.term());
            Threshold<Boolean> rolling = shift.rolling();
            if (rolling != null) {
              thresholds.add(rolling);
            }
          } else if (node instanceof Meets<?, ?> meets) {
            Threshold<?> source = meets.limit().source();
            if (source != null) {
              thresholds.add(source);
            }
          } else if (node instanceof Holds<?> holds) {
            rules.add(holds.requirement());
          } else if (node instanceof ComesOut<?, ?> comesOut) {
            rules.add(comesOut.determination());
          } else if (node instanceof ResultOf<?, ?> result) {
            rules.add(result.calculation());
          }
        };
    rule.roots().forEach(root -> walk(root, note));
    rule.lawDay().ifPresent(day -> walk(day, note));
    Threshold<?> source = rule.clause().source();
    if (source != null) {
      thresholds.add(source);
    }
    return new References(
        ImmutableSet.copyOf(thresholds),
        ImmutableSet.copyOf(rules),
        ImmutableSet.copyOf(attributes));
  }

  /** Shows every node from {@code root} downwards to {@code visitor}, in reading order. */
  public static void walk(Node root, Consumer<Node> visitor) {
    visitor.accept(root);
    for (Node child : root.children()) {
      walk(child, visitor);
    }
  }
}
