package org.uniondomain.rules.region.guangxi;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules.WAGE_GREATEST_FINE;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules.WAGE_LEAST_FINE;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.EXTENSION_CONSENTED;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.PROTECTED_REPRESENTATIVE;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.CONTRACT_EXTENDED;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.CONTRACT_LASTED;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.EXPIRES_IN_OFFICE;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.WAGE_EXTENSION;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.WAGE_START_TERM;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.WAGE_TERM_FROM_START;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.EMPLOYER_SIZE;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.NEGOTIATION;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.WORKERS_SIZE;
import static org.uniondomain.rules.bargaining.round.NegotiationRules.EQUAL_SIDES;
import static org.uniondomain.rules.bargaining.round.OfferRules.WAGE_REPLY_TERM;
import static org.uniondomain.rules.bargaining.round.PreparationRules.WAGE_DATA_TERM;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_SHARE_IN_WAGE_BARGAINING;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WAGE_DISABLED_LINE;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WAGE_WOMEN_LINE;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_HEAD_BARRED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_HUMAN_RESOURCES_BARRED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_RELATIVES_BARRED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_UNION_STAFF_BARRED;
import static org.uniondomain.rules.bargaining.side.SelectionRules.WAGE_CONSENT_SHARE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_MAXIMUM_SIZE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_MINIMUM_SIZE;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.LocalBargainingLaw.GUANGXI_WAGE_BARGAINING;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.protection.ProtectedRepresentative;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.money.Money;
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

/**
 * 广西壮族自治区工资集体协商规定, of its regulation of 2015, on wage bargaining only. The text as amended in 2024
 * was read; that the numbers were the same before is inferred. Its period of bargaining is read as
 * counted from the start, and the consent it asks for as one to the extension of a labour contract.
 */
public final class GuangxiBargainingRound {
  private GuangxiBargainingRound() {}

  private static final LocalDate START = LocalDate.of(2015, 7, 1);
  private static final LocalDate AMENDED = LocalDate.of(2024, 11, 28);

  /** 双方人数: the employer's side is not the larger one. */
  public static final Requirement<Negotiation> SIDES =
      requirement("bargaining.guangxi.sides", NEGOTIATION)
          .label("广西壮族自治区双方协商代表人数", "numbers of representatives in Guangxi")
          .clause(
              GUANGXI_WAGE_BARGAINING.in("2015"),
              INFERRED,
              SHALL,
              "用人单位一方的协商代表不多于职工一方",
              "the employer's side has no more representatives than the workers' side")
          .later(GUANGXI_WAGE_BARGAINING.cited(), TEXT)
          .when(NegotiationFacts.KIND.is(WAGE))
          .that(EMPLOYER_SIZE.meets(Limit.at(NOT_EXCEEDING, WORKERS_SIZE)))
          .build();

  /** 劳动合同的延长, only where the representative wants it. */
  public static final Requirement<ProtectedRepresentative> CONTRACT_EXTENDED_IF_WANTED =
      requirement("bargaining.guangxi.contract-extended", PROTECTED_REPRESENTATIVE)
          .label("广西壮族自治区职工协商代表劳动合同的延长", "labour contract of a representative extended in Guangxi")
          .clause(
              GUANGXI_WAGE_BARGAINING.in("2015"),
              INFERRED,
              SHALL,
              "职工一方协商代表在履职期间劳动合同期满，本人同意延长的，延长至完成履行职责之时",
              "a labour contract that expires while its holder represents the workers lasts until"
                  + " the duty is finished, if the representative consents")
          .later(GUANGXI_WAGE_BARGAINING.cited(), INFERRED)
          .when(ProtectedRepresentativeFacts.KIND.is(WAGE).and(EXPIRES_IN_OFFICE))
          .that(EXTENSION_CONSENTED.not().or(CONTRACT_LASTED))
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.GUANGXI)
          .replaces(
              WAGE_MINIMUM_SIZE,
              own ->
                  own.since(START, 3, GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, 3, GUANGXI_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_MAXIMUM_SIZE,
              own ->
                  own.since(START, 9, GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, 9, GUANGXI_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              OUTSIDE_SHARE_IN_WAGE_BARGAINING,
              own ->
                  own.since(START, Ratio.of(1, 3), GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, Ratio.of(1, 3), GUANGXI_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_WOMEN_LINE,
              own ->
                  own.since(START, Ratio.of(1, 10), GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, Ratio.of(1, 10), GUANGXI_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_DISABLED_LINE,
              own ->
                  own.since(START, Ratio.of(1, 10), GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, Ratio.of(1, 10), GUANGXI_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_UNION_STAFF_BARRED,
              own ->
                  own.since(START, true, GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, true, GUANGXI_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_HEAD_BARRED,
              own ->
                  own.since(START, true, GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, true, GUANGXI_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_HUMAN_RESOURCES_BARRED,
              own ->
                  own.since(START, true, GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, true, GUANGXI_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_RELATIVES_BARRED,
              own ->
                  own.since(START, true, GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, true, GUANGXI_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_CONSENT_SHARE,
              own ->
                  own.since(START, Ratio.of(1, 2), GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .drawn(EXCEEDING)
                      .since(AMENDED, Ratio.of(1, 2), GUANGXI_WAGE_BARGAINING.cited(), TEXT)
                      .drawn(EXCEEDING))
          .replaces(
              WAGE_REPLY_TERM,
              own ->
                  own.since(START, Term.days(10), GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, Term.days(10), GUANGXI_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_START_TERM,
              own ->
                  own.since(START, Term.days(10), GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, Term.days(10), GUANGXI_WAGE_BARGAINING.cited(), INFERRED))
          .replaces(
              WAGE_DATA_TERM,
              own ->
                  own.since(START, Term.days(5), GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, Term.days(5), GUANGXI_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_TERM_FROM_START,
              own ->
                  own.since(START, Term.days(60), GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, Term.days(60), GUANGXI_WAGE_BARGAINING.cited(), INFERRED))
          .replaces(
              WAGE_EXTENSION,
              own ->
                  own.since(START, 30, GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, 30, GUANGXI_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_LEAST_FINE,
              own ->
                  own.since(START, Money.yuan("5000"), GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, Money.yuan("5000"), GUANGXI_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_GREATEST_FINE,
              own ->
                  own.since(
                          START, Money.yuan("50000"), GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
                      .since(AMENDED, Money.yuan("50000"), GUANGXI_WAGE_BARGAINING.cited(), TEXT))
          .replaces(EQUAL_SIDES, SIDES)
          .replaces(CONTRACT_EXTENDED, CONTRACT_EXTENDED_IF_WANTED)
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
