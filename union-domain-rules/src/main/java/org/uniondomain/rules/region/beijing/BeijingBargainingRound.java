package org.uniondomain.rules.region.beijing;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.bargaining.round.OfferMatter.CONDITIONS;
import static org.uniondomain.core.bargaining.round.OfferMatter.LAYOFF;
import static org.uniondomain.core.bargaining.round.OfferMatter.PAY;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.dispute.SigningDisputeRules.COORDINATION_TERM;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.EXTENSION_REQUESTED;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.PROTECTED_REPRESENTATIVE;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.CONTRACT_EXTENDED;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.CONTRACT_LASTED;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.EXPIRES_IN_OFFICE;
import static org.uniondomain.rules.bargaining.round.OfferFacts.MATTERS;
import static org.uniondomain.rules.bargaining.round.OfferFacts.OFFER;
import static org.uniondomain.rules.bargaining.round.OfferFacts.OFFER_MATTER;
import static org.uniondomain.rules.bargaining.round.OfferFacts.REFUSED;
import static org.uniondomain.rules.bargaining.round.OfferRules.NO_REFUSAL;
import static org.uniondomain.rules.bargaining.round.OfferRules.REPLY_TERM;
import static org.uniondomain.rules.bargaining.round.SuspensionRules.SUSPENSION_TERM;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_SHARE;
import static org.uniondomain.rules.bargaining.side.SelectionRules.CONSENT_SHARE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.USUAL_MAXIMUM_SIZE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.LocalBargainingLaw.BEIJING_COLLECTIVE_CONTRACTS;

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
 * 北京市集体协商规定, of its regulation on collective contracts, in force since 2005; taken to speak of
 * contracts other than wage agreements. That chiefs are no outsiders is the national rule too.
 */
public final class BeijingBargainingRound {
  private BeijingBargainingRound() {}

  private static final LocalDate START = LocalDate.of(2005, 11, 1);

  /** 不得拒绝协商的事项. */
  public static final Requirement<Offer> NOT_REFUSED =
      requirement("bargaining.beijing.no-refusal", OFFER)
          .label("北京市不得拒绝协商的事项", "matters on which bargaining is not refused in Beijing")
          .clause(
              BEIJING_COLLECTIVE_CONTRACTS.cited(),
              TEXT,
              SHALL_NOT,
              "对劳动报酬、劳动条件、裁员等事项的协商要求予以拒绝",
              "refuses to bargain over pay, conditions of labour, layoffs and the like")
          .when(
              OfferFacts.KIND
                  .is(WAGE)
                  .not()
                  .and(MATTERS.some(OFFER_MATTER.isOneOf(PAY, CONDITIONS, LAYOFF))))
          .that(REFUSED.not())
          .build();

  /** 劳动合同的延长, only where the representative wants it. */
  public static final Requirement<ProtectedRepresentative> CONTRACT_EXTENDED_IF_WANTED =
      requirement("bargaining.beijing.contract-extended", PROTECTED_REPRESENTATIVE)
          .label("北京市职工协商代表劳动合同的延长", "labour contract of a representative extended in Beijing")
          .clause(
              BEIJING_COLLECTIVE_CONTRACTS.cited(),
              INFERRED,
              SHALL,
              "职工一方协商代表在履职期间劳动合同期满，本人要求延长的，延长至完成履行职责之时",
              "a labour contract that expires while its holder represents the workers lasts until"
                  + " the duty is finished, if the representative asks for it")
          .when(ProtectedRepresentativeFacts.KIND.is(WAGE).not().and(EXPIRES_IN_OFFICE))
          .that(EXTENSION_REQUESTED.not().or(CONTRACT_LASTED))
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.BEIJING)
          .replaces(
              USUAL_MAXIMUM_SIZE,
              own -> own.since(START, 10, BEIJING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              OUTSIDE_SHARE,
              own -> own.since(START, Ratio.of(1, 3), BEIJING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              CONSENT_SHARE,
              own -> own.since(START, Ratio.of(1, 2), BEIJING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              REPLY_TERM,
              own -> own.since(START, Term.days(20), BEIJING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              SUSPENSION_TERM,
              own -> own.since(START, Term.days(60), BEIJING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              COORDINATION_TERM,
              own -> own.since(START, Term.days(30), BEIJING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              SigningDisputeRules.EXTENSION,
              own -> own.since(START, 15, BEIJING_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(NO_REFUSAL, NOT_REFUSED)
          .replaces(CONTRACT_EXTENDED, CONTRACT_EXTENDED_IF_WANTED)
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
