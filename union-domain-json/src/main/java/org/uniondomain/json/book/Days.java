package org.uniondomain.json.book;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Label;

/** 日期顺序. */
final class Days {
  private Days() {}

  /** Returns whether {@code day} comes after {@code before}, if there is one; reports it if not. */
  static boolean follows(@Nullable LocalDate before, DocumentNode node, LocalDate day) {
    return before == null || notBefore(before.plusDays(1), node, day);
  }

  /** Returns whether {@code day} is not before {@code first}; reports it if it is. */
  static boolean notBefore(LocalDate first, DocumentNode node, LocalDate day) {
    if (day.isBefore(first)) {
      node.error(
          ReadFinding.Kind.WRONG_ORDER,
          new Label("不早于 " + first + " 的日期", "a day not before " + first),
          new Label(day.toString(), day.toString()));
      return false;
    }
    return true;
  }
}
