package org.uniondomain.core.bargaining.dispute;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 履行集体合同争议: a dispute over what a collective contract gives: negotiated, then arbitrated, then
 * brought to court.
 */
@Value.Immutable
public interface PerformanceDispute extends WithPerformanceDispute {
  /**
   * 知道权利被侵害日: the day on which the injury was or should have been known.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> knownOn();

  /**
   * 已经协商: whether the parties negotiated first.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> negotiated();

  /**
   * 申请仲裁日: the day of the application for labour arbitration.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> arbitrationAppliedOn();

  /**
   * 收到裁决日: the day on which the party received the award.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> awardReceivedOn();

  /**
   * 起诉日: the day on which the party sued.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> suedOn();

  /**
   * 由工会提出: whether the union itself demanded responsibility, applied or sued.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> broughtByUnion();

  /**
   * Starts a dispute over the performance of a contract of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePerformanceDispute.Builder builder() {
    return ImmutablePerformanceDispute.builder();
  }
}
