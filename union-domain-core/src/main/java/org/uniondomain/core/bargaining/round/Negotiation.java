package org.uniondomain.core.bargaining.round;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.dispute.SigningDispute;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 集体协商: one round of bargaining between the two sides: offer, preparation, meetings and disputes.
 */
@Value.Immutable
public interface Negotiation extends WithNegotiation {
  /**
   * 协商的合同种类: the kind of the contract to be.
   *
   * @return what is known of it
   */
  Fact<ContractKind> kind();

  /**
   * 职工一方: the side that speaks for the workers.
   *
   * @return the part, of which nothing may be known
   */
  @Valid
  BargainingSide workers();

  /**
   * 用人单位一方: the side that speaks for the employer.
   *
   * @return the part, of which nothing may be known
   */
  @Valid
  BargainingSide employer();

  /**
   * 要约: the offer that opened the round.
   *
   * @return the part, of which nothing may be known
   */
  @Valid
  Offer offer();

  /**
   * 协商准备: what was done before the first meeting.
   *
   * @return the part, of which nothing may be known
   */
  @Valid
  Preparation preparation();

  /**
   * 协商会议: the meetings.
   *
   * @return the part, of which nothing may be known
   */
  @Valid
  Meetings meetings();

  /**
   * 签订争议: the disputes that were taken to the authority.
   *
   * @return the list, and whether it is complete
   */
  Listing<@Valid SigningDispute> disputes();

  /**
   * Starts a round of collective bargaining of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableNegotiation.Builder builder() {
    return ImmutableNegotiation.builder()
        .workers(BargainingSide.builder().build())
        .employer(BargainingSide.builder().build())
        .offer(Offer.builder().build())
        .preparation(Preparation.builder().build())
        .meetings(Meetings.builder().build());
  }
}
