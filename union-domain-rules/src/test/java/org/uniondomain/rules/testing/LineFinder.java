package org.uniondomain.rules.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.ClauseOnDay;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.ComesOut;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Count;
import org.uniondomain.rules.lang.Every;
import org.uniondomain.rules.lang.ExtremeOf;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Holds;
import org.uniondomain.rules.lang.IsOneOf;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.LatestRun;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Lookup;
import org.uniondomain.rules.lang.Meets;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Outer;
import org.uniondomain.rules.lang.OuterCondition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Some;
import org.uniondomain.rules.lang.Table;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Total;
import org.uniondomain.rules.law.Conventions;

/** 界限查找: finds every line that a bound rule draws, in the rules it refers to as well. */
final class LineFinder<S> {
  private final BoundRulebook rules;
  private final Set<Rule<?>> seen = new HashSet<>();
  private final List<Line<S, ?>> lines = new ArrayList<>();
  private final Set<Switch<S, ?, ?>> switches = new LinkedHashSet<>();
  private final Set<String> known = new HashSet<>();

  private LineFinder(BoundRulebook rules) {
    this.rules = rules;
  }

  static <S> LineFinder<S> in(Rule<S> rule, BoundRulebook rules) {
    LineFinder<S> finder = new LineFinder<>(rules);
    finder.visit(rule, Frame.whole());
    return finder;
  }

  /** Returns the lines, in reading order. */
  ImmutableList<Line<S, ?>> lines() {
    return ImmutableList.copyOf(lines);
  }

  /** Returns the flags and choices that are read, in reading order. */
  ImmutableList<Switch<S, ?, ?>> switches() {
    return ImmutableList.copyOf(switches);
  }

  private void visit(Rule<?> rule, Frame<S, ?> frame) {
    if (!seen.add(rule)) {
      return;
    }
    boolean reckons = rule instanceof Calculation<?, ?>;
    Rule<?> asked = reckons ? probe((Calculation<?, ?>) rule) : rule;
    for (ClauseOnDay clause : rules.book().clausesOn(asked, rules.place(), rules.day())) {
      if (clause.absence().isEmpty()) {
        walk(clause.when(), frame, this::note);
        for (Condition<?> condition : clause.conditions()) {
          Node read = reckons ? condition.children().get(0) : condition;
          walk(read, frame, this::note);
        }
      }
    }
  }

  /** Returns a requirement that reads the result of {@code calculation}, so that it is bound. */
  private static <T, V> Requirement<T> probe(Calculation<T, V> calculation) {
    return Requirement.requirement("testing.probe." + calculation.id(), calculation.subject())
        .label("读取计算结果", "reads a result")
        .clause(
            Conventions.SAME_PERIOD,
            Certainty.CONVENTION,
            Modality.CONSISTENCY,
            "读取计算结果",
            "reads a result")
        .that(calculation.result().meets(Limit.at(Bound.EXACTLY, calculation.result())))
        .build();
  }

  private void note(Node node, Frame<S, ?> frame) {
    if (node instanceof Meets<?, ?> meets) {
      line(meets, frame);
    } else if (node instanceof Lookup<?, ?> lookup) {
      bands(lookup, frame);
    } else if (node instanceof Flag<?> flag) {
      turn(flag, frame);
    } else if (node instanceof IsOneOf<?, ?> is) {
      turn(is.choice(), frame);
    } else if (node instanceof Holds<?> holds) {
      visit(holds.requirement(), frame);
    } else if (node instanceof ComesOut<?, ?> comesOut) {
      visit(comesOut.determination(), frame);
    }
  }

  @SuppressWarnings("unchecked") // a fact met in a frame is one of what the frame gives
  private <T, V> void turn(Attribute<T, V> attribute, Frame<S, ?> frame) {
    if (known.add(attribute.description().id())) {
      switches.add(new Switch<>((Frame<S, T>) frame, attribute));
    }
  }

  @SuppressWarnings("unchecked") // a term met in a frame is asked of what the frame gives
  private <T, V> void line(Meets<T, V> meets, Frame<S, ?> frame) {
    Threshold<?> source = meets.limit().source();
    Frame<S, T> own = (Frame<S, T>) frame;
    add(
        source == null ? "a line that is itself a fact" : source.id(),
        own,
        meets.term(),
        meets.limit().line());
  }

  @SuppressWarnings("unchecked") // a term met in a frame is asked of what the frame gives
  private <T> void bands(Lookup<T, ?> lookup, Frame<S, ?> frame) {
    ImmutableList<? extends Table.Row<?>> rows = lookup.table().rows();
    for (int i = 1; i < rows.size(); i++) {
      if (lookup.values().get(i).resolved() != null) {
        add(
            rows.get(i).threshold().id(),
            (Frame<S, T>) frame,
            lookup.key(),
            Quantity.of(rows.get(i).from()));
      }
    }
  }

  private <T> void add(String name, Frame<S, T> frame, Quantity<T, ?> term, Quantity<T, ?> limit) {
    Set<Steering<S, ?, ?>> steerings = new LinkedHashSet<>();
    BiConsumer<Node, Frame<S, ?>> gather =
        (node, where) -> {
          if (node instanceof QuantityFact<?, ?> fact) {
            steerings.add(steering(fact, where));
          }
        };
    walk(term, frame, gather);
    walk(limit, frame, gather);
    if (!steerings.isEmpty() && !term.isOpen() && !limit.isOpen()) {
      lines.add(new Line<>(name, frame, term, limit, ImmutableList.copyOf(steerings)));
    }
  }

  @SuppressWarnings("unchecked") // a fact met in a frame is one of what the frame gives
  private <T, V extends Comparable<? super V>> Steering<S, T, V> steering(
      QuantityFact<T, V> fact, Frame<S, ?> frame) {
    return new Steering<>((Frame<S, T>) frame, fact);
  }

  /** Shows every node from {@code node} downwards, each with where it is asked. */
  private void walk(Node node, Frame<S, ?> frame, BiConsumer<Node, Frame<S, ?>> visitor) {
    visitor.accept(node, frame);
    Frame<S, ?> below = below(node, frame);
    if (below != null) {
      node.children().forEach(child -> walk(child, below, visitor));
    }
  }

  private @Nullable Frame<S, ?> below(Node node, Frame<S, ?> frame) {
    if (node instanceof Outer<?, ?, ?> || node instanceof OuterCondition<?, ?>) {
      return frame.owner();
    }
    Items<?, ?> items =
        node instanceof Every<?, ?> every
            ? every.items()
            : node instanceof Some<?, ?> some
                ? some.items()
                : node instanceof Count<?, ?> count
                    ? count.items()
                    : node instanceof Total<?, ?, ?> total
                        ? total.items()
                        : node instanceof ExtremeOf<?, ?, ?> extreme
                            ? extreme.items()
                            : node instanceof LatestRun<?, ?> run ? run.items() : null;
    return items == null ? frame : first(items, frame);
  }

  @SuppressWarnings("unchecked") // a list met in a frame is one of what the frame gives
  private <T> Frame<S, ?> first(Items<T, ?> items, Frame<S, ?> frame) {
    return ((Frame<S, T>) frame).first(items);
  }
}
