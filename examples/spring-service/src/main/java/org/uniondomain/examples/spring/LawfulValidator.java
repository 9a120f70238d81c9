package org.uniondomain.examples.spring;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.Finding;
import org.uniondomain.rules.explain.Explanation;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

/** Asks the rules during bean validation. Spring gives it its books. */
public class LawfulValidator implements ConstraintValidator<Lawful, Stated<?>> {
  private final BoundBooks books;
  private Consequence least = Consequence.MUST_CORRECT;

  public LawfulValidator(BoundBooks books) {
    this.books = books;
  }

  @Override
  public void initialize(Lawful constraint) {
    least = constraint.from();
  }

  @Override
  public boolean isValid(Stated<?> stated, ConstraintValidatorContext context) {
    if (stated == null) {
      return true;
    }
    List<String> breaches = breaches(stated, LocaleContextHolder.getLocale());
    if (!breaches.isEmpty()) {
      context.disableDefaultConstraintViolation();
      breaches.forEach(
          each -> context.buildConstraintViolationWithTemplate(each).addConstraintViolation());
    }
    return breaches.isEmpty();
  }

  private <S> List<String> breaches(Stated<S> stated, Locale reader) {
    Assessment<S> answers =
        books.at(stated.place(), stated.day()).of(stated.subject()).assess(stated.fact());
    return answers.findings().stream()
        .filter(this::isBreach)
        .map(each -> answers.explanation(each.rule(), reader))
        .map(LawfulValidator::message)
        .toList();
  }

  private <S> boolean isBreach(Finding<S> finding) {
    return finding instanceof Finding.OfRequirement<S> of
        && of.verdict() instanceof Verdict.Breached breached
        && breached.consequence().compareTo(least) <= 0;
  }

  /** Label and outcome; what a message template would read as an expression is taken out. */
  private static String message(Explanation why) {
    return why.lines().stream()
        .limit(2)
        .reduce((a, b) -> a + "；" + b)
        .orElseThrow()
        .replaceAll("[{}$\\\\]", "");
  }
}
