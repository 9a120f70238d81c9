package org.uniondomain.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.money.Money;

/** 十进制金额校验: of an amount in yuan with at most two places. */
public final class MoneyDecimalValidator implements ConstraintValidator<MoneyRange, BigDecimal> {
  private static final int PLACES = 2;

  /** Longer numbers are beyond every amount and are not written out. */
  private static final int LONGEST = 20;

  private Limits<Money> limits = new Limits<>(null, null);

  @Override
  public void initialize(MoneyRange constraint) {
    limits = Limits.of(constraint.min(), constraint.max(), Money::yuan);
  }

  @Override
  public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    BigDecimal plain = value.stripTrailingZeros();
    if (plain.scale() > PLACES || plain.precision() - plain.scale() > LONGEST) {
      return false;
    }
    try {
      return limits.contain(Money.yuan(plain.toPlainString()));
    } catch (IllegalArgumentException noAmount) {
      return false;
    }
  }
}
