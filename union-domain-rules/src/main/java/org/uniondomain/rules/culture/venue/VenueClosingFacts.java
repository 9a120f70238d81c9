package org.uniondomain.rules.culture.venue;

import java.time.LocalDate;
import org.uniondomain.core.culture.venue.VenueClosing;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 设施临时停止开放要素: what can be told of the temporary closing of a venue. */
public final class VenueClosingFacts {
  private VenueClosingFacts() {}

  /** 设施临时停止开放. */
  public static final Subject<VenueClosing> VENUE_CLOSING =
      Subject.named(
          "venue-closing", VenueClosing.class, "设施临时停止开放", "temporary closing of a venue");

  /** 公告日. */
  public static final QuantityFact<VenueClosing, LocalDate> ANNOUNCED_ON =
      VENUE_CLOSING.day(
          "announced-on",
          "公告日",
          "day of the announcement",
          VenueClosing::announcedOn,
          VenueClosing::withAnnouncedOn);

  /** 停止开放日. */
  public static final QuantityFact<VenueClosing, LocalDate> CLOSES_ON =
      VENUE_CLOSING.day(
          "closes-on",
          "停止开放日",
          "first day closed",
          VenueClosing::closesOn,
          VenueClosing::withClosesOn);

  /** 词汇. */
  public static final Vocabulary<VenueClosing> VOCABULARY =
      Vocabulary.of(VENUE_CLOSING, VenueClosing.builder().build()).with(ANNOUNCED_ON, CLOSES_ON);
}
