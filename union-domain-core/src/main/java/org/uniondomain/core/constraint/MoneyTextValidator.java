package org.uniondomain.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.money.Money;

/** 金额文本校验: of a text that gives an amount in yuan. */
public final class MoneyTextValidator implements ConstraintValidator<MoneyRange, CharSequence> {
  private Limits<Money> limits = new Limits<>(null, null);

  @Override
  public void initialize(MoneyRange constraint) {
    limits = Limits.of(constraint.min(), constraint.max(), Money::yuan);
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    try {
      return limits.contain(Money.yuan(value.toString()));
    } catch (IllegalArgumentException noAmount) {
      return false;
    }
  }
}
