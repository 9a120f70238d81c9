package org.uniondomain.core.bargaining.performance;

import org.immutables.value.Value;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 集体合同履行年度: one year of a collective contract, and how often its performance was reported to the
 * workers' congress or all staff.
 */
@Value.Immutable
public interface PerformanceYear extends WithPerformanceYear {
  /**
   * 合同种类: what the contract is about.
   *
   * @return the choice, or what is known of it
   */
  Fact<ContractKind> kind();

  /**
   * 报告次数: reports on the performance of the contract in the year.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> reports();

  /**
   * 报告工资事项的半年数: in how many of the two half-years the items on wages were reported on.
   *
   * @return the number, at most two, or what is known of it
   */
  Fact<Integer> halvesReported();

  /**
   * Checks that no number is negative.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, reports(), "reports");
    LowerBound.check(0, halvesReported(), "half-years with a report on wages");
  }

  /**
   * Starts a year of performance of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePerformanceYear.Builder builder() {
    return ImmutablePerformanceYear.builder();
  }
}
