package org.uniondomain.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** 统一社会信用代码校验: reads the text as the library does. */
public final class CreditCodeValidator implements ConstraintValidator<CreditCode, CharSequence> {
  private boolean compared;

  @Override
  public void initialize(CreditCode constraint) {
    compared = constraint.compared();
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null
        || ParsedViolations.isValid(
            org.uniondomain.core.identity.CreditCode.parse(value.toString()),
            compared,
            "CreditCode",
            context);
  }
}
