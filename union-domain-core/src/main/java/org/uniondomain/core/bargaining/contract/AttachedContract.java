package org.uniondomain.core.bargaining.contract;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 附件或者专项集体合同: another contract in the same case file as a collective contract, be it an annex or a
 * contract of its own.
 *
 * <p>A fact that nobody has told is unknown and stands for neither yes nor no.
 */
@Value.Immutable
public interface AttachedContract extends WithAttachedContract {
  /**
   * 种类: what it is about.
   *
   * @return the kind, or what is known of it
   */
  Fact<ContractKind> kind();

  /**
   * 含男女平等和女职工权益保护内容: whether it has content on gender equality and the protection of women workers.
   *
   * @return true if it has, false if it is known not to have
   */
  Fact<Boolean> womensProtection();

  /**
   * Starts an attached contract of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableAttachedContract.Builder builder() {
    return ImmutableAttachedContract.builder();
  }
}
