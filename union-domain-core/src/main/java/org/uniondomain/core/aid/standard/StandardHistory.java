package org.uniondomain.core.aid.standard;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 低保标准沿革: the minimum-living standards that one county published, and the days on which they are
 * asked for. What nobody has told is unknown.
 */
@Value.Immutable
public interface StandardHistory extends WithStandardHistory {
  /**
   * 历次低保标准: all standards that the county published, in any order.
   *
   * @return those that are known
   */
  Listing<@Valid LivingStandard> standards();

  /**
   * 认定日: the day for which the standard is asked.
   *
   * @return what is known of it
   */
  Fact<LocalDate> assessedOn();

  /**
   * 作出决定日: the day on which the decision was made; what was published later could not be known.
   *
   * @return what is known of it
   */
  Fact<LocalDate> decidedOn();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableStandardHistory.Builder builder() {
    return ImmutableStandardHistory.builder();
  }
}
