package org.uniondomain.rules.lang;

import java.time.LocalDate;
import java.util.Optional;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;

/**
 * 提示: something the reader of an answer has to bear in mind.
 *
 * @param kind what
 * @param citation the text it is about
 * @param certainty the certainty it is about
 * @param day the day it is about
 */
public record Notice(
    NoticeKind kind,
    Optional<Citation> citation,
    Optional<Certainty> certainty,
    Optional<LocalDate> day) {

  /** Returns a notice about nothing in particular. */
  public static Notice of(NoticeKind kind) {
    return new Notice(kind, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns a notice about a text. */
  public static Notice of(NoticeKind kind, Citation citation) {
    return new Notice(kind, Optional.of(citation), Optional.empty(), Optional.empty());
  }

  /** Returns a notice about a text known only so surely. */
  public static Notice of(NoticeKind kind, Citation citation, Certainty certainty) {
    return new Notice(kind, Optional.of(citation), Optional.of(certainty), Optional.empty());
  }

  /** Returns a notice about a text and a day. */
  public static Notice of(NoticeKind kind, Citation citation, LocalDate day) {
    return new Notice(kind, Optional.of(citation), Optional.empty(), Optional.of(day));
  }
}
