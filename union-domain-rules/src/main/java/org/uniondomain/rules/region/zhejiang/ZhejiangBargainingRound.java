package org.uniondomain.rules.region.zhejiang;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.bargaining.protection.DismissalGround.CRIMINAL_LIABILITY;
import static org.uniondomain.core.bargaining.protection.DismissalGround.DERELICTION;
import static org.uniondomain.core.bargaining.protection.DismissalGround.DOUBLE_EMPLOYMENT;
import static org.uniondomain.core.bargaining.protection.DismissalGround.SERIOUS_BREACH;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.dispute.SigningDisputeRules.COORDINATION_TERM;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.DISMISSAL_GROUND;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.DISMISSED;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.PROTECTED_REPRESENTATIVE;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.NO_DISMISSAL;
import static org.uniondomain.rules.bargaining.round.OfferFacts.OFFER;
import static org.uniondomain.rules.bargaining.round.OfferFacts.REFUSED;
import static org.uniondomain.rules.bargaining.round.OfferRules.NO_REFUSAL;
import static org.uniondomain.rules.bargaining.round.OfferRules.REPLY_TERM;
import static org.uniondomain.rules.bargaining.round.OfferRules.WAGE_REPLY_TERM;
import static org.uniondomain.rules.bargaining.round.PreparationRules.DATA_TERM;
import static org.uniondomain.rules.bargaining.round.PreparationRules.WAGE_DATA_TERM;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_SHARE;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_SHARE_IN_WAGE_BARGAINING;
import static org.uniondomain.rules.bargaining.side.CompositionRules.MANY_WOMEN_IN_PROPORTION;
import static org.uniondomain.rules.bargaining.side.SelectionRules.CONSENT_SHARE;
import static org.uniondomain.rules.bargaining.side.SelectionRules.WAGE_CONSENT_SHARE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.ABOVE_SCALE_MINIMUM_SIZE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.MINIMUM_SIZE;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.LocalBargainingLaw.ZHEJIANG_COLLECTIVE_CONTRACTS;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.protection.ProtectedRepresentative;
import org.uniondomain.core.bargaining.round.Offer;
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
import org.uniondomain.rules.lang.Requirement;

/**
 * 浙江省集体协商规定, of its regulation on collective contracts as revised in 2010. It speaks of collective
 * contracts and wage agreements.
 */
public final class ZhejiangBargainingRound {
  private ZhejiangBargainingRound() {}

  private static final LocalDate START = LocalDate.of(2011, 1, 1);

  /** 不得拒绝协商. */
  public static final Requirement<Offer> NEVER_REFUSED =
      requirement("bargaining.zhejiang.no-refusal", OFFER)
          .label("浙江省不得拒绝协商", "no refusal in Zhejiang")
          .clause(
              ZHEJIANG_COLLECTIVE_CONTRACTS.cited(),
              TEXT,
              SHALL_NOT,
              "拒绝进行集体协商",
              "refuses to bargain")
          .that(REFUSED.not())
          .build();

  /** 不得解除劳动合同; double employment is one more ground. */
  public static final Requirement<ProtectedRepresentative> NO_DISMISSAL_IN_ZHEJIANG =
      requirement("bargaining.zhejiang.no-dismissal", PROTECTED_REPRESENTATIVE)
          .label("浙江省不得解除职工协商代表的劳动合同", "no dismissal of a representative in Zhejiang")
          .clause(
              ZHEJIANG_COLLECTIVE_CONTRACTS.cited(),
              TEXT,
              SHALL_NOT,
              "除严重违纪、严重失职造成重大损害、同时与其他单位建立劳动关系或者被追究刑事责任外，解除履职期间职工协商代表的劳动合同",
              "dismisses a worker representative in office, but for serious breach of discipline,"
                  + " serious dereliction with major damage, double employment or criminal"
                  + " liability")
          .that(
              DISMISSED
                  .not()
                  .or(
                      DISMISSAL_GROUND.isOneOf(
                          SERIOUS_BREACH, DERELICTION, DOUBLE_EMPLOYMENT, CRIMINAL_LIABILITY)))
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.ZHEJIANG)
          .replaces(
              MINIMUM_SIZE, own -> own.since(START, 3, ZHEJIANG_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              ABOVE_SCALE_MINIMUM_SIZE,
              own -> own.since(START, 5, ZHEJIANG_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              OUTSIDE_SHARE,
              own -> own.since(START, Ratio.of(1, 3), ZHEJIANG_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              OUTSIDE_SHARE_IN_WAGE_BARGAINING,
              own -> own.since(START, Ratio.of(1, 3), ZHEJIANG_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              MANY_WOMEN_IN_PROPORTION,
              own -> own.since(START, true, ZHEJIANG_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              CONSENT_SHARE,
              own ->
                  own.since(START, Ratio.of(1, 2), ZHEJIANG_COLLECTIVE_CONTRACTS.cited(), TEXT)
                      .drawn(EXCEEDING))
          .replaces(
              WAGE_CONSENT_SHARE,
              own ->
                  own.since(START, Ratio.of(1, 2), ZHEJIANG_COLLECTIVE_CONTRACTS.cited(), TEXT)
                      .drawn(EXCEEDING))
          .replaces(
              REPLY_TERM,
              own ->
                  own.since(
                      START, Term.workingDays(10), ZHEJIANG_COLLECTIVE_CONTRACTS.article(7), TEXT))
          .replaces(
              WAGE_REPLY_TERM,
              own ->
                  own.since(
                      START, Term.workingDays(10), ZHEJIANG_COLLECTIVE_CONTRACTS.article(7), TEXT))
          .replaces(
              DATA_TERM,
              own -> own.since(START, Term.days(7), ZHEJIANG_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              WAGE_DATA_TERM,
              own -> own.since(START, Term.days(7), ZHEJIANG_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              COORDINATION_TERM,
              own -> own.since(START, Term.days(30), ZHEJIANG_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              SigningDisputeRules.EXTENSION,
              own -> own.since(START, 15, ZHEJIANG_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(NO_REFUSAL, NEVER_REFUSED)
          .replaces(NO_DISMISSAL, NO_DISMISSAL_IN_ZHEJIANG)
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
