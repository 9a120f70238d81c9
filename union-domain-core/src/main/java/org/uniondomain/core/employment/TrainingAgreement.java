package org.uniondomain.core.employment;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 校企协议: what enterprises and training schools concluded on training for posts. What nobody has told
 * is unknown.
 */
@Value.Immutable
public interface TrainingAgreement extends WithTrainingAgreement {
  /**
   * 协议种类: whether it is an agreement or a mere statement of intent.
   *
   * @return which, or what is known of it
   */
  Fact<AgreementKind> kind();

  /**
   * 签订日: the day it was concluded.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> concludedOn();

  /**
   * 签约企业数: enterprises that are party.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> enterprises();

  /**
   * 签约院校数: schools and training bodies that are party.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> schools();

  /**
   * 定向培训人数: persons to be trained under it.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> trainees();

  /**
   * 委托实施职业教育: whether a union or enterprise entrusts vocational education to the school.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> entrusted();

  /**
   * 签订委托合同: whether a commission contract was signed.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> commissionContract();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(0, enterprises(), "enterprises");
    LowerBound.check(0, schools(), "schools");
    LowerBound.check(0, trainees(), "targeted trainees");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableTrainingAgreement.Builder builder() {
    return ImmutableTrainingAgreement.builder();
  }
}
