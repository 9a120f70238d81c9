package org.uniondomain.core.bargaining.dispute;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 集体合同签订争议: a dispute in the bargaining, which the labour department coordinates with the union and
 * the organisation of employers.
 */
@Value.Immutable
public interface SigningDispute extends WithSigningDispute {
  /**
   * 协商的合同种类: the kind of the contract to be.
   *
   * @return what is known of it
   */
  Fact<ContractKind> kind();

  /**
   * 书面申请协调: whether a side applied in writing.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> appliedInWriting();

  /**
   * 劳动行政部门主动协调: whether the authority took it up without an application.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> takenUpByAuthority();

  /**
   * 受理日: the day on which the authority accepted it.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> acceptedOn();

  /**
   * 协调开始日: the day on which the coordination started.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> coordinationStartedOn();

  /**
   * 协调结束日: the day on which the coordination ended.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> coordinationEndedOn();

  /**
   * 延长日数: by how many days the coordination was extended; zero where it was not.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> extensionDays();

  /**
   * 协调处理人员签章: whether the coordinators signed and sealed the agreement.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> signedByCoordinators();

  /**
   * 双方首席代表签章: whether both chiefs signed and sealed the agreement.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> signedByChiefs();

  /**
   * Checks that no number is negative.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, extensionDays(), "days of extension");
  }

  /**
   * Starts a dispute over the making of a contract of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableSigningDispute.Builder builder() {
    return ImmutableSigningDispute.builder();
  }
}
