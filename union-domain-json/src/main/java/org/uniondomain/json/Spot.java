package org.uniondomain.json;

import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Label;

/** 位置: a place in the document that is being read, and where to report what is found there. */
final class Spot {
  private final @Nullable Spot outer;
  private final String name;
  private final boolean sensitive;
  private final Findings findings;

  private Spot(@Nullable Spot outer, String name, boolean sensitive, Findings findings) {
    this.outer = outer;
    this.name = name;
    this.sensitive = sensitive;
    this.findings = findings;
  }

  static Spot root(Findings findings) {
    return inside("", findings);
  }

  /** Returns the spot of a value that stands at {@code pointer} in a larger document. */
  static Spot inside(String pointer, Findings findings) {
    return new Spot(null, pointer, false, findings);
  }

  Spot member(String member) {
    return new Spot(this, member, sensitive, findings);
  }

  Spot member(String member, boolean personal) {
    return new Spot(this, member, sensitive || personal, findings);
  }

  Spot item(int index) {
    return member(Integer.toString(index));
  }

  /** Returns the same place, whose values are personal if {@code personal} or if they were. */
  Spot masked(boolean personal) {
    return personal && !sensitive ? new Spot(outer, name, true, findings) : this;
  }

  /** Returns the JSON Pointer from the root. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    Spot spot = this;
    for (; spot.outer != null; spot = spot.outer) {
      pointer.insert(0, spot.name.replace("~", "~0").replace("/", "~1")).insert(0, '/');
    }
    return pointer.insert(0, spot.name).toString();
  }

  /** Reports a value of another type; nothing more of one that was refused already. */
  void wrongType(JsonValue value, Label expected) {
    if (value instanceof JsonValue.NullValue) {
      isNull(value, expected, new Label("不知道就不写", "leave it out if it is not known"));
    } else if (!(value instanceof JsonValue.RefusedValue)) {
      error(ReadFinding.Kind.WRONG_TYPE, value, expected, Quoted.describe(value, sensitive));
    }
  }

  /** Reports a null, and what to write instead. */
  void isNull(JsonValue value, Label expected, Label instead) {
    error(
        ReadFinding.Kind.NULL,
        value,
        new Label(
            expected.chinese() + "（" + instead.chinese() + "）",
            expected.english() + " (" + instead.english() + ")"),
        Quoted.type(value));
  }

  /** Reports a code that nothing is known by: a warning, or an error in strict reading. */
  void unknownCode(JsonValue value, Label expected, boolean strict) {
    add(
        strict ? ReadFinding.Severity.ERROR : ReadFinding.Severity.WARNING,
        ReadFinding.Kind.UNKNOWN_CODE,
        value.at(),
        expected,
        Quoted.describe(value, sensitive));
  }

  void unreadable(JsonValue value, Label expected) {
    error(ReadFinding.Kind.UNREADABLE_VALUE, value, expected, Quoted.describe(value, sensitive));
  }

  /** Returns {@code text} in brackets, or nothing where values here are personal. */
  String inBrackets(@Nullable String text) {
    return sensitive || text == null ? "" : " (" + Quoted.plain(text) + ")";
  }

  void error(ReadFinding.Kind kind, JsonValue value, Label expected, Label found) {
    add(ReadFinding.Severity.ERROR, kind, value.at(), expected, found);
  }

  void add(
      ReadFinding.Severity severity,
      ReadFinding.Kind kind,
      JsonValue.Position at,
      Label expected,
      Label found) {
    findings.add(
        new ReadFinding(severity, kind, pointer(), at.line(), at.column(), expected, found));
  }
}
