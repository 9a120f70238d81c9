package org.uniondomain.rules.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.testing.Knowledge;
import org.uniondomain.core.testing.Told;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 界限案例: subjects at and around the lines that a rule draws at a place on a day: one unit below, on
 * the line, above it, not told, and told across it. Where a line is compared is found in the rule,
 * and where it lies by asking the rule; so it holds for lines that are shares of other facts, days
 * after other days, and bands of tables as well.
 *
 * <p>A rule that takes its law from a day of the subject is given subjects of the day of the book.
 *
 * @param <S> the subject
 */
public final class Boundaries<S> {
  private static final int TURNS = 150;

  private final Rule<S> rule;
  private final BoundRulebook rules;
  private final Vocabulary<S> vocabulary;
  private final ImmutableList<Spot<S>> spots;
  private final ImmutableList<Switch<S, ?, ?>> switches;

  /** A line and one fact that can be moved towards it. */
  private record Spot<S>(Line<S, ?> line, Steering<S, ?, ?> steering) {}

  private Boundaries(Rule<S> rule, BoundRulebook rules, Vocabulary<S> vocabulary) {
    this.rule = rule;
    this.rules = rules;
    this.vocabulary = vocabulary;
    ImmutableList.Builder<Spot<S>> all = ImmutableList.builder();
    LineFinder<S> found = LineFinder.in(rule, rules);
    for (Line<S, ?> line : found.lines()) {
      line.steerings().forEach(steering -> all.add(new Spot<>(line, steering)));
    }
    this.spots = all.build();
    this.switches = found.switches();
  }

  /**
   * Finds the lines of {@code rule}.
   *
   * @param <S> the subject
   * @throws IllegalArgumentException if the book has no rules about the subject
   */
  public static <S> Boundaries<S> of(Rule<S> rule, BoundRulebook rules) {
    for (SubjectRules<?> each : rules.book().subjects()) {
      if (each.subject().type() == rule.subject().type()) {
        @SuppressWarnings("unchecked") // the rules about a type have its vocabulary
        Vocabulary<S> vocabulary = (Vocabulary<S>) each.vocabulary();
        return new Boundaries<>(rule, rules, vocabulary);
      }
    }
    throw new IllegalArgumentException("the book has no rules about " + rule.subject());
  }

  /** Returns the lines by name, each as often as there are facts that can be moved towards it. */
  public ImmutableList<String> lines() {
    return spots.stream().map(spot -> spot.line().name()).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns cases around every line. They shrink towards the first line, the lower side and small,
   * round values of everything else.
   *
   * @throws IllegalArgumentException if the rule draws no line at this place and on this day
   */
  public Arbitrary<Edge<S>> edges() {
    if (spots.isEmpty()) {
      throw new IllegalArgumentException(
          rule + " draws no line at " + rules.place().name() + " on " + rules.day());
    }
    return Combinators.combine(
            Subjects.told(vocabulary, Knowledge.KNOWN).map(Told::whole).map(this::onTheDay),
            Arbitraries.of(IntStream.range(0, spots.size()).boxed().toList()),
            Arbitraries.of(Side.values()))
        .as(this::edge)
        .filter(200, Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  /** Returns the cases among {@link #edges} at which the answer of the rule changes. */
  public Arbitrary<Edge<S>> decisive() {
    return edges().filter(10_000, Edge::decisive);
  }

  @SuppressWarnings("unchecked") // the day of the law is a fact of the subject
  private S onTheDay(S subject) {
    return rule.lawDay().orElse(null) instanceof QuantityFact<?, ?> day
        ? ((QuantityFact<S, LocalDate>) day).with(subject, Fact.known(rules.day()))
        : subject;
  }

  /** Returns the case at the first line from number {@code start} on that the subject can meet. */
  private Optional<Edge<S>> edge(S base, int start, Side wanted) {
    for (int i = 0; i < spots.size(); i++) {
      Spot<S> spot = spots.get((start + i) % spots.size());
      Map<Side, S> sides = sides(spot, base);
      boolean decisive = isDecisive(sides);
      for (Iterator<S> others = decisive ? noOther() : turned(base); others.hasNext(); ) {
        Map<Side, S> other = sides(spot, others.next());
        if (isDecisive(other)) {
          sides = other;
          decisive = true;
          break;
        }
      }
      if (!sides.isEmpty()) {
        Side side = sides.containsKey(wanted) ? wanted : sides.keySet().iterator().next();
        return Optional.of(
            new Edge<>(
                spot.line().name(),
                spot.steering().fact().description().id(),
                side,
                decisive,
                requireNonNull(sides.get(side))));
      }
    }
    return Optional.empty();
  }

  private Map<Side, S> sides(Spot<S> spot, S base) {
    Map<Side, S> sides = new EnumMap<>(Side.class);
    Steering<S, ?, ?> steering = spot.steering();
    Line.Crossing crossing = spot.line().crossing(steering, base);
    if (crossing == null) {
      return sides;
    }
    if (crossing.below() < crossing.at()) {
      put(sides, Side.BELOW, steering.at(base, crossing.below()));
    }
    if (crossing.exact()) {
      put(sides, Side.AT, steering.at(base, crossing.at()));
    }
    put(sides, Side.ABOVE, steering.at(base, crossing.above()));
    put(sides, Side.UNKNOWN, steering.unknown(base));
    put(sides, Side.ACROSS, steering.across(base, crossing.below(), crossing.above()));
    return sides;
  }

  private static <S> void put(Map<Side, S> sides, Side side, @Nullable S subject) {
    if (subject != null) {
      sides.put(side, subject);
    }
  }

  private boolean isDecisive(Map<Side, S> sides) {
    return Stream.of(Side.BELOW, Side.AT, Side.ABOVE)
            .filter(sides::containsKey)
            .map(side -> Answers.of(rules, rule, requireNonNull(sides.get(side))))
            .distinct()
            .count()
        > 1;
  }

  private Iterator<S> noOther() {
    return ImmutableList.<S>of().iterator();
  }

  /** Returns the same subject with one flag or choice turned, and then with two. */
  private Iterator<S> turned(S base) {
    List<S> once = new ArrayList<>();
    switches.forEach(each -> once.addAll(each.turned(base)));
    Stream<S> twice =
        once.stream().flatMap(one -> switches.stream().flatMap(each -> each.turned(one).stream()));
    return Stream.concat(once.stream(), twice.limit(TURNS)).iterator();
  }
}
