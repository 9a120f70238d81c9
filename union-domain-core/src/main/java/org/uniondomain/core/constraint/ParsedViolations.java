package org.uniondomain.core.constraint;

import jakarta.validation.ConstraintValidatorContext;
import org.uniondomain.core.identity.Finding;
import org.uniondomain.core.identity.Parsed;
import org.uniondomain.core.identity.Severity;

/** 逐项违规: one violation for each error that was found in a number. */
final class ParsedViolations {
  private static final String KEYS = "org.uniondomain.core.constraint.";

  private ParsedViolations() {}

  /**
   * Returns whether the text is a number. A message of the caller's own stays one message; ours is
   * split into one for each part that is wrong.
   */
  static boolean isValid(
      Parsed<?> parsed, boolean compared, String constraint, ConstraintValidatorContext context) {
    if (compared ? parsed.valueDespiteOverridable().isPresent() : !parsed.hasError()) {
      return true;
    }
    String template = context.getDefaultConstraintMessageTemplate();
    if (template.equals("{" + KEYS + constraint + ".message}")) {
      context.disableDefaultConstraintViolation();
      for (Finding finding : parsed.findings()) {
        if (finding.severity() == Severity.ERROR && !(compared && finding.overridable())) {
          context
              .buildConstraintViolationWithTemplate(
                  template + "{" + KEYS + "part." + finding.part().name() + "}")
              .addConstraintViolation();
        }
      }
    }
    return false;
  }
}
