package org.uniondomain.rules.lang;

import static java.util.Objects.requireNonNull;

/**
 * 要素说明: what a fact is called and how it may be used.
 *
 * @param id stable id, such as {@code award-fund.accrued}
 * @param pointer JSON Pointer from the subject, such as {@code /accrued}
 * @param label its term
 * @param sensitive whether the value is personal and shown only when asked for
 * @param actionable whether somebody can change it to cure a breach; past days and votes cannot
 * @param judgement whether only a person can answer it (such as 正当理由)
 */
public record Description(
    String id,
    String pointer,
    Label label,
    boolean sensitive,
    boolean actionable,
    boolean judgement) {

  /** Checks that nothing is null. */
  public Description {
    requireNonNull(id, "id");
    requireNonNull(pointer, "pointer");
    requireNonNull(label, "label");
  }

  /** Returns the description of this fact of a part, seen from the whole. */
  Description within(Description part) {
    String name = id.substring(id.lastIndexOf('.') + 1);
    return new Description(
        part.id + "." + name,
        part.pointer + pointer,
        new Label(
            part.label.chinese() + "的" + label.chinese(),
            label.english() + " of " + part.label.english()),
        sensitive || part.sensitive,
        actionable,
        judgement);
  }

  Description asSensitive() {
    return new Description(id, pointer, label, true, actionable, judgement);
  }

  Description asActionable() {
    return new Description(id, pointer, label, sensitive, true, judgement);
  }

  Description asJudgement() {
    return new Description(id, pointer, label, sensitive, actionable, true);
  }
}
