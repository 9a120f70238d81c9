package org.uniondomain.examples.spring;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.uniondomain.rules.lang.Consequence;

/**
 * What is stated breaks no rule whose breach weighs at least so much. Every breach is a violation
 * of its own; what is unknown, still in time or open is none.
 */
@Constraint(validatedBy = LawfulValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Lawful {
  /** The group of this constraint: asked after the shape of every value is found right. */
  interface Asked {}

  /** The least consequence of a breach that is a violation. */
  Consequence from() default Consequence.MUST_CORRECT;

  String message() default "不符合规定";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
