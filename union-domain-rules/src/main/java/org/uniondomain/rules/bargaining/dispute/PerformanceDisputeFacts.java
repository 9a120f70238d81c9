package org.uniondomain.rules.bargaining.dispute;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.dispute.PerformanceDispute;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 履行集体合同争议要素: what can be told of a dispute over the performance of a contract. */
public final class PerformanceDisputeFacts {
  private PerformanceDisputeFacts() {}

  /** 履行集体合同争议. */
  public static final Subject<PerformanceDispute> PERFORMANCE_DISPUTE =
      Subject.named(
          "performance-dispute",
          PerformanceDispute.class,
          "履行集体合同争议",
          "dispute over the performance of a contract");

  /** 知道权利被侵害日. */
  public static final QuantityFact<PerformanceDispute, LocalDate> KNOWN_ON =
      PERFORMANCE_DISPUTE.day(
          "known-on",
          "知道权利被侵害日",
          "day the injury was known",
          PerformanceDispute::knownOn,
          PerformanceDispute::withKnownOn);

  /** 已经协商. */
  public static final Flag<PerformanceDispute> NEGOTIATED =
      PERFORMANCE_DISPUTE.flag(
          "negotiated",
          "已经协商",
          "negotiated first",
          PerformanceDispute::negotiated,
          PerformanceDispute::withNegotiated);

  /** 申请仲裁日. */
  public static final QuantityFact<PerformanceDispute, LocalDate> ARBITRATION_APPLIED_ON =
      PERFORMANCE_DISPUTE.day(
          "arbitration-applied-on",
          "申请仲裁日",
          "day of the application for arbitration",
          PerformanceDispute::arbitrationAppliedOn,
          PerformanceDispute::withArbitrationAppliedOn);

  /** 收到裁决日. */
  public static final QuantityFact<PerformanceDispute, LocalDate> AWARD_RECEIVED_ON =
      PERFORMANCE_DISPUTE.day(
          "award-received-on",
          "收到裁决日",
          "day the award was received",
          PerformanceDispute::awardReceivedOn,
          PerformanceDispute::withAwardReceivedOn);

  /** 起诉日. */
  public static final QuantityFact<PerformanceDispute, LocalDate> SUED_ON =
      PERFORMANCE_DISPUTE.day(
          "sued-on",
          "起诉日",
          "day of the suit",
          PerformanceDispute::suedOn,
          PerformanceDispute::withSuedOn);

  /** 由工会提出. */
  public static final Flag<PerformanceDispute> BROUGHT_BY_UNION =
      PERFORMANCE_DISPUTE.flag(
          "brought-by-union",
          "由工会提出",
          "brought by the union",
          PerformanceDispute::broughtByUnion,
          PerformanceDispute::withBroughtByUnion);

  /** 词汇. */
  public static final Vocabulary<PerformanceDispute> VOCABULARY =
      Vocabulary.of(PERFORMANCE_DISPUTE, PerformanceDispute.builder().build())
          .with(
              KNOWN_ON,
              NEGOTIATED,
              ARBITRATION_APPLIED_ON,
              AWARD_RECEIVED_ON,
              SUED_ON,
              BROUGHT_BY_UNION);
}
