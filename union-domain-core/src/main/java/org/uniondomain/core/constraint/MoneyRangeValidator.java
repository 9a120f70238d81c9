package org.uniondomain.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.money.Money;

/** 金额范围校验: of an amount. */
public final class MoneyRangeValidator implements ConstraintValidator<MoneyRange, Money> {
  private Limits<Money> limits = new Limits<>(null, null);

  @Override
  public void initialize(MoneyRange constraint) {
    limits = Limits.of(constraint.min(), constraint.max(), Money::yuan);
  }

  @Override
  public boolean isValid(@Nullable Money value, ConstraintValidatorContext context) {
    return value == null || limits.contain(value);
  }
}
