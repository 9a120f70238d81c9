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
 * 行政区划代码: the text is the six-digit code of a division of GB/T 2260 that exists. Null is valid. See
 * {@link org.uniondomain.core.place.Division}.
 */
@Documented
@Constraint(validatedBy = DivisionCodeValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DivisionCode.List.class)
public @interface DivisionCode {
  /**
   * 可为已撤销代码: whether the code of a place that has been withdrawn will do, as in old files.
   *
   * @return false unless said otherwise
   */
  boolean retired() default false;

  /**
   * 提示信息: the message, or the key of one in braces.
   *
   * @return the template
   */
  String message() default "{org.uniondomain.core.constraint.DivisionCode.message}";

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
    DivisionCode[] value();
  }
}
