package org.uniondomain.core.competition.body;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 竞赛组织网络: the competition bodies of a region, counted by level. What nobody has told is unknown.
 */
@Value.Immutable
public interface CompetitionNetwork extends WithCompetitionNetwork {
  /**
   * 自治区级已成立: whether the region has a body.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> regionBody();

  /**
   * 已成立的盟市数: how many leagues and cities have a body; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> leagueBodies();

  /**
   * 已成立的旗县数: how many banners, counties, cities and districts have one; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> bannerBodies();

  /**
   * Checks that no number is below its least value.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, leagueBodies(), "leagues and cities with a body");
    LowerBound.check(0, bannerBodies(), "banners and counties with a body");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCompetitionNetwork.Builder builder() {
    return ImmutableCompetitionNetwork.builder();
  }
}
