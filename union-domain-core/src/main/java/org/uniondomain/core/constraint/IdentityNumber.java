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
 * 公民身份号码: the text is an eighteen-character identity number of a citizen. Each error is a violation
 * of its own, which names the part that is wrong and no digit. Null is valid. Source: GB
 * 11643-1999; see {@link org.uniondomain.core.identity.IdentityNumber}.
 */
@Documented
@Constraint(validatedBy = IdentityNumberValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(IdentityNumber.List.class)
public @interface IdentityNumber {
  /**
   * 提示信息: the message, or the key of one in braces.
   *
   * @return the template
   */
  String message() default "{org.uniondomain.core.constraint.IdentityNumber.message}";

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
    IdentityNumber[] value();
  }
}
