package org.uniondomain.rules.region.chongqing;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules.CORRECTION_TERM;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules.GREATEST_FINE;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules.GREATEST_FINE_OF_HEAD;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules.LEAST_FINE;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules.LEAST_FINE_OF_HEAD;
import static org.uniondomain.rules.bargaining.dispute.SigningDisputeRules.COORDINATION_TERM;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.EMPLOYER_SIZE;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.NEGOTIATION;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.WORKERS_SIZE;
import static org.uniondomain.rules.bargaining.round.NegotiationRules.EQUAL_SIDES;
import static org.uniondomain.rules.bargaining.round.OfferFacts.OFFER;
import static org.uniondomain.rules.bargaining.round.OfferFacts.REFUSED;
import static org.uniondomain.rules.bargaining.round.OfferRules.NO_REFUSAL;
import static org.uniondomain.rules.bargaining.round.OfferRules.REPLY_TERM;
import static org.uniondomain.rules.bargaining.round.OfferRules.WAGE_REPLY_TERM;
import static org.uniondomain.rules.bargaining.round.PreparationRules.DATA_TERM;
import static org.uniondomain.rules.bargaining.round.PreparationRules.WAGE_DATA_TERM;
import static org.uniondomain.rules.bargaining.round.SuspensionRules.SUSPENSION_TERM;
import static org.uniondomain.rules.bargaining.round.SuspensionRules.WAGE_SUSPENSION_TERM;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_SHARE;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_SHARE_IN_WAGE_BARGAINING;
import static org.uniondomain.rules.bargaining.side.CompositionRules.DISPATCHED_LINE;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WAGE_DISPATCHED_LINE;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WAGE_WOMEN_LINE;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WOMEN_LINE;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.UNION_STAFF_BARRED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_UNION_STAFF_BARRED;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.MAXIMUM_SIZE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.MINIMUM_SIZE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_MAXIMUM_SIZE;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.LocalBargainingLaw.CHONGQING_COLLECTIVE_CONTRACTS;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.dispute.CorrectionOrderFacts;
import org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts;
import org.uniondomain.rules.bargaining.dispute.SigningDisputeRules;
import org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts;
import org.uniondomain.rules.bargaining.round.NegotiationFacts;
import org.uniondomain.rules.bargaining.round.OfferFacts;
import org.uniondomain.rules.bargaining.side.BargainingSideFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;

/**
 * 重庆市集体协商规定, of its regulation on collective contracts as revised in 2016, which was read; the
 * texts of 2005 and 2010 were not. It speaks of collective contracts and wage agreements.
 */
public final class ChongqingBargainingRound {
  private ChongqingBargainingRound() {}

  private static final LocalDate START = LocalDate.of(2017, 1, 1);

  /** 双方人数: the employer's side is not the larger one. */
  public static final Requirement<Negotiation> SIDES =
      requirement("bargaining.chongqing.sides", NEGOTIATION)
          .label("重庆市双方协商代表人数", "numbers of representatives in Chongqing")
          .clause(
              CHONGQING_COLLECTIVE_CONTRACTS.cited(),
              TEXT,
              SHALL,
              "用人单位一方的协商代表不多于职工一方",
              "the employer's side has no more representatives than the workers' side")
          .that(EMPLOYER_SIZE.meets(Limit.at(NOT_EXCEEDING, WORKERS_SIZE)))
          .build();

  /** 不得拒绝协商. */
  public static final Requirement<Offer> NEVER_REFUSED =
      requirement("bargaining.chongqing.no-refusal", OFFER)
          .label("重庆市不得拒绝协商", "no refusal in Chongqing")
          .clause(
              CHONGQING_COLLECTIVE_CONTRACTS.cited(),
              TEXT,
              SHALL_NOT,
              "拒绝进行集体协商",
              "refuses to bargain")
          .that(REFUSED.not())
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.CHONGQING)
          .replaces(
              MINIMUM_SIZE,
              own -> own.since(START, 3, CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              MAXIMUM_SIZE,
              own -> own.since(START, 15, CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              WAGE_MAXIMUM_SIZE,
              own -> own.since(START, 15, CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              OUTSIDE_SHARE,
              own -> own.since(START, Ratio.of(1, 3), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              OUTSIDE_SHARE_IN_WAGE_BARGAINING,
              own -> own.since(START, Ratio.of(1, 3), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              WOMEN_LINE,
              own -> own.since(START, Ratio.of(1, 5), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              WAGE_WOMEN_LINE,
              own -> own.since(START, Ratio.of(1, 5), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              DISPATCHED_LINE,
              own ->
                  own.since(START, Ratio.of(1, 20), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT)
                      .drawn(EXCEEDING))
          .replaces(
              WAGE_DISPATCHED_LINE,
              own ->
                  own.since(START, Ratio.of(1, 20), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT)
                      .drawn(EXCEEDING))
          .replaces(
              UNION_STAFF_BARRED,
              own -> own.since(START, true, CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              WAGE_UNION_STAFF_BARRED,
              own -> own.since(START, true, CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              REPLY_TERM,
              own -> own.since(START, Term.days(20), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              WAGE_REPLY_TERM,
              own -> own.since(START, Term.days(20), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              DATA_TERM,
              own -> own.since(START, Term.days(10), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              WAGE_DATA_TERM,
              own -> own.since(START, Term.days(10), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              SUSPENSION_TERM,
              own -> own.since(START, Term.days(30), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              WAGE_SUSPENSION_TERM,
              own -> own.since(START, Term.days(30), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              COORDINATION_TERM,
              own -> own.since(START, Term.days(60), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              SigningDisputeRules.EXTENSION,
              own -> own.since(START, 30, CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              CORRECTION_TERM,
              own -> own.since(START, Term.days(15), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              LEAST_FINE,
              own ->
                  own.since(
                      START, Money.yuan("2000"), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              GREATEST_FINE,
              own ->
                  own.since(
                      START, Money.yuan("20000"), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              LEAST_FINE_OF_HEAD,
              own ->
                  own.since(
                      START, Money.yuan("1000"), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              GREATEST_FINE_OF_HEAD,
              own ->
                  own.since(
                      START, Money.yuan("10000"), CHONGQING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(EQUAL_SIDES, SIDES)
          .replaces(NO_REFUSAL, NEVER_REFUSED)
          .readsSince(
              START,
              BargainingSideFacts.BARGAINING_SIDE,
              BargainingSideFacts.KIND.isOneOf(COMPREHENSIVE, WAGE))
          .readsSince(
              START,
              NegotiationFacts.NEGOTIATION,
              NegotiationFacts.KIND.isOneOf(COMPREHENSIVE, WAGE))
          .readsSince(START, OfferFacts.OFFER, OfferFacts.KIND.isOneOf(COMPREHENSIVE, WAGE))
          .readsSince(
              START,
              SigningDisputeFacts.SIGNING_DISPUTE,
              SigningDisputeFacts.KIND.isOneOf(COMPREHENSIVE, WAGE))
          .readsSince(
              START,
              ProtectedRepresentativeFacts.PROTECTED_REPRESENTATIVE,
              ProtectedRepresentativeFacts.KIND.isOneOf(COMPREHENSIVE, WAGE))
          .readsSince(
              START,
              CorrectionOrderFacts.CORRECTION_ORDER,
              CorrectionOrderFacts.KIND.isOneOf(COMPREHENSIVE, WAGE));
}
