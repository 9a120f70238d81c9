package org.uniondomain.rules.bargaining.drive;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.drive.OffersSeason;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.rules.bargaining.round.OfferFacts;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 要约行动季要素: what can be told of a season of offers. */
public final class OffersSeasonFacts {
  private OffersSeasonFacts() {}

  /** 要约行动季. */
  public static final Subject<OffersSeason> OFFERS_SEASON =
      Subject.named("offers-season", OffersSeason.class, "要约行动季", "season of offers");

  /** 起始日. */
  public static final QuantityFact<OffersSeason, LocalDate> OPENS_ON =
      OFFERS_SEASON.day(
          "opens-on", "起始日", "first day", OffersSeason::opensOn, OffersSeason::withOpensOn);

  /** 截止日. */
  public static final QuantityFact<OffersSeason, LocalDate> CLOSES_ON =
      OFFERS_SEASON.day(
          "closes-on", "截止日", "last day", OffersSeason::closesOn, OffersSeason::withClosesOn);

  /** 要约. */
  public static final Items<OffersSeason, Offer> OFFERS =
      OFFERS_SEASON.items(
          "offers", "要约", "offers", Offer.class, OffersSeason::offers, OffersSeason::withOffers);

  /** 词汇. */
  public static final Vocabulary<OffersSeason> VOCABULARY =
      Vocabulary.of(OFFERS_SEASON, OffersSeason.builder().build())
          .with(OPENS_ON, CLOSES_ON)
          .with(OFFERS, OfferFacts.VOCABULARY);
}
