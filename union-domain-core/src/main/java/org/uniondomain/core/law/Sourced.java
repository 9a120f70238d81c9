package org.uniondomain.core.law;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.uniondomain.core.fact.Fact;

/**
 * 有据数值: a value with the text it comes from and the days that belong to it.
 *
 * @param <T> type of the value
 * @param value the value: known; none where the text fixes no number; unknown, or a range, where a
 *     number is known to exist but not which one
 * @param citation where the text says so
 * @param certainty how surely the value is known
 * @param effectiveFrom the first day it governs
 * @param startCertainty how surely that day is known
 * @param publishedOn the day it was published, which can be later than the first day it governs;
 *     empty where not known
 * @param reviewedThrough the last day for which someone checked that it still stands; empty where
 *     nobody did
 */
public record Sourced<T>(
    Fact<T> value,
    Citation citation,
    Certainty certainty,
    LocalDate effectiveFrom,
    Certainty startCertainty,
    Optional<LocalDate> publishedOn,
    Optional<LocalDate> reviewedThrough) {

  /** Checks that nothing is null. */
  public Sourced {
    requireNonNull(value, "value");
    requireNonNull(citation, "citation");
    requireNonNull(certainty, "certainty");
    requireNonNull(effectiveFrom, "effectiveFrom");
    requireNonNull(startCertainty, "startCertainty");
    requireNonNull(publishedOn, "publishedOn");
    requireNonNull(reviewedThrough, "reviewedThrough");
  }

  /**
   * Returns a known value whose first day is as sure as the value.
   *
   * @param <T> type of the value
   */
  public static <T> Sourced<T> of(
      T value, LocalDate effectiveFrom, Citation citation, Certainty certainty) {
    return new Sourced<>(
        Fact.known(value),
        citation,
        certainty,
        effectiveFrom,
        certainty,
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the same with a first day known only as surely as {@code start}. */
  public Sourced<T> startKnown(Certainty start) {
    return new Sourced<>(
        value, citation, certainty, effectiveFrom, start, publishedOn, reviewedThrough);
  }

  /** Returns the same, published on {@code day}. */
  public Sourced<T> published(LocalDate day) {
    return new Sourced<>(
        value,
        citation,
        certainty,
        effectiveFrom,
        startCertainty,
        Optional.of(day),
        reviewedThrough);
  }

  /** Returns the same, checked to stand through {@code day}. */
  public Sourced<T> reviewed(LocalDate day) {
    return new Sourced<>(
        value, citation, certainty, effectiveFrom, startCertainty, publishedOn, Optional.of(day));
  }

  /** Returns the weakest certainty of the value and its first day. */
  public Certainty weakest() {
    return certainty.weaker(startCertainty);
  }
}
