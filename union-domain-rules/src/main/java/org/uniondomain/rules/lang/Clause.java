package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.place.Division;

/**
 * 条款: what a rule says in our own words, and on whose authority. In the words, {@code {bound}} and
 * {@code {value}} stand for the word and the number of the first threshold of the rule, {@code
 * {bound2}} and {@code {value2}} for those of the second, and so on, so that words and code cannot
 * drift apart. The threshold that is the authority comes first, then those of the condition, then
 * those of what is required, in reading order; a table counts once. The reading by which a last day
 * of rest moves on and the thresholds of other rules do not count.
 *
 * @param modality its force
 * @param words the words
 * @param authorities the provisions, earliest edition first; empty where {@code source} is given
 * @param source the threshold whose entry is the authority, where the texts differ by place
 * @param jurisdiction where it governs
 * @param from the first day it governs; empty for the first day of its earliest provision
 * @param until the first day it no longer governs; empty for the end of its last provision
 */
public record Clause(
    Modality modality,
    Label words,
    ImmutableList<Authority> authorities,
    @Nullable Threshold<?> source,
    Division jurisdiction,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  /**
   * Checks that there is an authority.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Clause {
    if (authorities.isEmpty() == (source == null)) {
      throw new IllegalArgumentException(
          "a clause has either provisions or a threshold for its authority: " + words.english());
    }
  }

  /** Returns the provision in force on {@code day}; for a clause with provisions only. */
  public Optional<Authority> authorityOn(LocalDate day) {
    if ((from.isPresent() && day.isBefore(from.get()))
        || (until.isPresent() && !day.isBefore(until.get()))) {
      return Optional.empty();
    }
    Optional<Authority> latest = Optional.empty();
    for (Authority authority : authorities) {
      if (authority.citation().edition().inForceOn(day)) {
        latest = Optional.of(authority);
      }
    }
    return latest;
  }
}
