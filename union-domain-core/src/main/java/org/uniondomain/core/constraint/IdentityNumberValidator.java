package org.uniondomain.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** 公民身份号码校验: reads the text as the library does. */
public final class IdentityNumberValidator
    implements ConstraintValidator<IdentityNumber, CharSequence> {
  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null
        || ParsedViolations.isValid(
            org.uniondomain.core.identity.IdentityNumber.parse(value.toString()),
            false,
            "IdentityNumber",
            context);
  }
}
