package org.uniondomain.rules.region.guizhou;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules.WAGE_GREATEST_FINE_FOR_PAY_CUT;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules.WAGE_LEAST_FINE_FOR_PAY_CUT;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.WAGE_TERM_FROM_OFFER;
import static org.uniondomain.rules.bargaining.round.OfferRules.WAGE_REPLY_TERM;
import static org.uniondomain.rules.bargaining.round.PreparationRules.WAGE_DATA_TERM;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WAGE_DISPATCHED_LINE;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WAGE_WOMEN_LINE;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_HEAD_BARRED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_HUMAN_RESOURCES_BARRED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_UNION_STAFF_BARRED;
import static org.uniondomain.rules.bargaining.side.SelectionRules.WAGE_CONSENT_SHARE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_MAXIMUM_SIZE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_MINIMUM_SIZE;
import static org.uniondomain.rules.law.LocalBargainingLaw.GUIZHOU_WAGE_BARGAINING;

import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.dispute.CorrectionOrderFacts;
import org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts;
import org.uniondomain.rules.bargaining.dispute.SigningDisputeRules;
import org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts;
import org.uniondomain.rules.bargaining.round.BargainingPeriodRules;
import org.uniondomain.rules.bargaining.round.NegotiationFacts;
import org.uniondomain.rules.bargaining.round.OfferFacts;
import org.uniondomain.rules.bargaining.side.BargainingSideFacts;
import org.uniondomain.rules.book.Overlay;

/**
 * 贵州省工资集体协商规定, of its regulation of 2014, on wage bargaining only; on outside professionals it is
 * silent. That the start is counted from the reply, and that the coordination starts within days of
 * acceptance, is how its periods are read.
 */
public final class GuizhouBargainingRound {
  private GuizhouBargainingRound() {}

  private static final LocalDate START = LocalDate.of(2015, 1, 1);

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.GUIZHOU)
          .replaces(
              WAGE_MINIMUM_SIZE, own -> own.since(START, 3, GUIZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_MAXIMUM_SIZE, own -> own.since(START, 9, GUIZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_WOMEN_LINE,
              own -> own.since(START, Ratio.of(1, 10), GUIZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_DISPATCHED_LINE,
              own -> own.since(START, Ratio.of(8, 100), GUIZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_UNION_STAFF_BARRED,
              own -> own.since(START, true, GUIZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_HEAD_BARRED,
              own -> own.since(START, true, GUIZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_HUMAN_RESOURCES_BARRED,
              own -> own.since(START, true, GUIZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_CONSENT_SHARE,
              own -> own.since(START, Ratio.of(1, 2), GUIZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_REPLY_TERM,
              own -> own.since(START, Term.days(20), GUIZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              BargainingPeriodRules.WAGE_START_TERM,
              own -> own.since(START, Term.days(10), GUIZHOU_WAGE_BARGAINING.cited(), INFERRED))
          .replaces(
              WAGE_DATA_TERM,
              own -> own.since(START, Term.days(5), GUIZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_TERM_FROM_OFFER,
              own -> own.since(START, Term.days(60), GUIZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              SigningDisputeRules.WAGE_START_TERM,
              own -> own.since(START, Term.days(5), GUIZHOU_WAGE_BARGAINING.cited(), INFERRED))
          .replaces(
              WAGE_LEAST_FINE_FOR_PAY_CUT,
              own -> own.since(START, Money.yuan("2000"), GUIZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_GREATEST_FINE_FOR_PAY_CUT,
              own -> own.since(START, Money.yuan("10000"), GUIZHOU_WAGE_BARGAINING.cited(), TEXT))
          .readsSince(START, BargainingSideFacts.BARGAINING_SIDE, BargainingSideFacts.KIND.is(WAGE))
          .readsSince(START, NegotiationFacts.NEGOTIATION, NegotiationFacts.KIND.is(WAGE))
          .readsSince(START, OfferFacts.OFFER, OfferFacts.KIND.is(WAGE))
          .readsSince(START, SigningDisputeFacts.SIGNING_DISPUTE, SigningDisputeFacts.KIND.is(WAGE))
          .readsSince(
              START,
              ProtectedRepresentativeFacts.PROTECTED_REPRESENTATIVE,
              ProtectedRepresentativeFacts.KIND.is(WAGE))
          .readsSince(
              START, CorrectionOrderFacts.CORRECTION_ORDER, CorrectionOrderFacts.KIND.is(WAGE));
}
