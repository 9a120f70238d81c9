package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uniondomain.rules.explain.Explanation;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Language;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Verdict;

/**
 * 评估: what every rule about a subject says of it, and of its parts and the items of its lists.
 *
 * @param <S> the subject
 */
public final class Assessment<S> {
  private final BoundSubject<S> bound;
  private final BoundRulebook rules;
  private final S value;
  private final ImmutableList<Finding<S>> findings;
  private final boolean showsSensitive;

  Assessment(BoundSubject<S> bound, S value) {
    this.bound = bound;
    this.rules = bound.book();
    this.value = value;
    this.findings = bound.rules().stream().map(this::ask).collect(ImmutableList.toImmutableList());
    this.showsSensitive = false;
  }

  private Assessment(Assessment<S> other, boolean showsSensitive) {
    this.bound = other.bound;
    this.rules = other.rules;
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
    return bound.subject();
  }

  /** Returns the rules about the subject that were asked, bound. */
  public BoundSubject<S> bound() {
    return bound;
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
   * Returns what the rules say of each part of the subject, and of each item of its lists, that any
   * rule speaks about; in the order of the vocabulary. They are asked now, not before.
   */
  public ImmutableList<PartAssessment<?>> parts() {
    ImmutableList<PartAssessment<?>> all = bound.parts(value);
    return showsSensitive
        ? all.stream()
            .map(PartAssessment::showingSensitive)
            .collect(ImmutableList.toImmutableList())
        : all;
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

  /**
   * Returns the calendar: every day that the rules count for the subject and its parts, fixed or
   * still open, from the earliest possible to the latest. Days that do not apply, or never come,
   * are left out.
   */
  public ImmutableList<CountedDay> calendar() {
    ImmutableList.Builder<CountedDay> all = ImmutableList.builder();
    days("", all);
    return ImmutableList.sortedCopyOf(CountedDay.inOrder(), all.build());
  }

  private void days(String pointer, ImmutableList.Builder<CountedDay> into) {
    for (Finding<S> finding : findings) {
      if (finding.rule() instanceof Calculation<S, ?> calculation
          && calculation.measure() == Measure.DAY) {
        @SuppressWarnings("unchecked")
        Calculation<S, LocalDate> day = (Calculation<S, LocalDate>) calculation;
        Answer<LocalDate> answer = answer(day);
        if (answer instanceof Answer.Known<?>
            || answer instanceof Answer.Pending<?>
            || answer instanceof Answer.Undetermined<?>) {
          into.add(
              new CountedDay(
                  pointer,
                  day,
                  answer.asFact(),
                  answer instanceof Answer.Pending<?>,
                  locale -> explain(day, locale)));
        }
      }
    }
    parts().forEach(each -> each.assessment().days(pointer + each.pointer(), into));
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
   * Returns why each rule says what it says, as a text for people, in the order of the book; then
   * the same for each part, under what the part is called and where it stands.
   *
   * @param locale decides the language: Chinese, or English for any other
   */
  public String explain(Locale locale) {
    Language language = Language.of(locale);
    return Stream.concat(
            explanations(locale).stream().map(Explanation::text),
            parts().stream().map(each -> each.explain(language, locale)))
        .collect(Collectors.joining("\n\n"));
  }
}
