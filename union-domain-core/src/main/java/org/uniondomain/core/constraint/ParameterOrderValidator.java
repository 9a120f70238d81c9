package org.uniondomain.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 参数先后校验: checks the days among the parameters of a constructor or method. */
@SupportedValidationTarget(ValidationTarget.PARAMETERS)
public final class ParameterOrderValidator implements ConstraintValidator<PeriodOrder, Object[]> {
  @Override
  public boolean isValid(Object @Nullable [] value, ConstraintValidatorContext context) {
    LocalDate before = LocalDate.MIN;
    for (Object each : value == null ? new Object[0] : value) {
      if (each instanceof LocalDate day) {
        if (day.isBefore(before)) {
          return false;
        }
        before = day;
      }
    }
    return true;
  }
}
