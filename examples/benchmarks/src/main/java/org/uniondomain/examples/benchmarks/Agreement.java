package org.uniondomain.examples.benchmarks;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Truth;
import org.uniondomain.rules.lang.Verdict;

/** 一致: checks that what is compared for speed says the same. */
final class Agreement {
  private Agreement() {}

  /**
   * Checks one subject; not applicable counts as nothing to complain of.
   *
   * @throws IllegalStateException if the three judgements differ, or one is open
   */
  static void check(Verdict verdict, Truth careful, boolean plain) {
    boolean met =
        switch (verdict.kind()) {
          case MET, NOT_APPLICABLE -> true;
          case BREACHED -> false;
          default -> throw new IllegalStateException("not decided: " + verdict);
        };
    if (careful != Truth.of(met) || plain != met) {
      throw new IllegalStateException(verdict + ", by hand " + careful + " and " + plain);
    }
  }

  /**
   * Checks one answer; {@code plain} is null where there is no such value or the rule does not
   * apply.
   *
   * @param <V> type of the value
   * @throws IllegalStateException if the three judgements differ, or one is open
   */
  static <V> void check(Answer<V> answer, Fact<V> careful, @Nullable V plain) {
    Fact<V> fact = answer.asFact();
    boolean decided = fact.isKnown() || fact.isNone() || answer instanceof Answer.NotApplicable<V>;
    if (!decided || !fact.equals(careful) || !Objects.equals(fact.orNull(), plain)) {
      throw new IllegalStateException(answer + ", by hand " + careful + " and " + plain);
    }
  }
}
