package org.uniondomain.rules.testing;

import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;

/** 答案取值: what a rule of any kind answers, as one value that can be compared. */
final class Answers {
  private Answers() {}

  /** Returns the kind of a verdict, or the outcome or result as far as it is known. */
  static <S> Object of(BoundRulebook rules, Rule<S> rule, S subject) {
    if (rule instanceof Requirement<S> requirement) {
      return rules.decide(requirement, subject).kind();
    }
    Answer<?> answer =
        rule instanceof Determination<S, ?> determination
            ? rules.decide(determination, subject)
            : rules.decide((Calculation<S, ?>) rule, subject);
    return answer instanceof Answer.NotApplicable<?> silent ? silent.reason() : answer.asFact();
  }

  /** Returns the known result of a calculation, or null. */
  static <S, V> Fact<V> of(BoundRulebook rules, Calculation<S, V> calculation, S subject) {
    return rules.decide(calculation, subject).asFact();
  }
}
