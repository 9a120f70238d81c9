package org.uniondomain.core.aid.health;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 住院医疗互助: one stay in hospital of a member of medical mutual aid, and what is claimed for it. What
 * nobody has told is unknown.
 */
@Value.Immutable
public interface MutualAidStay extends WithMutualAidStay {
  /**
   * 在职职工: whether the member is in service.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> inService();

  /**
   * 参加职工医疗保险: whether the member is in the medical insurance of employees.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> medicallyInsured();

  /**
   * 参加年数: the year of membership in a row, the first is 1.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> membershipYear();

  /**
   * 住院天数: the days in hospital.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> daysInHospital();

  /**
   * 个人自负费用: what the member bore after insurance.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> ownPaidCost();

  /**
   * 计算的补助金: the refund that the plan computes before its least amount.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> refundComputed();

  /**
   * 实付补助金: the refund that was paid for the stay.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> refundPaid();

  /**
   * 实付住院津贴: the daily allowance that was paid for the stay.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> allowancePaid();

  /**
   * 个人缴费: what the member paid for the period.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> feePaid();

  /**
   * 出院结算日: the day of settlement at discharge.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> settledOn();

  /**
   * 单位保障期届满日: the last day of the guarantee period of the unit.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> guaranteeEndsOn();

  /**
   * 申请日: the day of the claim; none if there was none.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> claimedOn();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(1, membershipYear(), "year of membership");
    LowerBound.checkPersonal(0, daysInHospital(), "days in hospital");
    LowerBound.checkPersonal(Money.ZERO, ownPaidCost(), "own-paid cost");
    LowerBound.checkPersonal(Money.ZERO, refundComputed(), "refund as computed");
    LowerBound.checkPersonal(Money.ZERO, refundPaid(), "refund paid");
    LowerBound.checkPersonal(Money.ZERO, allowancePaid(), "daily allowance paid");
    LowerBound.checkPersonal(Money.ZERO, feePaid(), "own fee");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "MutualAidStay";
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMutualAidStay.Builder builder() {
    return ImmutableMutualAidStay.builder();
  }
}
