package org.uniondomain.rules.region.shanghai;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.bargaining.round.OfferMatter.LAYOFF;
import static org.uniondomain.core.bargaining.round.OfferMatter.MAJOR_HAZARD;
import static org.uniondomain.core.bargaining.round.OfferMatter.STOPPAGE_OR_PETITION;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.EMPLOYER_SIZE;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.NEGOTIATION;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.WORKERS_SIZE;
import static org.uniondomain.rules.bargaining.round.NegotiationRules.EQUAL_SIDES;
import static org.uniondomain.rules.bargaining.round.OfferFacts.MATTERS;
import static org.uniondomain.rules.bargaining.round.OfferFacts.OFFER;
import static org.uniondomain.rules.bargaining.round.OfferFacts.OFFER_MATTER;
import static org.uniondomain.rules.bargaining.round.OfferFacts.REFUSED;
import static org.uniondomain.rules.bargaining.round.OfferRules.NO_REFUSAL;
import static org.uniondomain.rules.bargaining.round.OfferRules.REPLY_TERM;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_SHARE;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WOMENS_BODY_REPRESENTED;
import static org.uniondomain.rules.bargaining.side.SelectionRules.CONSENT_SHARE;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.LocalBargainingLaw.SHANGHAI_COLLECTIVE_CONTRACTS;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.dispute.CorrectionOrderFacts;
import org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts;
import org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts;
import org.uniondomain.rules.bargaining.round.NegotiationFacts;
import org.uniondomain.rules.bargaining.round.OfferFacts;
import org.uniondomain.rules.bargaining.side.BargainingSideFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 上海市集体协商规定, of its regulation on collective contracts as amended in 2015, which was read; the text
 * of 2007 was not. Taken to speak of contracts other than wage agreements.
 */
public final class ShanghaiBargainingRound {
  private ShanghaiBargainingRound() {}

  private static final LocalDate START = LocalDate.of(2015, 10, 1);

  /** 不得拒绝协商的裁员人数. */
  public static final Threshold<Integer> LAYOFFS =
      threshold(
              "bargaining.shanghai.layoffs",
              COUNT,
              OR_MORE,
              "上海市不得拒绝协商的裁员人数",
              "layoffs over which bargaining is not refused in Shanghai")
          .in(Regions.SHANGHAI)
          .since(START, 20, SHANGHAI_COLLECTIVE_CONTRACTS.cited(), TEXT);

  /** 不得拒绝协商的裁员比例. */
  public static final Threshold<Ratio> LAYOFF_SHARE =
      threshold(
              "bargaining.shanghai.layoff-share",
              RATIO,
              OR_MORE,
              "上海市不得拒绝协商的裁员比例",
              "share of layoffs over which bargaining is not refused in Shanghai")
          .in(Regions.SHANGHAI)
          .since(START, Ratio.of(1, 10), SHANGHAI_COLLECTIVE_CONTRACTS.cited(), TEXT);

  /** 双方人数: the employer's side is not the larger one. */
  public static final Requirement<Negotiation> SIDES =
      requirement("bargaining.shanghai.sides", NEGOTIATION)
          .label("上海市双方协商代表人数", "numbers of representatives in Shanghai")
          .clause(
              SHANGHAI_COLLECTIVE_CONTRACTS.cited(),
              TEXT,
              SHALL,
              "用人单位一方的协商代表不多于职工一方",
              "the employer's side has no more representatives than the workers' side")
          .when(NegotiationFacts.KIND.is(WAGE).not())
          .that(EMPLOYER_SIZE.meets(Limit.at(NOT_EXCEEDING, WORKERS_SIZE)))
          .build();

  /** 不得拒绝协商的情形. */
  public static final Requirement<Offer> NOT_REFUSED =
      requirement("bargaining.shanghai.no-refusal", OFFER)
          .label("上海市不得拒绝协商的情形", "cases in which bargaining is not refused in Shanghai")
          .clause(
              SHANGHAI_COLLECTIVE_CONTRACTS.cited(),
              TEXT,
              SHALL_NOT,
              "对较大规模裁员、引起停工或者上访的争议、重大安全隐患的协商要求予以拒绝",
              "refuses to bargain over larger layoffs, disputes that led to a stoppage or petition,"
                  + " or major hazards")
          .when(
              OfferFacts.KIND
                  .is(WAGE)
                  .not()
                  .and(
                      any(
                          MATTERS.some(OFFER_MATTER.isOneOf(STOPPAGE_OR_PETITION, MAJOR_HAZARD)),
                          all(
                              MATTERS.some(OFFER_MATTER.is(LAYOFF)),
                              any(
                                  OfferFacts.LAYOFFS.meets(LAYOFFS),
                                  OfferFacts.LAYOFFS.meets(
                                      LAYOFF_SHARE.of(OfferFacts.EMPLOYEES)))))))
          .that(REFUSED.not())
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.SHANGHAI)
          .replaces(
              OUTSIDE_SHARE,
              own -> own.since(START, Ratio.of(1, 3), SHANGHAI_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              WOMENS_BODY_REPRESENTED,
              own -> own.since(START, true, SHANGHAI_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              CONSENT_SHARE,
              own -> own.since(START, Ratio.of(1, 2), SHANGHAI_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              REPLY_TERM,
              own -> own.since(START, Term.days(15), SHANGHAI_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(EQUAL_SIDES, SIDES)
          .replaces(NO_REFUSAL, NOT_REFUSED)
          .readsSince(
              START,
              BargainingSideFacts.BARGAINING_SIDE,
              BargainingSideFacts.KIND.is(COMPREHENSIVE))
          .readsSince(START, NegotiationFacts.NEGOTIATION, NegotiationFacts.KIND.is(COMPREHENSIVE))
          .readsSince(START, OfferFacts.OFFER, OfferFacts.KIND.is(COMPREHENSIVE))
          .readsSince(
              START,
              SigningDisputeFacts.SIGNING_DISPUTE,
              SigningDisputeFacts.KIND.is(COMPREHENSIVE))
          .readsSince(
              START,
              ProtectedRepresentativeFacts.PROTECTED_REPRESENTATIVE,
              ProtectedRepresentativeFacts.KIND.is(COMPREHENSIVE))
          .readsSince(
              START,
              CorrectionOrderFacts.CORRECTION_ORDER,
              CorrectionOrderFacts.KIND.is(COMPREHENSIVE));
}
