package org.uniondomain.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.RetiredDivision;

/** 行政区划代码校验: looks the code up in the lists of the library. */
public final class DivisionCodeValidator
    implements ConstraintValidator<DivisionCode, CharSequence> {
  private boolean retired;

  @Override
  public void initialize(DivisionCode constraint) {
    retired = constraint.retired();
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null
        || Division.find(value.toString()).isPresent()
        || (retired && !RetiredDivision.withCode(value.toString()).isEmpty());
  }
}
