package org.uniondomain.core.service.ledger;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 服务职工工作考评: the assessment of service work of one layer by another. What nobody has told is
 * unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface ServiceAssessment extends WithServiceAssessment {
  /**
   * 被考评层级: whose work is assessed.
   *
   * @return which, or what is known of it
   */
  Fact<AssessmentLayer> assessedLayer();

  /**
   * 考评层级: who assesses it.
   *
   * @return which, or what is known of it
   */
  Fact<AssessmentLayer> assessingLayer();

  /**
   * 应考评单位数: units whose work is to be assessed.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> due();

  /**
   * 已考评单位数: units whose work was assessed.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> assessed();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, due(), "units to be assessed");
    LowerBound.check(0, assessed(), "units assessed");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableServiceAssessment.Builder builder() {
    return ImmutableServiceAssessment.builder();
  }
}
