package org.uniondomain.core.bargaining.performance;

import org.immutables.value.Value;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;

/**
 * 集体合同覆盖的职工: a worker of an employer that has a collective contract in force. Membership of the
 * union and the day of hiring do not matter, so neither is asked.
 */
@Value.Immutable
public interface ContractWorker extends WithContractWorker {
  /**
   * 合同种类: what the contract is about.
   *
   * @return the choice, or what is known of it
   */
  Fact<ContractKind> kind();

  /**
   * 与用人单位建立劳动关系: whether this worker is employed by the employer.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> employed();

  /**
   * 被派遣的职工: whether this worker was dispatched to the employer by another.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> dispatched();

  /**
   * 适用集体合同: whether the contract is applied to this worker.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> applied();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableContractWorker.Builder builder() {
    return ImmutableContractWorker.builder();
  }
}
