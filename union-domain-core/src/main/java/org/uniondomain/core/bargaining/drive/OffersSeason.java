package org.uniondomain.core.bargaining.drive;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/** 要约行动季: a season in which unions call on employers to bargain, with the offers made in it. */
@Value.Immutable
public interface OffersSeason extends WithOffersSeason {
  /**
   * 起始日: the first day of the season.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> opensOn();

  /**
   * 截止日: the last day of the season, inclusive.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> closesOn();

  /**
   * 要约: the offers made in the season.
   *
   * @return those told, and whether they are all
   */
  Listing<@Valid Offer> offers();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableOffersSeason.Builder builder() {
    return ImmutableOffersSeason.builder();
  }
}
