package org.uniondomain.rules.region.zhejiang;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules.WAGE_GREATEST_FINE;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules.WAGE_GREATEST_FINE_OF_HEAD;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules.WAGE_LEAST_FINE;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules.WAGE_LEAST_FINE_OF_HEAD;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.WAGE_TERM_FROM_OFFER;
import static org.uniondomain.rules.bargaining.round.OfferRules.WAGE_REPLY_TERM;
import static org.uniondomain.rules.bargaining.round.PreparationRules.WAGE_DATA_TERM;
import static org.uniondomain.rules.bargaining.round.SuspensionRules.WAGE_SUSPENSION_TOTAL;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_ABOVE_SCALE_MINIMUM_SIZE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_MAXIMUM_SIZE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_MINIMUM_SIZE;
import static org.uniondomain.rules.law.LocalBargainingLaw.HANGZHOU;
import static org.uniondomain.rules.law.LocalBargainingLaw.HANGZHOU_WAGE_BARGAINING;

import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.dispute.CorrectionOrderFacts;
import org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts;
import org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts;
import org.uniondomain.rules.bargaining.round.NegotiationFacts;
import org.uniondomain.rules.bargaining.round.OfferFacts;
import org.uniondomain.rules.bargaining.side.BargainingSideFacts;
import org.uniondomain.rules.book.Overlay;

/** 杭州市工资集体协商规定, of its regulation of 2013, on wage bargaining only. */
public final class HangzhouBargainingRound {
  private HangzhouBargainingRound() {}

  private static final LocalDate START = LocalDate.of(2014, 5, 1);

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(HANGZHOU)
          .replaces(
              WAGE_MINIMUM_SIZE, own -> own.since(START, 3, HANGZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_MAXIMUM_SIZE, own -> own.since(START, 9, HANGZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_ABOVE_SCALE_MINIMUM_SIZE,
              own -> own.since(START, 5, HANGZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_REPLY_TERM,
              own -> own.since(START, Term.workingDays(10), HANGZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_DATA_TERM,
              own -> own.since(START, Term.workingDays(7), HANGZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_TERM_FROM_OFFER,
              own -> own.since(START, Term.days(60), HANGZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_SUSPENSION_TOTAL,
              own -> own.since(START, 30, HANGZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_LEAST_FINE,
              own -> own.since(START, Money.yuan("10000"), HANGZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_GREATEST_FINE,
              own -> own.since(START, Money.yuan("30000"), HANGZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_LEAST_FINE_OF_HEAD,
              own -> own.since(START, Money.yuan("2000"), HANGZHOU_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_GREATEST_FINE_OF_HEAD,
              own -> own.since(START, Money.yuan("5000"), HANGZHOU_WAGE_BARGAINING.cited(), TEXT))
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
