package org.uniondomain.core.service.ledger;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 机关干部联系基层工作: the contact files of the officers of one office. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface ContactSystem extends WithContactSystem {
  /**
   * 机关干部数: officers the office has.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> officers();

  /**
   * 联系基层档案: the files that are kept.
   *
   * @return those that are known
   */
  Listing<@Valid OfficerContactFile> files();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, officers(), "officers of the office");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableContactSystem.Builder builder() {
    return ImmutableContactSystem.builder();
  }
}
