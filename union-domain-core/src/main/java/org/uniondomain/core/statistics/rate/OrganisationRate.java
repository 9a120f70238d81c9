package org.uniondomain.core.statistics.rate;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.statistics.ReportedRatio;

/**
 * 建会率统计: how many legal units of one kind are covered by a union, of how many. Each unit counts
 * once, whether it has a union of its own, shares a joint union or is covered by a federation.
 */
@Value.Immutable
public interface OrganisationRate extends WithOrganisationRate {
  /**
   * 单位口径: of which units the rate is a share
   *
   * @return what is known of it
   */
  Fact<UnitPopulation> population();

  /**
   * 法人单位数: the legal units of that kind, covered or not; at least 1
   *
   * @return what is known of it
   */
  Fact<Integer> units();

  /**
   * 单独建会单位数: the units that have a union of their own
   *
   * @return what is known of it
   */
  Fact<Integer> ownUnion();

  /**
   * 联合工会覆盖单位数: the units that share a joint union
   *
   * @return what is known of it
   */
  Fact<Integer> jointUnion();

  /**
   * 联合会覆盖单位数: the units covered by a federation of an area or trade only
   *
   * @return what is known of it
   */
  Fact<Integer> federation();

  /**
   * 报告建会率: the rate as reported
   *
   * @return what is known of it
   */
  Fact<ReportedRatio> reported();

  /**
   * Checks that the figures are possible, each by itself.
   *
   * @throws IllegalArgumentException if one is below what it can be
   */
  @Value.Check
  default void check() {
    LowerBound.check(1, units(), "legal units");
    LowerBound.check(0, ownUnion(), "units with a union of their own");
    LowerBound.check(0, jointUnion(), "units in a joint union");
    LowerBound.check(0, federation(), "units in a federation");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableOrganisationRate.Builder builder() {
    return ImmutableOrganisationRate.builder();
  }
}
