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

/** 比例范围: a ratio lies within limits, both inclusive. Null is valid. */
@Documented
@Constraint(validatedBy = RatioRangeValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RatioRange.List.class)
public @interface RatioRange {
  /**
   * 下限: the least percentage, inclusive, such as {@code "0"}.
   *
   * @return the percentage; empty for no limit
   */
  String minPercent() default "";

  /**
   * 上限: the greatest percentage, inclusive, such as {@code "100"}.
   *
   * @return the percentage; empty for no limit
   */
  String maxPercent() default "";

  /**
   * 提示信息: the message, or the key of one in braces.
   *
   * @return the template
   */
  String message() default "{org.uniondomain.core.constraint.RatioRange.message}";

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
    RatioRange[] value();
  }
}
