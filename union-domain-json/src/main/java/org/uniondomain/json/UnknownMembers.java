package org.uniondomain.json;

import java.util.Set;
import org.uniondomain.rules.lang.Label;

/** 未知成员: members that nothing is known by; a warning, or an error in strict reading. */
final class UnknownMembers {
  private UnknownMembers() {}

  static void report(JsonValue.ObjectValue object, Set<String> known, Spot spot, boolean strict) {
    object
        .members()
        .forEach(
            (name, value) -> {
              if (!known.contains(name)) {
                report(value, spot.member(name), known, strict);
              }
            });
  }

  static void report(JsonValue value, Spot member, Set<String> known, boolean strict) {
    String names = String.join(", ", known);
    member.add(
        strict ? ReadFinding.Severity.ERROR : ReadFinding.Severity.WARNING,
        ReadFinding.Kind.UNKNOWN_MEMBER,
        value.at(),
        new Label("下列成员之一：" + names, "one of the members " + names),
        new Label("未知成员，未读入", "an unknown member, which was not read"));
  }
}
