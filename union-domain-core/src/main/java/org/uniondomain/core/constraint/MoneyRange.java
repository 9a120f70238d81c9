package org.uniondomain.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 金额范围: an amount in yuan lies within limits, both inclusive. A text or a {@link
 * java.math.BigDecimal} that is no amount in yuan, or has more than two places, is outside. Null is
 * valid. There is no validator for {@code Double}: a binary fraction is no amount.
 */
@Documented
@Constraint(
    validatedBy = {
      MoneyRangeValidator.class,
      MoneyTextValidator.class,
      MoneyDecimalValidator.class
    })
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(MoneyRange.List.class)
public @interface MoneyRange {
  /**
   * 下限: the least amount in yuan, inclusive, such as {@code "0.00"}.
   *
   * @return the amount; empty for no limit
   */
  String min() default "";

  /**
   * 上限: the greatest amount in yuan, inclusive.
   *
   * @return the amount; empty for no limit
   */
  String max() default "";

  /**
   * 提示信息: the message, or the key of one in braces.
   *
   * @return the template
   */
  String message() default "{org.uniondomain.core.constraint.MoneyRange.message}";

  /**
   * 校验组: the groups it belongs to.
   *
   * @return the groups; none for the default group
   */
  Class<?>[] groups() default {};

  /**
   * 附加信息: what a caller attaches to it.
   *
   * @return the payloads
   */
  Class<? extends Payload>[] payload() default {};

  /** 多个约束: the same constraint several times, for different groups. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /**
     * 约束: the constraints.
     *
     * @return all of them
     */
    MoneyRange[] value();
  }
}
