package org.uniondomain.core.aid.network;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 帮扶网络: the network of a region that helps workers in hardship. What nobody has told is unknown.
 */
@Value.Immutable
public interface HelpNetwork extends WithHelpNetwork {
  /**
   * 盟市数: the leagues and cities of the region.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> leagues();

  /**
   * 旗县（市、区）数: the banners, counties, cities and districts of the region.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> banners();

  /**
   * 网络节点: the nodes of the network.
   *
   * @return those that are known
   */
  Listing<@Valid HelpNode> nodes();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(0, leagues(), "leagues and cities");
    LowerBound.checkPersonal(0, banners(), "banners and counties");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableHelpNetwork.Builder builder() {
    return ImmutableHelpNetwork.builder();
  }
}
