package org.uniondomain.core.statistics.rate;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Listing;

/** 入会率比较: rates of membership set side by side, of places or of years. */
@Value.Immutable
public interface MembershipComparison extends WithMembershipComparison {
  /**
   * 各入会率: the rates compared
   *
   * @return the rates told
   */
  Listing<@Valid MembershipRate> rates();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMembershipComparison.Builder builder() {
    return ImmutableMembershipComparison.builder();
  }
}
