package org.uniondomain.rules.region.henan;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.TERM_FROM_START;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.WAGE_TERM_FROM_OFFER;
import static org.uniondomain.rules.bargaining.round.OfferRules.REPLY_TERM;
import static org.uniondomain.rules.bargaining.round.OfferRules.WAGE_REPLY_TERM;
import static org.uniondomain.rules.bargaining.round.PreparationRules.WAGE_DATA_TERM;
import static org.uniondomain.rules.bargaining.round.SuspensionRules.SUSPENSION_TERM;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.BARGAINING_SIDE;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.REPRESENTATIVES;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_SHARE_IN_WAGE_BARGAINING;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_THIRD;
import static org.uniondomain.rules.bargaining.side.CompositionRules.FRONT_LINE_SHARE;
import static org.uniondomain.rules.bargaining.side.CompositionRules.MANY_WOMEN_IN_PROPORTION;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WAGE_WOMEN_IN_PROPORTION_LINE;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WOMENS_BODY_IN_PROPORTION;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_HEAD_BARRED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_HUMAN_RESOURCES_BARRED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_RELATIVES_BARRED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_UNION_STAFF_BARRED;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.SOURCE;
import static org.uniondomain.rules.bargaining.side.SelectionRules.WAGE_CONSENT_SHARE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.MAXIMUM_SIZE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_MINIMUM_SIZE;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.LocalBargainingLaw.HENAN_COLLECTIVE_CONTRACTS;
import static org.uniondomain.rules.law.LocalBargainingLaw.HENAN_WAGE_BARGAINING;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.RepresentativeSource;
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
import org.uniondomain.rules.lang.Requirement;

/**
 * 河南省集体协商规定, of its regulations of 1999 on collective contracts and of 2013 on wage bargaining. The
 * former is taken to speak of contracts other than wage agreements; its period for the whole
 * bargaining is read as counted from the start.
 */
public final class HenanBargainingRound {
  private HenanBargainingRound() {}

  private static final LocalDate GENERAL = LocalDate.of(1999, 12, 1);
  private static final LocalDate ON_WAGES = LocalDate.of(2014, 1, 1);

  /** 外部人员只能担任顾问. */
  public static final Requirement<BargainingSide> NO_OUTSIDERS =
      requirement("bargaining.henan.no-outsiders", BARGAINING_SIDE)
          .label("河南省外部人员只能担任顾问", "outsiders only advise in Henan")
          .clause(
              HENAN_COLLECTIVE_CONTRACTS.cited(),
              TEXT,
              SHALL_NOT,
              "本单位以外的人员担任协商代表（可以聘为顾问）",
              "an outsider is a representative; outsiders may advise")
          .when(BargainingSideFacts.KIND.is(WAGE).not())
          .that(REPRESENTATIVES.every(SOURCE.is(RepresentativeSource.INSIDER)))
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.HENAN)
          .replaces(
              MAXIMUM_SIZE, own -> own.since(GENERAL, 10, HENAN_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              WOMENS_BODY_IN_PROPORTION,
              own -> own.since(GENERAL, true, HENAN_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              MANY_WOMEN_IN_PROPORTION,
              own -> own.since(GENERAL, true, HENAN_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              REPLY_TERM,
              own -> own.since(GENERAL, Term.days(15), HENAN_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              TERM_FROM_START,
              own ->
                  own.since(GENERAL, Term.days(60), HENAN_COLLECTIVE_CONTRACTS.cited(), INFERRED))
          .replaces(
              SUSPENSION_TERM,
              own -> own.since(GENERAL, Term.days(30), HENAN_COLLECTIVE_CONTRACTS.cited(), TEXT))
          .replaces(
              WAGE_MINIMUM_SIZE, own -> own.since(ON_WAGES, 3, HENAN_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              OUTSIDE_SHARE_IN_WAGE_BARGAINING,
              own -> own.since(ON_WAGES, Ratio.of(1, 3), HENAN_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              FRONT_LINE_SHARE,
              own -> own.since(ON_WAGES, Ratio.of(1, 3), HENAN_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_WOMEN_IN_PROPORTION_LINE,
              own -> own.since(ON_WAGES, Ratio.of(1, 10), HENAN_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_UNION_STAFF_BARRED,
              own -> own.since(ON_WAGES, true, HENAN_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_HEAD_BARRED,
              own -> own.since(ON_WAGES, true, HENAN_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_HUMAN_RESOURCES_BARRED,
              own -> own.since(ON_WAGES, true, HENAN_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_RELATIVES_BARRED,
              own -> own.since(ON_WAGES, true, HENAN_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_CONSENT_SHARE,
              own -> own.since(ON_WAGES, Ratio.of(1, 2), HENAN_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_REPLY_TERM,
              own -> own.since(ON_WAGES, Term.workingDays(10), HENAN_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_DATA_TERM,
              own -> own.since(ON_WAGES, Term.workingDays(5), HENAN_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_TERM_FROM_OFFER,
              own -> own.since(ON_WAGES, Term.months(2), HENAN_WAGE_BARGAINING.cited(), TEXT))
          .replaces(OUTSIDE_THIRD, NO_OUTSIDERS)
          .readsSince(
              GENERAL,
              BargainingSideFacts.BARGAINING_SIDE,
              BargainingSideFacts.KIND.is(COMPREHENSIVE))
          .readsSince(
              GENERAL, NegotiationFacts.NEGOTIATION, NegotiationFacts.KIND.is(COMPREHENSIVE))
          .readsSince(GENERAL, OfferFacts.OFFER, OfferFacts.KIND.is(COMPREHENSIVE))
          .readsSince(
              GENERAL,
              SigningDisputeFacts.SIGNING_DISPUTE,
              SigningDisputeFacts.KIND.is(COMPREHENSIVE))
          .readsSince(
              GENERAL,
              ProtectedRepresentativeFacts.PROTECTED_REPRESENTATIVE,
              ProtectedRepresentativeFacts.KIND.is(COMPREHENSIVE))
          .readsSince(
              GENERAL,
              CorrectionOrderFacts.CORRECTION_ORDER,
              CorrectionOrderFacts.KIND.is(COMPREHENSIVE))
          .readsSince(
              ON_WAGES, BargainingSideFacts.BARGAINING_SIDE, BargainingSideFacts.KIND.is(WAGE))
          .readsSince(ON_WAGES, NegotiationFacts.NEGOTIATION, NegotiationFacts.KIND.is(WAGE))
          .readsSince(ON_WAGES, OfferFacts.OFFER, OfferFacts.KIND.is(WAGE))
          .readsSince(
              ON_WAGES, SigningDisputeFacts.SIGNING_DISPUTE, SigningDisputeFacts.KIND.is(WAGE))
          .readsSince(
              ON_WAGES,
              ProtectedRepresentativeFacts.PROTECTED_REPRESENTATIVE,
              ProtectedRepresentativeFacts.KIND.is(WAGE))
          .readsSince(
              ON_WAGES, CorrectionOrderFacts.CORRECTION_ORDER, CorrectionOrderFacts.KIND.is(WAGE));
}
