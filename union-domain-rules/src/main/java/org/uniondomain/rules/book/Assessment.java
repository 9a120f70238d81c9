package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.uniondomain.rules.explain.Explanation;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Language;
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
  private final boolean showsSensitive;

  Assessment(BoundRulebook rules, Subject<S> subject, S value, ImmutableList<Rule<S>> order) {
    this.rules = rules;
    this.subject = subject;
    this.value = value;
    this.findings = order.stream().map(this::ask).collect(ImmutableList.toImmutableList());
    this.showsSensitive = false;
  }

  private Assessment(Assessment<S> other, boolean showsSensitive) {
    this.rules = other.rules;
    this.subject = other.subject;
    this.value = other.value;
    this.findings = other.findings;
    this.showsSensitive = showsSensitive;
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

  /** Returns the same, whose explanations show sensitive facts and what follows from them. */
  public Assessment<S> showingSensitive() {
    return new Assessment<>(this, true);
  }

  /**
   * Returns why {@code rule} says what it says: a text for people and the parts it is made of.
   *
   * @param locale decides the language: Chinese, or English for any other
   * @throws IllegalArgumentException if the rule is not in the book
   */
  public Explanation explanation(Rule<S> rule, Locale locale) {
    return new Explanations<>(rules, value, Language.of(locale), showsSensitive).of(rule);
  }

  /**
   * Returns why each rule says what it says, in the order of the book.
   *
   * @param locale decides the language: Chinese, or English for any other
   */
  public ImmutableList<Explanation> explanations(Locale locale) {
    return findings.stream()
        .map(each -> explanation(each.rule(), locale))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns why {@code rule} says what it says, as a text for people.
   *
   * @param locale decides the language: Chinese, or English for any other
   * @throws IllegalArgumentException if the rule is not in the book
   */
  public String explain(Rule<S> rule, Locale locale) {
    return explanation(rule, locale).text();
  }

  /**
   * Returns why each rule says what it says, as a text for people, in the order of the book.
   *
   * @param locale decides the language: Chinese, or English for any other
   */
  public String explain(Locale locale) {
    return explanations(locale).stream().map(Explanation::text).collect(Collectors.joining("\n\n"));
  }
}
