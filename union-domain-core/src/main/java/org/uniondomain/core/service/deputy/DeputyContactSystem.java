package org.uniondomain.core.service.deputy;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 一线代表委员联络服务制度: the deputies of an area and whom they serve. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface DeputyContactSystem extends WithDeputyContactSystem {
  /**
   * 已建立制度: whether there is such a system.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> established();

  /**
   * 代表委员: the deputies of the area.
   *
   * @return those that are known
   */
  Listing<@Valid DeputyContact> deputies();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableDeputyContactSystem.Builder builder() {
    return ImmutableDeputyContactSystem.builder();
  }
}
