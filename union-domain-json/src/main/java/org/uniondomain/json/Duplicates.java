package org.uniondomain.json;

import org.uniondomain.rules.lang.Label;

/** 重复成员: a member given twice, of which the first value counts and the document is refused. */
final class Duplicates {
  static final Label EXPECTED = new Label("每个成员只出现一次", "each member once");
  static final Label FOUND = new Label("重复的成员", "the same member again");

  private Duplicates() {}

  static void report(Spot member, JsonValue.Position nameAt) {
    member.add(
        ReadFinding.Severity.ERROR, ReadFinding.Kind.DUPLICATE_MEMBER, nameAt, EXPECTED, FOUND);
  }
}
