package org.uniondomain.rules.region.shandong;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.EXTENSION_CONSENTED;
import static org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts.PROTECTED_REPRESENTATIVE;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.CONTRACT_EXTENDED;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.CONTRACT_LASTED;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.EXPIRES_IN_OFFICE;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.WAGE_TERM_FROM_REPLY;
import static org.uniondomain.rules.bargaining.round.OfferRules.WAGE_REPLY_TERM;
import static org.uniondomain.rules.bargaining.round.PreparationRules.WAGE_DATA_TERM;
import static org.uniondomain.rules.bargaining.round.PreparationRules.WAGE_REPORT_TERM;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.BARGAINING_SIDE;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.REPRESENTATIVES;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_THIRD;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_THIRD_IN_WAGE_BARGAINING;
import static org.uniondomain.rules.bargaining.side.CompositionRules.FRONT_LINE_SHARE;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_HEAD_BARRED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_RELATIVES_BARRED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_UNION_STAFF_BARRED;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.SOURCE;
import static org.uniondomain.rules.bargaining.side.SelectionRules.WAGE_CONSENT_SHARE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_MINIMUM_SIZE;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.LocalBargainingLaw.SHANDONG_WAGE_BARGAINING;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.protection.ProtectedRepresentative;
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
 * 山东省工资集体协商规定, of its regulation of 2016, on wage bargaining only. That a labour contract is
 * extended with the consent of the representative is how its exception is read.
 */
public final class ShandongBargainingRound {
  private ShandongBargainingRound() {}

  private static final LocalDate START = LocalDate.of(2017, 1, 1);

  /** 外部人员只能担任顾问. */
  public static final Requirement<BargainingSide> NO_OUTSIDERS =
      requirement("bargaining.shandong.no-outsiders", BARGAINING_SIDE)
          .label("山东省外部人员只能担任顾问", "outsiders only advise in Shandong")
          .clause(
              SHANDONG_WAGE_BARGAINING.cited(),
              TEXT,
              SHALL_NOT,
              "本单位以外的人员担任协商代表（可以聘为顾问）",
              "an outsider is a representative; outsiders may advise")
          .when(BargainingSideFacts.KIND.is(WAGE))
          .that(REPRESENTATIVES.every(SOURCE.is(RepresentativeSource.INSIDER)))
          .build();

  /** 劳动合同的延长, only where the representative wants it. */
  public static final Requirement<ProtectedRepresentative> CONTRACT_EXTENDED_IF_WANTED =
      requirement("bargaining.shandong.contract-extended", PROTECTED_REPRESENTATIVE)
          .label("山东省职工协商代表劳动合同的延长", "labour contract of a representative extended in Shandong")
          .clause(
              SHANDONG_WAGE_BARGAINING.cited(),
              INFERRED,
              SHALL,
              "职工一方协商代表在履职期间劳动合同期满，本人同意延长的，延长至完成履行职责之时",
              "a labour contract that expires while its holder represents the workers lasts until"
                  + " the duty is finished, if the representative consents")
          .when(ProtectedRepresentativeFacts.KIND.is(WAGE).and(EXPIRES_IN_OFFICE))
          .that(EXTENSION_CONSENTED.not().or(CONTRACT_LASTED))
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.SHANDONG)
          .replaces(
              WAGE_MINIMUM_SIZE, own -> own.since(START, 3, SHANDONG_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              FRONT_LINE_SHARE,
              own -> own.since(START, Ratio.of(1, 3), SHANDONG_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_UNION_STAFF_BARRED,
              own -> own.since(START, true, SHANDONG_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_HEAD_BARRED,
              own -> own.since(START, true, SHANDONG_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_RELATIVES_BARRED,
              own -> own.since(START, true, SHANDONG_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_CONSENT_SHARE,
              own ->
                  own.since(START, Ratio.of(1, 2), SHANDONG_WAGE_BARGAINING.cited(), TEXT)
                      .drawn(EXCEEDING))
          .replaces(
              WAGE_REPLY_TERM,
              own -> own.since(START, Term.days(10), SHANDONG_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_DATA_TERM,
              own -> own.since(START, Term.days(10), SHANDONG_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_REPORT_TERM,
              own -> own.since(START, Term.days(5), SHANDONG_WAGE_BARGAINING.cited(), TEXT))
          .replaces(
              WAGE_TERM_FROM_REPLY,
              own -> own.since(START, Term.days(60), SHANDONG_WAGE_BARGAINING.cited(), TEXT))
          .replaces(OUTSIDE_THIRD, NO_OUTSIDERS)
          .replaces(OUTSIDE_THIRD_IN_WAGE_BARGAINING, NO_OUTSIDERS)
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
