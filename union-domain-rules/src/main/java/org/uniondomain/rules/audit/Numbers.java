package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableSet;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.rules.lang.DayShift;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.References;
import org.uniondomain.rules.lang.Resolved;
import org.uniondomain.rules.lang.Value;

/** 用到的数值: the numbers that a bound tree holds. */
final class Numbers {
  private Numbers() {}

  /** Returns the entries of the numbers below {@code root}. */
  static ImmutableSet<Resolved<?>> in(Node root) {
    ImmutableSet.Builder<Resolved<?>> found = ImmutableSet.builder();
    References.walk(
        root,
        node -> {
          if (node instanceof Value<?, ?> value) {
            Resolved<?> resolved = value.resolved();
            if (resolved != null) {
              found.add(resolved);
            }
          }
        });
    return found.build();
  }

  /** Returns whether a number below {@code root} is not known. */
  static boolean isAnyUnknown(Node root) {
    boolean[] unknown = {false};
    References.walk(
        root,
        node -> {
          if (node instanceof DayShift<?> shift) {
            Resolved<?> length = shift.length();
            unknown[0] |= length == null || !length.entry().sourced().value().isKnown();
          }
        });
    return unknown[0]
        || in(root).stream().anyMatch(each -> !each.entry().sourced().value().isKnown());
  }

  /** Returns whether a number below {@code root} is only reported. */
  static boolean isAnyReported(Node root) {
    return in(root).stream()
        .anyMatch(each -> each.entry().sourced().certainty() == Certainty.REPORTED);
  }
}
