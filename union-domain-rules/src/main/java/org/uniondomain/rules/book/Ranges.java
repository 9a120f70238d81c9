package org.uniondomain.rules.book;

import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;

/** 范围: facts whose ends are values that the language knows to be comparable. */
final class Ranges {
  private Ranges() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  static <V> Fact<V> of(@Nullable V from, @Nullable V to) {
    if (from == null) {
      return to == null ? Fact.unknown() : (Fact<V>) Fact.atMost((Comparable) to);
    }
    return to == null
        ? (Fact<V>) Fact.atLeast((Comparable) from)
        : (Fact<V>) Fact.between((Comparable) from, (Comparable) to);
  }
}
