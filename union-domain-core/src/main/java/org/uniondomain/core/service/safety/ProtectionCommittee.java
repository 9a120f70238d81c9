package org.uniondomain.core.service.safety;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 工会劳动保护监督检查委员会: the body of a union that watched over labour protection. What nobody has told is
 * unknown.
 *
 * <p>Source: 基层工会劳动保护监督检查委员会工作条例 (1985), articles 3 and 4.
 */
@Value.Immutable
public interface ProtectionCommittee extends WithProtectionCommittee {
  /**
   * 工会层级: at which level the union is.
   *
   * @return which, or what is known of it
   */
  Fact<ProtectionLevel> level();

  /**
   * 职工人数: workers of the unit.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> workers();

  /**
   * 已设委员会: whether there is such a committee.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> established();

  /**
   * 委员人数: members the committee has; none if there is no committee.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> members();

  /**
   * 已设劳动保护检查委员: whether there is a delegate in place of a committee.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> delegateChosen();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, workers(), "workers");
    LowerBound.check(0, members(), "members");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableProtectionCommittee.Builder builder() {
    return ImmutableProtectionCommittee.builder();
  }
}
