package org.uniondomain.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.money.Ratio;

/** 比例范围校验: of an exact ratio. */
public final class RatioRangeValidator implements ConstraintValidator<RatioRange, Ratio> {
  private Limits<Ratio> limits = new Limits<>(null, null);

  @Override
  public void initialize(RatioRange constraint) {
    limits = Limits.of(constraint.minPercent(), constraint.maxPercent(), Ratio::percent);
  }

  @Override
  public boolean isValid(@Nullable Ratio value, ConstraintValidatorContext context) {
    return value == null || limits.contain(value);
  }
}
