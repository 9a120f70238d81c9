package org.uniondomain.core.bargaining.coverage;

import org.immutables.value.Value;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 集体合同覆盖的用人单位: an employer beside one collective contract: its own, or that of its area or trade.
 */
@Value.Immutable
public interface CoveredEmployer extends WithCoveredEmployer {
  /**
   * 用人单位种类: what kind of unit it is.
   *
   * @return the choice, or what is known of it
   */
  Fact<EmployerKind> employerKind();

  /**
   * 合同种类: what the contract is about.
   *
   * @return the choice, or what is known of it
   */
  Fact<ContractKind> contractKind();

  /**
   * 在合同的区域、行业内: whether it is an employer of the area and the trade of the contract.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> inArea();

  /**
   * 本单位已认可: whether it approved the contract or put its seal on it.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> approved();

  /**
   * 本单位订有集体合同: whether it has a collective contract of its own in force.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> ownContract();

  /**
   * 适用该合同: whether it applies the contract to its workers.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> applies();

  /**
   * 职工人数: how many workers it has.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> workers();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(0, workers(), "number of workers");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCoveredEmployer.Builder builder() {
    return ImmutableCoveredEmployer.builder();
  }
}
