package org.uniondomain.rules.bargaining.dispute;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.dispute.PerformanceDisputeFacts.ARBITRATION_APPLIED_ON;
import static org.uniondomain.rules.bargaining.dispute.PerformanceDisputeFacts.AWARD_RECEIVED_ON;
import static org.uniondomain.rules.bargaining.dispute.PerformanceDisputeFacts.BROUGHT_BY_UNION;
import static org.uniondomain.rules.bargaining.dispute.PerformanceDisputeFacts.KNOWN_ON;
import static org.uniondomain.rules.bargaining.dispute.PerformanceDisputeFacts.NEGOTIATED;
import static org.uniondomain.rules.bargaining.dispute.PerformanceDisputeFacts.PERFORMANCE_DISPUTE;
import static org.uniondomain.rules.bargaining.dispute.PerformanceDisputeFacts.SUED_ON;
import static org.uniondomain.rules.bargaining.dispute.PerformanceDisputeFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Consequence.ADVISORY;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_CONTRACT_LAW;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_DISPUTE_LAW;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_LAW;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.dispute.PerformanceDispute;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 履行争议规则: a dispute over what a contract gives is negotiated, arbitrated and brought to court; the
 * union itself may do so.
 */
public final class PerformanceDisputeRules {
  private PerformanceDisputeRules() {}

  /** 申请仲裁时效. */
  public static final Threshold<Term> ARBITRATION_LIMIT =
      threshold(
              "bargaining.performance-dispute.arbitration-limit",
              TERM,
              WITHIN,
              "申请劳动争议仲裁的时效",
              "time limit for labour arbitration")
          .since(LocalDate.of(1995, 1, 1), Term.days(60), LABOUR_LAW.in("1994").article(82), TEXT)
          .since(LocalDate.of(2008, 5, 1), Term.years(1), LABOUR_DISPUTE_LAW.article(27), TEXT);

  /** 起诉期限. */
  public static final Threshold<Term> SUIT_TERM =
      threshold(
              "bargaining.performance-dispute.suit-term",
              TERM,
              WITHIN,
              "对仲裁裁决起诉的期限",
              "period for a suit after an award")
          .since(
              LocalDate.of(1995, 1, 1), Term.days(15), LABOUR_LAW.in("1994").article(84, 2), TEXT)
          .since(
              LocalDate.of(2009, 8, 27), Term.days(15), LABOUR_LAW.in("2009").article(84, 2), TEXT)
          .since(LocalDate.of(2018, 12, 29), Term.days(15), LABOUR_LAW.article(84, 2), TEXT);

  /** 申请仲裁末日. */
  public static final Calculation<PerformanceDispute, LocalDate> LAST_DAY_FOR_ARBITRATION =
      Calculation.<PerformanceDispute, LocalDate>calculation(
              "bargaining.performance-dispute.last-day-for-arbitration", PERFORMANCE_DISPUTE, DAY)
          .label("申请仲裁末日", "last day for labour arbitration")
          .clause(
              ARBITRATION_LIMIT,
              SHALL,
              "自知道权利被侵害之日起{value}{bound}申请仲裁",
              "arbitration is applied for {bound} {value} of knowing of the injury")
          .is(ARBITRATION_LIMIT.dayAfter(KNOWN_ON).rolledIf(ROLL_OVER))
          .build();

  /** 起诉末日. */
  public static final Calculation<PerformanceDispute, LocalDate> LAST_DAY_TO_SUE =
      Calculation.<PerformanceDispute, LocalDate>calculation(
              "bargaining.performance-dispute.last-day-to-sue", PERFORMANCE_DISPUTE, DAY)
          .label("起诉末日", "last day to sue")
          .clause(
              SUIT_TERM,
              SHALL,
              "自收到仲裁裁决书之日起{value}{bound}起诉",
              "a suit is brought {bound} {value} of receipt of the award")
          .is(SUIT_TERM.dayAfter(AWARD_RECEIVED_ON).rolledIf(ROLL_OVER))
          .build();

  /** 先行协商. */
  public static final Requirement<PerformanceDispute> NEGOTIATED_FIRST =
      requirement("bargaining.performance-dispute.negotiated", PERFORMANCE_DISPUTE)
          .label("履行争议先行协商", "negotiation before arbitration")
          .clause(
              LABOUR_LAW.in("1994").article(84, 2),
              TEXT,
              SHALL,
              "因履行集体合同发生争议，先由当事人协商，协商不成的再申请仲裁",
              "a dispute over performance is negotiated, and arbitrated only where that fails")
          .later(LABOUR_LAW.in("2009").article(84, 2), TEXT)
          .later(LABOUR_LAW.article(84, 2), TEXT)
          .consequence(ADVISORY, LABOUR_LAW.article(84, 2))
          .that(NEGOTIATED)
          .build();

  /** 按期申请仲裁. */
  public static final Requirement<PerformanceDispute> ARBITRATION_IN_TIME =
      requirement("bargaining.performance-dispute.arbitration", PERFORMANCE_DISPUTE)
          .label("申请仲裁的时效", "time limit for labour arbitration")
          .clause(
              ARBITRATION_LIMIT,
              SHALL,
              "自知道权利被侵害之日起{value}{bound}申请仲裁",
              "arbitration is applied for {bound} {value} of knowing of the injury")
          .that(
              ARBITRATION_APPLIED_ON.meets(
                  ARBITRATION_LIMIT.<PerformanceDispute>after(KNOWN_ON).rolledIf(ROLL_OVER)))
          .build();

  /** 按期起诉. */
  public static final Requirement<PerformanceDispute> SUED_IN_TIME =
      requirement("bargaining.performance-dispute.suit", PERFORMANCE_DISPUTE)
          .label("起诉期限", "period for a suit after an award")
          .clause(
              SUIT_TERM,
              SHALL,
              "自收到仲裁裁决书之日起{value}{bound}起诉",
              "a suit is brought {bound} {value} of receipt of the award")
          .that(
              SUED_ON.meets(
                  SUIT_TERM.<PerformanceDispute>after(AWARD_RECEIVED_ON).rolledIf(ROLL_OVER)))
          .build();

  /** 工会可以自行主张: a permission, never breached. */
  public static final Requirement<PerformanceDispute> UNION_MAY_CLAIM =
      requirement("bargaining.performance-dispute.union-may-claim", PERFORMANCE_DISPUTE)
          .label("工会可以要求承担责任、申请仲裁、提起诉讼", "the union itself may claim, apply and sue")
          .clause(
              LABOUR_CONTRACT_LAW.article(56),
              TEXT,
              MAY,
              "用人单位违反集体合同的，工会可以要求承担责任，并可以申请仲裁、提起诉讼",
              "where the employer breaks the contract, the union itself may demand responsibility,"
                  + " apply for arbitration and sue")
          .that(BROUGHT_BY_UNION)
          .build();

  /** 规则. */
  public static final SubjectRules<PerformanceDispute> RULES =
      SubjectRules.of(
          VOCABULARY,
          NEGOTIATED_FIRST,
          LAST_DAY_FOR_ARBITRATION,
          ARBITRATION_IN_TIME,
          LAST_DAY_TO_SUE,
          SUED_IN_TIME,
          UNION_MAY_CLAIM);
}
