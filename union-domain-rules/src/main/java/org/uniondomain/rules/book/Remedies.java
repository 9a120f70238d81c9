package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.IsOneOf;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Meets;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.References;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

/** 补救计算: finds the least changes that cure a breach, by trying them on the rule itself. */
final class Remedies {
  private static final long FARTHEST = 1L << 53;

  private Remedies() {}

  private record Change<S, V>(Attribute<S, V> attribute, Fact<V> from, Fact<V> to)
      implements Remedy<S> {
    @Override
    public S applyTo(S subject) {
      return attribute.with(subject, to);
    }
  }

  static <S> ImmutableList<Remedy<S>> of(
      BoundRulebook rules, Requirement<S> requirement, S subject) {
    Requirements.Bound<S> bound = rules.find(requirement);
    if (!(bound.verdict(subject, null) instanceof Verdict.Breached)) {
      return ImmutableList.of();
    }
    Set<Node> nodes = new LinkedHashSet<>();
    for (ClauseVerdict<S> clause : bound.clauses(subject)) {
      References.walk(clause.that(), nodes::add);
      clause.requirement().roots().forEach(root -> References.walk(root, nodes::add));
    }
    Set<String> tried = new LinkedHashSet<>();
    ImmutableList.Builder<Remedy<S>> found = ImmutableList.builder();
    for (Node node : nodes) {
      attribute(node, requirement.subject().type(), subject)
          .filter(each -> tried.add(each.description().id()))
          .flatMap(each -> change(each, nodes, bound, subject))
          .ifPresent(found::add);
    }
    return found.build();
  }

  /** Returns the actionable attribute of the subject itself that {@code node} reads, if it does. */
  @SuppressWarnings("unchecked")
  private static <S> Optional<Attribute<S, ?>> attribute(Node node, Class<S> type, S subject) {
    Attribute<?, ?> attribute =
        node instanceof Attribute<?, ?> own
            ? own
            : node instanceof IsOneOf<?, ?> is ? is.choice() : null;
    if (attribute == null || !attribute.description().actionable()) {
      return Optional.empty();
    }
    try {
      Attribute<S, ?> candidate = (Attribute<S, ?>) attribute;
      return candidate.of(type.cast(subject)).isKnown() ? Optional.of(candidate) : Optional.empty();
    } catch (ClassCastException otherSubject) {
      return Optional.empty();
    }
  }

  private static <S, V> Optional<Remedy<S>> change(
      Attribute<S, V> attribute, Set<Node> nodes, Requirements.Bound<S> bound, S subject) {
    if (attribute instanceof QuantityFact<S, ?> quantity) {
      return quantity.measure() == Measure.DAY || !quantity.measure().isWhole()
          ? Optional.empty()
          : amount(quantity, nodes, bound, subject);
    }
    if ((Object) attribute instanceof Flag<?> same) {
      @SuppressWarnings("unchecked")
      Flag<S> flag = (Flag<S>) same;
      return attempt(flag, !flag.of(subject).get(), bound, subject);
    }
    if (attribute instanceof Choice<S, ?> choice) {
      return choice(choice, bound, subject);
    }
    return Optional.empty();
  }

  private static <S, E extends Enum<E>> Optional<Remedy<S>> choice(
      Choice<S, E> choice, Requirements.Bound<S> bound, S subject) {
    for (E value : choice.type().getEnumConstants()) {
      Optional<Remedy<S>> remedy = attempt(choice, value, bound, subject);
      if (remedy.isPresent()) {
        return remedy;
      }
    }
    return Optional.empty();
  }

  private static <S, V> Optional<Remedy<S>> attempt(
      Attribute<S, V> attribute, V value, Requirements.Bound<S> bound, S subject) {
    Fact<V> to = Fact.known(value);
    try {
      return bound.verdict(attribute.with(subject, to), null) instanceof Verdict.Met
          ? Optional.of(new Change<>(attribute, attribute.of(subject), to))
          : Optional.empty();
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  private static <S, V extends Comparable<? super V>> Optional<Remedy<S>> amount(
      QuantityFact<S, V> fact, Set<Node> nodes, Requirements.Bound<S> bound, S subject) {
    long now = fact.lowNumerator(subject, null);
    Optional<Remedy<S>> up = search(fact, now, 1, nodes, bound, subject);
    Optional<Remedy<S>> down = search(fact, now, -1, nodes, bound, subject);
    if (up.isEmpty() || down.isEmpty()) {
      return up.isPresent() ? up : down;
    }
    return distance(fact, up.get(), subject) <= distance(fact, down.get(), subject) ? up : down;
  }

  private static <S, V extends Comparable<? super V>> long distance(
      QuantityFact<S, V> fact, Remedy<S> remedy, S subject) {
    S changed = remedy.applyTo(subject);
    return Math.abs(fact.lowNumerator(changed, null) - fact.lowNumerator(subject, null));
  }

  /**
   * Finds the nearest cure in one direction: outwards until one is found, then back to its edge.
   */
  private static <S, V extends Comparable<? super V>> Optional<Remedy<S>> search(
      QuantityFact<S, V> fact,
      long now,
      int direction,
      Set<Node> nodes,
      Requirements.Bound<S> bound,
      S subject) {
    long failing = 0;
    for (long reach : reaches(fact, now, direction, nodes, subject)) {
      long value = now + direction * reach;
      if (value < fact.floor() || !cures(fact, value, bound, subject)) {
        failing = reach;
        continue;
      }
      long curing = reach;
      while (curing - failing > 1) {
        long middle = failing + (curing - failing) / 2;
        if (cures(fact, now + direction * middle, bound, subject)) {
          curing = middle;
        } else {
          failing = middle;
        }
      }
      return attempt(fact, fact.measure().whole(now + direction * curing), bound, subject);
    }
    return Optional.empty();
  }

  /**
   * Returns how far to look: doubling steps, and the lines that the fact itself is held against.
   */
  private static <S, V extends Comparable<? super V>> Set<Long> reaches(
      QuantityFact<S, V> fact, long now, int direction, Set<Node> nodes, S subject) {
    Set<Long> reaches = new TreeSet<>();
    for (long step = 1; step <= FARTHEST; step *= 2) {
      reaches.add(step);
    }
    for (Node node : nodes) {
      if (node instanceof Meets<?, ?> meets
          && meets.term() instanceof QuantityFact<?, ?> term
          && term.description().equals(fact.description())
          && !meets.limit().line().isOpen()) {
        @SuppressWarnings("unchecked")
        Meets<S, V> own = (Meets<S, V>) meets;
        long line = own.limit().line().lowNumerator(subject, null);
        if (own.limit().line().isExact(subject, null)) {
          for (long near = line - 1; near <= line + 1; near++) {
            long reach = (near - now) * direction;
            if (reach > 0) {
              reaches.add(reach);
            }
          }
        }
      }
    }
    return reaches;
  }

  private static <S, V extends Comparable<? super V>> boolean cures(
      QuantityFact<S, V> fact, long value, Requirements.Bound<S> bound, S subject) {
    return attempt(fact, fact.measure().whole(value), bound, subject).isPresent();
  }
}
