package org.uniondomain.examples.benchmarks;

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
}
