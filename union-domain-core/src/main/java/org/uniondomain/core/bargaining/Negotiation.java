package org.uniondomain.core.bargaining;

import org.immutables.value.Value;

/** 集体协商: one round of bargaining between the two sides. */
@Value.Immutable
public interface Negotiation extends WithNegotiation {
  /**
   * 职工一方: the workers' side.
   *
   * @return the side
   */
  BargainingSide workers();

  /**
   * 用人单位一方: the employer's side.
   *
   * @return the side
   */
  BargainingSide employer();

  /**
   * Starts a round of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableNegotiation.Builder builder() {
    return ImmutableNegotiation.builder()
        .workers(BargainingSide.builder().build())
        .employer(BargainingSide.builder().build());
  }
}
