package org.uniondomain.core.service.safety;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 工会劳动保护监督活动: one act of a union for the safety of workers. What nobody has told is unknown.
 *
 * <p>Source: 工会法, 安全生产法.
 */
@Value.Immutable
public interface SafetyIntervention extends WithSafetyIntervention {
  /**
   * 监督行为: what it does.
   *
   * @return which, or what is known of it
   */
  Fact<SafetyAct> act();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableSafetyIntervention.Builder builder() {
    return ImmutableSafetyIntervention.builder();
  }
}
