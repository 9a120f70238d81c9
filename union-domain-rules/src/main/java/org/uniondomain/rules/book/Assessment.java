package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Verdict;

/**
 * 评估: what every rule about a subject says of it.
 *
 * @param <S> the subject
 */
public final class Assessment<S> {
  private final BoundRulebook rules;
  private final Subject<S> subject;
  private final S value;
  private final ImmutableList<Finding<S>> findings;

  Assessment(BoundRulebook rules, Subject<S> subject, S value, ImmutableList<Rule<S>> order) {
    this.rules = rules;
    this.subject = subject;
    this.value = value;
    this.findings = order.stream().map(this::ask).collect(ImmutableList.toImmutableList());
  }

  private Finding<S> ask(Rule<S> rule) {
    if (rule instanceof Requirement<S> requirement) {
      return new Finding.OfRequirement<>(requirement, rules.decide(requirement, value));
    }
    if (rule instanceof Determination<S, ?> determination) {
      return new Finding.OfResult<>(rule, rules.decide(determination, value));
    }
    return new Finding.OfResult<>(rule, rules.decide((Calculation<S, ?>) rule, value));
  }

  /** Returns the rules that were asked, bound. */
  public BoundRulebook rules() {
    return rules;
  }

  /** Returns the subject. */
  public Subject<S> subject() {
    return subject;
  }

  /** Returns the facts that were judged. */
  public S value() {
    return value;
  }

  /** Returns what each rule says, in the order of the book. */
  public ImmutableList<Finding<S>> findings() {
    return findings;
  }

  /**
   * Returns what {@code requirement} says.
   *
   * @throws IllegalArgumentException if it is not in the book
   */
  public Verdict verdict(Requirement<S> requirement) {
    return rules.decide(requirement, value);
  }

  /**
   * Returns what {@code determination} says.
   *
   * @param <O> the outcomes
   * @throws IllegalArgumentException if it is not in the book
   */
  public <O extends Enum<O>> Answer<O> answer(Determination<S, O> determination) {
    return rules.decide(determination, value);
  }

  /**
   * Returns what {@code calculation} says.
   *
   * @param <V> type of the value
   * @throws IllegalArgumentException if it is not in the book
   */
  public <V> Answer<V> answer(Calculation<S, V> calculation) {
    return rules.decide(calculation, value);
  }

  /** Returns the least changes that would each cure the breach of {@code requirement}. */
  public ImmutableList<Remedy<S>> remedies(Requirement<S> requirement) {
    return Remedies.of(rules, requirement, value);
  }
}
