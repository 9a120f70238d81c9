package org.uniondomain.rules.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.testing.Knowledge;
import org.uniondomain.core.testing.Told;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.ClauseOnDay;
import org.uniondomain.rules.lang.Always;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 规则定律推导: reads from how a rule is built, at a place on a day, which laws it keeps, and makes the
 * twins to try them on. A law is left out where the rule does not show that it holds.
 */
public final class DeclaredLaws {
  private static final int MOST_UNITS = 100_000;

  private DeclaredLaws() {}

  /**
   * Returns the laws of {@code rule}.
   *
   * @param <S> the subject
   */
  public static <S> ImmutableList<Law<S>> of(
      Rule<S> rule, Vocabulary<S> vocabulary, BoundRulebook rules) {
    ImmutableList.Builder<Law<S>> laws = ImmutableList.builder();
    Function<S, Object> answer = subject -> Answers.of(rules, rule, subject);
    laws.add(new Law<>(Law.Kind.ORDER, "", shuffled(vocabulary), twins -> twins.agree(answer)));
    laws.add(
        new Law<>(
            Law.Kind.KNOWLEDGE, "", informed(vocabulary), twins -> narrows(rule, rules, twins)));
    if (MoneyDegree.isFree(rule, rules)) {
      laws.add(
          new Law<>(Law.Kind.SCALING, "", scaled(vocabulary), twins -> scales(rule, rules, twins)));
    }
    for (Attribute<S, ?> each : vocabulary.facts()) {
      if (each instanceof QuantityFact<S, ?> fact && fact.measure() != Measure.RATIO) {
        steady(rule, rules, vocabulary, fact).ifPresent(laws::add);
      }
    }
    return laws.build();
  }

  /**
   * Returns twins of which the second has its lists in another order.
   *
   * @param <S> the subject
   */
  public static <S> Arbitrary<Twins<S>> shuffled(Vocabulary<S> vocabulary) {
    return Combinators.combine(Subjects.any(vocabulary), Arbitraries.longs().between(0, 1_000))
        .as(
            (subject, seed) ->
                new Twins<>(
                    vocabulary,
                    "lists in another order",
                    1,
                    subject,
                    Changes.shuffled(vocabulary, subject, seed)));
  }

  /**
   * Returns twins of which more is told of the second.
   *
   * @param <S> the subject
   */
  public static <S> Arbitrary<Twins<S>> informed(Vocabulary<S> vocabulary) {
    return Subjects.told(vocabulary, Knowledge.MIXED)
        .map(both -> new Twins<>(vocabulary, "more was told", 1, both.told(), both.whole()));
  }

  /**
   * Returns twins of which the second has every amount multiplied.
   *
   * @param <S> the subject
   */
  public static <S> Arbitrary<Twins<S>> scaled(Vocabulary<S> vocabulary) {
    return Combinators.combine(Subjects.any(vocabulary), Arbitraries.of(2, 3, 10, 100))
        .as(
            (subject, factor) ->
                new Twins<>(
                    vocabulary,
                    "every amount times " + factor,
                    factor,
                    subject,
                    Changes.scaled(vocabulary, subject, factor)));
  }

  /**
   * Returns twins of which one fact of the second is higher; everything is told.
   *
   * @param <S> the subject
   * @param <V> type of the value
   */
  public static <S, V extends Comparable<? super V>> Arbitrary<Twins<S>> raised(
      Vocabulary<S> vocabulary, QuantityFact<S, V> fact) {
    return Combinators.combine(
            Subjects.told(vocabulary, Knowledge.KNOWN).map(Told::whole),
            Arbitraries.integers().between(1, fact.measure() == Measure.MONEY ? MOST_UNITS : 40))
        .as(
            (subject, units) ->
                new Twins<>(
                    vocabulary,
                    fact + " higher by " + units,
                    1,
                    subject,
                    Changes.raised(fact, subject, units)));
  }

  private static <S> Optional<Law<S>> steady(
      Rule<S> rule, BoundRulebook rules, Vocabulary<S> vocabulary, QuantityFact<S, ?> fact) {
    Slope slope = Slope.LEVEL;
    for (ClauseOnDay clause : rules.book().clausesOn(rule, rules.place(), rules.day())) {
      boolean always = clause.rule().when() instanceof Always<?> && rule.lawDay().isEmpty();
      for (Node root : clause.rule().roots()) {
        slope = slope.and(always ? Slope.of(root, fact) : Slope.UNSTEADY);
      }
    }
    if (slope == Slope.LEVEL || slope == Slope.UNSTEADY) {
      return Optional.empty();
    }
    boolean rising = slope == Slope.RISING;
    Function<S, Long> rank = subject -> rank(rule, rules, subject);
    return Optional.of(
        new Law<>(
            rising ? Law.Kind.RISING : Law.Kind.FALLING,
            fact.description().id(),
            raised(vocabulary, fact),
            twins -> {
              if (rising) {
                twins.rise(rank);
              } else {
                twins.fall(rank, Long::compare);
              }
            }));
  }

  /**
   * Returns a number that is higher for a higher result; for what is not settled always the same.
   */
  private static <S> long rank(Rule<S> rule, BoundRulebook rules, S subject) {
    if (rule instanceof Requirement<S> requirement) {
      return rules.decide(requirement, subject).kind() == Verdict.Kind.BREACHED ? 0 : 1;
    }
    return rule instanceof Calculation<S, ?> calculation
        ? rank(rules.decide(calculation, subject).asFact())
        : 0;
  }

  private static long rank(Fact<?> result) {
    Object value = result.orNull();
    return value instanceof Money money
        ? money.fen()
        : value instanceof Integer number
            ? number
            : value instanceof LocalDate day ? day.toEpochDay() : Long.MAX_VALUE;
  }

  private static <S> void scales(Rule<S> rule, BoundRulebook rules, Twins<S> twins) {
    if (rule instanceof Calculation<S, ?> calculation && calculation.measure() == Measure.MONEY) {
      Object before = rules.decide(calculation, twins.first()).asFact().orNull();
      if (before != null) {
        twins.scale(subject -> (Money) rules.decide(calculation, subject).asFact().get());
      }
    } else {
      twins.agree(subject -> Answers.of(rules, rule, subject));
    }
  }

  private static <S> void narrows(Rule<S> rule, BoundRulebook rules, Twins<S> twins) {
    twins.narrow(subject -> possible(rule, rules, subject));
  }

  /** Returns what is still possible, as a fact. */
  private static <S> Fact<Object> possible(Rule<S> rule, BoundRulebook rules, S subject) {
    if (rule instanceof Requirement<S> requirement) {
      Verdict verdict = rules.decide(requirement, subject);
      return verdict instanceof Verdict.Undetermined open
          ? Fact.oneOf(open.possible())
          : Fact.known(verdict.kind());
    }
    Object answer = Answers.of(rules, rule, subject);
    return answer instanceof Fact<?> fact ? widened(fact) : Fact.known(answer);
  }

  @SuppressWarnings("unchecked") // a fact of any value is one of an object
  private static Fact<Object> widened(Fact<?> fact) {
    return (Fact<Object>) fact;
  }
}
