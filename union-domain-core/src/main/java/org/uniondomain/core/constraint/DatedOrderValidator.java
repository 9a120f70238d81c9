package org.uniondomain.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 起止先后校验: checks the days that a row tells. */
@SupportedValidationTarget(ValidationTarget.ANNOTATED_ELEMENT)
public final class DatedOrderValidator implements ConstraintValidator<PeriodOrder, Dated> {
  @Override
  public boolean isValid(@Nullable Dated value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    LocalDate first = value.firstDay();
    LocalDate last = value.lastDay();
    return first == null || last == null || !first.isAfter(last);
  }
}
