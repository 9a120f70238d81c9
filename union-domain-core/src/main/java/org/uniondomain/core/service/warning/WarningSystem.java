package org.uniondomain.core.service.warning;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 劳动关系预警报告制度: the reports of the enterprises and trades of an area. What nobody has told is
 * unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface WarningSystem extends WithWarningSystem {
  /**
   * 已建立制度: whether there is such a system.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> established();

  /**
   * 预警报告: the reports that were made.
   *
   * @return those that are known
   */
  Listing<@Valid WarningReport> reports();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableWarningSystem.Builder builder() {
    return ImmutableWarningSystem.builder();
  }
}
