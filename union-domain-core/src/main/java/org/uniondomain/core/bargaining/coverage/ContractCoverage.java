package org.uniondomain.core.bargaining.coverage;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.bargaining.contract.ContractScope;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/** 集体合同覆盖范围: the trade and the employers that a regional or sectoral contract covers. */
@Value.Immutable
public interface ContractCoverage extends WithContractCoverage {
  /**
   * 集体合同范围: whether it covers an area or a trade.
   *
   * @return the choice, or what is known of it
   */
  Fact<ContractScope> scope();

  /**
   * 行业: the trade it is for.
   *
   * @return the choice, or what is known of it
   */
  Fact<ContractSector> sector();

  /**
   * 覆盖的用人单位: the employers that it covers.
   *
   * @return those told, and whether they are all
   */
  Listing<@Valid CoveredEmployer> employers();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableContractCoverage.Builder builder() {
    return ImmutableContractCoverage.builder();
  }
}
