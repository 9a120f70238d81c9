package org.uniondomain.core.service.ledger;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 职工意见: what workers said, and what was done about it. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface WorkerOpinion extends WithWorkerOpinion {
  /**
   * 意见提出日: the day on which workers said it.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> raisedOn();

  /**
   * 已列为所办事项: whether it was taken up as a matter to be handled.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> matter();

  /**
   * 办理日: the day on which it was handled.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> handledOn();

  /**
   * 办理结果: what came of it.
   *
   * @return which, or what is known of it
   */
  Fact<OpinionResult> result();

  /**
   * 办理结果日: the day of the result.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> resultOn();

  /**
   * 已经职工评价: whether workers assessed the result.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> assessed();

  /**
   * 职工评价日: the day on which workers assessed it.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> assessedOn();

  /**
   * 满意程度: how they assessed it.
   *
   * @return which, or what is known of it
   */
  Fact<WorkerSatisfaction> satisfaction();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableWorkerOpinion.Builder builder() {
    return ImmutableWorkerOpinion.builder();
  }
}
