package org.uniondomain.examples.benchmarks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.lang.Truth;

/** 三值逻辑: what a hand-written judgement needs that answers unknown too. */
final class Logic {
  private Logic() {}

  static Truth known(@Nullable Boolean value) {
    return value == null ? Truth.UNKNOWN : Truth.of(value);
  }

  static <E extends Enum<E>> Truth is(Fact<E> fact, E wanted) {
    E value = fact.orNull();
    return value != null
        ? Truth.of(value == wanted)
        : fact.admits(wanted) ? Truth.UNKNOWN : Truth.FALSE;
  }

  static Truth and(Truth a, Truth b) {
    return a == Truth.FALSE || b == Truth.FALSE
        ? Truth.FALSE
        : a == Truth.TRUE && b == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
  }

  static Truth or(Truth a, Truth b) {
    return a == Truth.TRUE || b == Truth.TRUE
        ? Truth.TRUE
        : a == Truth.FALSE && b == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN;
  }

  static Truth not(Truth a) {
    return a == Truth.UNKNOWN ? a : Truth.of(a == Truth.FALSE);
  }

  /** Returns whether a number is at least another, each between two ends. */
  static Truth reaches(long low, long high, long lineLow, long lineHigh) {
    return low >= lineHigh ? Truth.TRUE : high < lineLow ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Returns whether an event has happened as of {@code asOf}. */
  static Truth happened(Fact<LocalDate> day, long asOf) {
    return day.isNone() || Ends.earliest(day, asOf) > asOf
        ? Truth.FALSE
        : Ends.latest(day) <= asOf ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Returns the answer of a rule: what it requires, where it applies. */
  static Truth required(Truth applies, Truth fulfilled) {
    return applies == Truth.FALSE
        ? Truth.TRUE
        : applies == Truth.TRUE || fulfilled == Truth.TRUE ? fulfilled : Truth.UNKNOWN;
  }
}
