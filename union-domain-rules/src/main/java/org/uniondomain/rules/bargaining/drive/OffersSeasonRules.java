package org.uniondomain.rules.bargaining.drive;

import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.bargaining.drive.OffersSeasonFacts.CLOSES_ON;
import static org.uniondomain.rules.bargaining.drive.OffersSeasonFacts.OFFERS;
import static org.uniondomain.rules.bargaining.drive.OffersSeasonFacts.OFFERS_SEASON;
import static org.uniondomain.rules.bargaining.drive.OffersSeasonFacts.OPENS_ON;
import static org.uniondomain.rules.bargaining.drive.OffersSeasonFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.InnerMongoliaLaw.BARGAINING_DRIVE_REPORT;

import org.uniondomain.core.bargaining.drive.OffersSeason;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.rules.bargaining.round.OfferFacts;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;

/** 要约行动季规则: offers lie in their season; how many were made and how many were answered. */
public final class OffersSeasonRules {
  private OffersSeasonRules() {}

  /** 要约在行动季内. */
  public static final Requirement<OffersSeason> IN_SEASON =
      requirement("bargaining.season.in-season", OFFERS_SEASON)
          .label("要约在行动季内", "offers made in the season")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "行动季的要约在起始日至截止日之间发出",
              "the offers of a season are made from its first day to its last")
          .that(
              OFFERS.every(
                  OfferFacts.RECEIVED_ON
                      .meets(Limit.at(NOT_EARLIER_THAN, OFFERS.outer(OPENS_ON)))
                      .and(
                          OfferFacts.RECEIVED_ON.meets(Limit.at(WITHIN, OFFERS.outer(CLOSES_ON))))))
          .build();

  private static Calculation<OffersSeason, Integer> count(
      String id, String chinese, String english, Condition<Offer> condition) {
    return Calculation.<OffersSeason, Integer>calculation(
            "bargaining.season." + id, OFFERS_SEASON, COUNT)
        .label(chinese, english)
        .clause(
            BARGAINING_DRIVE_REPORT.cited(),
            REPORTED,
            CONSISTENCY,
            "行动季的" + chinese + "逐件计数",
            "the " + english + " of a season are counted one by one")
        .is(OFFERS.count(condition))
        .build();
  }

  /** 要约数. */
  public static final Calculation<OffersSeason, Integer> MADE =
      count("offers", "要约数", "offers", OfferFacts.RECEIVED_ON.happened());

  /** 答复数. */
  public static final Calculation<OffersSeason, Integer> ANSWERED =
      count("replies", "答复数", "replies", OfferFacts.REPLIED_ON.happened());

  /** 规则. */
  public static final SubjectRules<OffersSeason> RULES =
      SubjectRules.of(VOCABULARY, IN_SEASON, MADE, ANSWERED);
}
