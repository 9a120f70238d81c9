package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import org.uniondomain.rules.explain.BoundClause;
import org.uniondomain.rules.explain.Change;
import org.uniondomain.rules.explain.Explainer;
import org.uniondomain.rules.explain.Explanation;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Language;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;

/**
 * 逐条说明: hands what a book bound to the explainer, rule by rule, when somebody asks.
 *
 * @param <S> the subject
 */
final class Explanations<S> {
  private final BoundRulebook rules;
  private final S subject;
  private final Explainer<S> explainer;

  Explanations(BoundRulebook rules, S subject, Language language, boolean showsSensitive) {
    this.rules = rules;
    this.subject = subject;
    this.explainer = Explainer.of(subject, language, showsSensitive);
  }

  Explanation of(Rule<S> rule) {
    if (rule instanceof Requirement<S> requirement) {
      return requirement(requirement);
    }
    if (rule instanceof Determination<S, ?> determination) {
      return determination(determination);
    }
    return calculation((Calculation<S, ?>) rule);
  }

  private Explanation requirement(Requirement<S> requirement) {
    ImmutableList.Builder<BoundClause<S>> clauses = ImmutableList.builder();
    for (ClauseVerdict<S> each : rules.find(requirement).clauses(subject)) {
      clauses.add(
          new BoundClause<>(
              each.requirement(),
              each.when(),
              ImmutableList.of(each.that()),
              each.authority(),
              each.absence()));
    }
    return explainer.verdict(
        requirement,
        rules.decide(requirement, subject),
        clauses.build(),
        Remedies.of(rules, requirement, subject).stream()
            .map(each -> new Change(each.attribute(), each.from(), each.to()))
            .collect(ImmutableList.toImmutableList()));
  }

  private <O extends Enum<O>> Explanation determination(Determination<S, O> determination) {
    ImmutableList.Builder<BoundClause<S>> clauses = ImmutableList.builder();
    for (OutcomeOnDay<S, O> each : rules.find(determination).stretches(subject)) {
      clauses.add(
          new BoundClause<>(
              each.determination(),
              each.when(),
              ImmutableList.copyOf(each.cases()),
              each.authority(),
              each.absence()));
    }
    return explainer.answer(determination, rules.decide(determination, subject), clauses.build());
  }

  private <V> Explanation calculation(Calculation<S, V> calculation) {
    ImmutableList.Builder<BoundClause<S>> clauses = ImmutableList.builder();
    for (Calculations.Bound<S, V> each : rules.find(calculation).inReach(subject)) {
      clauses.add(
          new BoundClause<>(
              each.calculation(),
              each.when(),
              ImmutableList.of(each.reckoned()),
              each.authority(),
              each.absence()));
    }
    return explainer.answer(calculation, rules.decide(calculation, subject), clauses.build());
  }
}
