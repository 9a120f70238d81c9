package org.uniondomain.rules.example;

import java.time.LocalDate;
import java.util.Locale;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Rule;

/**
 * 示例: one rule asked about made-up facts at one place on one day.
 *
 * @param <S> the subject
 * @param title what happens, in Chinese, by article where there is one
 * @param rule the rule
 * @param place the place
 * @param day the day of the law
 * @param asOf the day on which the question is asked
 * @param facts the facts
 */
public record Example<S>(
    String title, Rule<S> rule, Division place, LocalDate day, LocalDate asOf, S facts) {

  /** Returns an example whose question is asked on the day of the law. */
  public static <S> Example<S> of(
      String title, Rule<S> rule, Division place, LocalDate day, S facts) {
    return new Example<>(title, rule, place, day, day, facts);
  }

  /** Returns an example whose question is asked on a day of its own. */
  public static <S> Example<S> of(
      String title, Rule<S> rule, Division place, LocalDate day, LocalDate asOf, S facts) {
    return new Example<>(title, rule, place, day, asOf, facts);
  }

  /**
   * Returns the explanation, sensitive facts and all because they are made up, in the language of
   * {@code locale}.
   */
  String explained(Locale locale) {
    BoundRulebook rules = UnionRules.standard().at(place, day, asOf);
    return rules.of(rule.subject().type()).assess(facts).showingSensitive().explain(rule, locale);
  }

  /** Returns where and when, in one line. */
  String setting() {
    return asOf.equals(day)
        ? place.name() + "，" + day
        : place.name() + "，适用 " + day + " 的规定，截至 " + asOf;
  }
}
