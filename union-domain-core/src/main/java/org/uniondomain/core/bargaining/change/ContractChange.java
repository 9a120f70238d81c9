package org.uniondomain.core.bargaining.change;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 集体合同变更或者解除: one change of a collective contract in force, or its dissolution before the end of
 * its term.
 */
@Value.Immutable
public interface ContractChange extends WithContractChange {
  /**
   * 种类: change or dissolution.
   *
   * @return the choice, or what is known of it
   */
  Fact<ChangeKind> kind();

  /**
   * 双方协商代表协商一致: whether the representatives of both sides agreed.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> agreed();

  /**
   * 事由: the ground it rests on.
   *
   * @return the ground, none if it rests on none
   */
  Fact<ChangeGround> ground();

  /**
   * 依集体协商程序办理: whether the procedure of collective bargaining was followed.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> bargained();

  /**
   * 签字日: the day on which the chief representatives signed the changed text.
   *
   * @return the day, none if not signed yet
   */
  Fact<LocalDate> signedOn();

  /**
   * 报送日: the day on which the changed text was sent to the labour authority.
   *
   * @return the day, none if not sent yet
   */
  Fact<LocalDate> submittedOn();

  /**
   * Starts a change or dissolution of a collective contract of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableContractChange.Builder builder() {
    return ImmutableContractChange.builder();
  }
}
