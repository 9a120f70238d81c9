package org.uniondomain.core.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;

/** 校验工具: validators with and without the strategy for accessors, in one language. */
final class Validating {
  private Validating() {}

  static Validator inChinese() {
    return validator(true, Locale.SIMPLIFIED_CHINESE);
  }

  static Validator inEnglish() {
    return validator(true, Locale.ENGLISH);
  }

  static Validator withoutStrategy() {
    return validator(false, Locale.ENGLISH);
  }

  private static Validator validator(boolean strategy, Locale locale) {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .locales(Set.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE))
            .defaultLocale(locale);
    if (strategy) {
      configuration.getterPropertySelectionStrategy(new AccessorStrategy());
    }
    try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
      return factory.getValidator();
    }
  }

  /** Returns path and message of each violation, sorted. */
  static <T> List<String> violations(Validator validator, T value, Class<?>... groups) {
    return validator.validate(value, groups).stream().map(Validating::shown).sorted().toList();
  }

  static String shown(ConstraintViolation<?> violation) {
    return violation.getPropertyPath() + ": " + violation.getMessage();
  }
}
