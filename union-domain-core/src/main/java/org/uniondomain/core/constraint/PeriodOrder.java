package org.uniondomain.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 期间先后: a period does not end before it begins. On a type that {@link Dated tells its days}, the
 * first day is not after the last; on a constructor or method, no day among the parameters is after
 * a later parameter (a constructor then says {@code validationAppliesTo = PARAMETERS}). The same
 * day twice is in order, and a day that is null is not compared.
 */
@Documented
@Constraint(validatedBy = {DatedOrderValidator.class, ParameterOrderValidator.class})
@Target({TYPE, METHOD, CONSTRUCTOR, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PeriodOrder {
  /**
   * 提示信息: the message, or the key of one in braces.
   *
   * @return the template
   */
  String message() default "{org.uniondomain.core.constraint.PeriodOrder.message}";

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

  /**
   * 校验对象: whether a constructor or method is asked about its parameters or about what it gives;
   * only needed where that cannot be told.
   *
   * @return the target
   */
  ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT;
}
