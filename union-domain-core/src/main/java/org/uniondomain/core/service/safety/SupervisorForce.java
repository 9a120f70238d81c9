package org.uniondomain.core.service.safety;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 群众安全监督员队伍: the supervisors of the enterprises of an area. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface SupervisorForce extends WithSupervisorForce {
  /**
   * 企业数: enterprises of the area.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> enterprises();

  /**
   * 群众安全监督员: the supervisors of these enterprises.
   *
   * @return those that are known
   */
  Listing<@Valid SafetySupervisor> supervisors();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, enterprises(), "enterprises");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableSupervisorForce.Builder builder() {
    return ImmutableSupervisorForce.builder();
  }
}
