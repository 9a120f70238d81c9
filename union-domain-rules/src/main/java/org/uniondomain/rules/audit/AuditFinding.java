package org.uniondomain.rules.audit;

import static java.util.Objects.requireNonNull;

import org.uniondomain.rules.lang.Label;

/**
 * 审查发现: one thing that is wrong with a book.
 *
 * @param audit the audit that found it
 * @param id id of the rule, threshold, instrument, attribute or code it is about
 * @param sentence what is wrong
 */
public record AuditFinding(Audit audit, String id, Label sentence) {

  /** Checks that nothing is null. */
  public AuditFinding {
    requireNonNull(audit, "audit");
    requireNonNull(id, "id");
    requireNonNull(sentence, "sentence");
  }

  static AuditFinding of(Audit audit, String id, String chinese, String english) {
    return new AuditFinding(audit, id, new Label(chinese, english));
  }

  @Override
  public String toString() {
    return audit.label().english() + ": " + id + ": " + sentence.english();
  }
}
