package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 主题规则: the rules about one subject, in the order in which an assessment shows them.
 *
 * @param <S> the subject
 * @param vocabulary what can be told of the subject
 * @param rules its rules
 */
public record SubjectRules<S>(Vocabulary<S> vocabulary, ImmutableList<Rule<S>> rules) {

  /**
   * Checks that every rule is about the subject.
   *
   * @throws IllegalArgumentException if one is not
   */
  public SubjectRules {
    for (Rule<S> rule : rules) {
      if (rule.subject().type() != vocabulary.subject().type()) {
        throw new IllegalArgumentException(
            "rule " + rule.id() + " is about " + rule.subject() + ", not in " + vocabulary);
      }
    }
  }

  /**
   * Gathers rules.
   *
   * @param <S> the subject
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <S> SubjectRules<S> of(Vocabulary<S> vocabulary, Rule<S>... rules) {
    return new SubjectRules<>(vocabulary, ImmutableList.copyOf(rules));
  }

  /** Returns the subject. */
  public Subject<S> subject() {
    return vocabulary.subject();
  }
}
