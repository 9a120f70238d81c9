package org.uniondomain.rules.book;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Edition;
import org.uniondomain.core.law.Sourced;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Threshold;

/** 规范写法: one text for every value, citation and entry. */
final class CanonicalValue {
  private CanonicalValue() {}

  static String of(@Nullable Object value) {
    if (value instanceof Money money) {
      return money.fen() + " fen";
    } else if (value instanceof Ratio ratio) {
      return ratio.numerator() + "/" + ratio.denominator();
    } else if (value instanceof Term term) {
      return term.amount() + " " + term.unit().name();
    } else if (value instanceof Enum<?> code) {
      return code.name();
    }
    return value == null ? "open" : value.toString();
  }

  static String codes(Collection<? extends Enum<?>> codes) {
    return codes.stream().map(Enum::name).sorted().collect(joining("|"));
  }

  static String fact(Fact<?> fact) {
    if (fact.isKnown()) {
      return of(fact.orNull());
    } else if (fact.isNone()) {
      return "none";
    } else if (!fact.options().isEmpty()) {
      return fact.options().stream().map(CanonicalValue::of).sorted().collect(joining("|"));
    }
    return "[" + of(fact.low()) + ", " + of(fact.high()) + "]";
  }

  static String citation(Citation citation) {
    Edition edition = citation.edition();
    return citation.instrument().id()
        + " "
        + citation.instrument().rank().name()
        + " "
        + edition.name()
        + " "
        + days(edition.from(), edition.until())
        + " "
        + citation.article()
        + "/"
        + citation.paragraph()
        + "/"
        + citation.item();
  }

  static String days(LocalDate from, Optional<LocalDate> until) {
    return from + ".." + day(until);
  }

  static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  static String entry(Threshold.Entry<?> entry) {
    Sourced<?> sourced = entry.sourced();
    return String.join(
        "; ",
        entry.place().code(),
        fact(sourced.value()),
        entry.bound().comparison().name(),
        entry.bound().name(),
        entry.plain() ? "plain" : "",
        citation(sourced.citation()),
        sourced.certainty().name(),
        sourced.startCertainty().name(),
        days(sourced.effectiveFrom(), entry.until()),
        day(sourced.publishedOn()),
        day(sourced.reviewedThrough()));
  }
}
