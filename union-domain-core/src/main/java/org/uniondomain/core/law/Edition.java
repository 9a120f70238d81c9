package org.uniondomain.core.law;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 版本: one edition of a legal text, in force on the days {@code [from, until)}.
 *
 * @param name what tells the edition from the others, usually its year
 * @param from 施行日, the first day in force
 * @param until the first day no longer in force; empty while no end was seen
 * @param startCertainty how surely the first day is known
 */
public record Edition(
    String name, LocalDate from, Optional<LocalDate> until, Certainty startCertainty) {

  /**
   * Checks that the edition does not end before it begins.
   *
   * @throws IllegalArgumentException if it does
   */
  public Edition {
    requireNonNull(name, "name");
    requireNonNull(startCertainty, "startCertainty");
    if (until.isPresent() && !until.get().isAfter(from)) {
      throw new IllegalArgumentException(
          "edition " + name + " ends on " + until.get() + ", not after its first day " + from);
    }
  }

  /** Returns whether the edition is in force on {@code day}. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
  }
}
