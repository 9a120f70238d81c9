package org.uniondomain.core.service.ledger;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 驻点日: a day spent at the grass roots. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface OnSiteDay extends WithOnSiteDay {
  /**
   * 驻点日: which day it was.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> dayOnSite();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableOnSiteDay.Builder builder() {
    return ImmutableOnSiteDay.builder();
  }
}
