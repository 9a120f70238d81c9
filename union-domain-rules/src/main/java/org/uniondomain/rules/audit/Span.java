package org.uniondomain.rules.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.uniondomain.core.law.Edition;
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.Clause;

/** 起止: days from the first to the last, the last not included. */
record Span(LocalDate from, LocalDate until) {

  static Span of(Edition edition) {
    return new Span(edition.from(), edition.until().orElse(LocalDate.MAX));
  }

  static Span of(LocalDate from, Optional<LocalDate> until) {
    return new Span(from, until.orElse(LocalDate.MAX));
  }

  /** Returns the days that a clause claims, by its own words or by its provisions. */
  static Span of(Clause clause) {
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Authority authority : clause.authorities()) {
      Span own = of(authority.citation().edition());
      first = own.from.isBefore(first) ? own.from : first;
      last = own.until.isAfter(last) ? own.until : last;
    }
    return new Span(clause.from().orElse(first), clause.until().orElse(last));
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  boolean meets(Span other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }
}
