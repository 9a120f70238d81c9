package org.uniondomain.rules.region.zhejiang;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.WAGE_TERM_FROM_START;
import static org.uniondomain.rules.bargaining.round.SuspensionRules.WAGE_SUSPENSION_TERM;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_ABOVE_SCALE_MINIMUM_SIZE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_MAXIMUM_SIZE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_MINIMUM_SIZE;
import static org.uniondomain.rules.law.LocalBargainingLaw.NINGBO;
import static org.uniondomain.rules.law.LocalBargainingLaw.NINGBO_WAGE_BARGAINING;

import java.time.LocalDate;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.dispute.CorrectionOrderFacts;
import org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts;
import org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts;
import org.uniondomain.rules.bargaining.round.NegotiationFacts;
import org.uniondomain.rules.bargaining.round.OfferFacts;
import org.uniondomain.rules.bargaining.side.BargainingSideFacts;
import org.uniondomain.rules.book.Overlay;

/**
 * 宁波市工资集体协商规定, of its regulation of 2013, on wage bargaining only. That its period of bargaining is
 * counted from the start is inferred.
 */
public final class NingboBargainingRound {
  private NingboBargainingRound() {}

  private static final LocalDate START = LocalDate.of(2014, 5, 1);

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(NINGBO)
          .replaces(
              WAGE_MINIMUM_SIZE, own -> own.since(START, 3, NINGBO_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_MAXIMUM_SIZE, own -> own.since(START, 10, NINGBO_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_ABOVE_SCALE_MINIMUM_SIZE,
              own -> own.since(START, 5, NINGBO_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_TERM_FROM_START,
              own ->
                  own.since(START, Term.workingDays(30), NINGBO_WAGE_BARGAINING.cited(), INFERRED))
          .replaces(
              WAGE_SUSPENSION_TERM,
              own -> own.since(START, Term.days(60), NINGBO_WAGE_BARGAINING.cited(), TEXT))
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
