package org.uniondomain.core.bargaining.contract;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/** 集体合同签订: the adoption of the draft and the signatures under it. */
@Value.Immutable
public interface ContractSigning extends WithContractSigning {
  /**
   * 草案通过日: the day on which the workers' congress or all staff adopted the draft.
   *
   * @return the day, none if it has not come yet
   */
  Fact<LocalDate> adoptedOn();

  /**
   * 草案通过书面通知日: the day on which the employer was told in writing that the draft was adopted.
   *
   * @return the day, none if it has not been told yet
   */
  Fact<LocalDate> adoptionNoticedOn();

  /**
   * 职工一方首席代表已签字: whether the chief representative of the workers signed.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> signedByWorkersChief();

  /**
   * 用人单位一方首席代表已签字: whether the chief representative of the employer signed.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> signedByEmployerChief();

  /**
   * 双方已盖章: whether the contract bears the seals of both sides.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> sealed();

  /**
   * Starts a signing of a collective contract of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableContractSigning.Builder builder() {
    return ImmutableContractSigning.builder();
  }
}
