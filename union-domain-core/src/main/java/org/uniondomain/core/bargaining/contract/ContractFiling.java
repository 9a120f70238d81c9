package org.uniondomain.core.bargaining.contract;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 集体合同报送: what was filed, and where. The days of submission and receipt are those of the contract
 * itself.
 */
@Value.Immutable
public interface ContractFiling extends WithContractFiling {
  /**
   * 报送份数: how many copies of the text were filed.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> copies();

  /**
   * 附有说明: whether an explanation was filed with it.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> explanation();

  /**
   * 中央管辖企业或者跨省用人单位: whether the employer is an enterprise under central management or has its
   * workplaces in more than one province.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> supervisedCentrally();

  /**
   * 报送机关: which labour authority it was filed with.
   *
   * @return the choice, or what is known of it
   */
  Fact<FilingOffice> office();

  /**
   * 同时报上级工会备案: whether the workers' side at the same time filed a copy with the higher union.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> copiedToHigherUnion();

  /**
   * 审查异议理由: on what the objection of the labour authority rests.
   *
   * @return the ground, none if there is no objection
   */
  Fact<ObjectionGround> objectionGround();

  /**
   * 异议后重新报送日: the day on which the contract was filed again after an objection.
   *
   * @return the day, none if it has not been filed again yet
   */
  Fact<LocalDate> filedAgainOn();

  /**
   * Checks that no number is negative.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, copies(), "copies filed");
  }

  /**
   * Starts a filing of a collective contract of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableContractFiling.Builder builder() {
    return ImmutableContractFiling.builder();
  }
}
