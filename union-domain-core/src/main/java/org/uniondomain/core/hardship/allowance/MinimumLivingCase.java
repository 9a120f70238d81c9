package org.uniondomain.core.hardship.allowance;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 最低生活保障事项: one application for the minimum-living allowance, and what may befall it.
 *
 * <p>Amounts are in renminbi. A day of none says that it has not happened. What nobody has told is
 * unknown. Building refuses amounts and numbers below zero.
 */
@Value.Immutable
public interface MinimumLivingCase extends WithMinimumLivingCase {
  /**
   * 低保申请日: the day of the application.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> applied();

  /**
   * 审批决定日: the day of the decision.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> decided();

  /**
   * 不予批准: whether the allowance was refused.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> refused();

  /**
   * 书面告知: whether the refusal was told in writing.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> refusalWritten();

  /**
   * 说明理由: whether the refusal gives reasons.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> refusalReasoned();

  /**
   * 有劳动能力: whether the member is able to work.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> ableToWork();

  /**
   * 连续拒绝介绍工作次数: how many suitable jobs offered one after another the member refused; an acceptance
   * starts the count anew.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> jobRefusalsInARow();

  /**
   * 有正当理由: whether there was a good reason to refuse; a person decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> goodReason();

  /**
   * 骗取金额: what was obtained by fraud.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> fraudulentAmount();

  /**
   * 处以罚款: whether a fine was imposed.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> fined();

  /**
   * 罚款金额: the fine.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> fine();

  /**
   * 民主评议: its assessment by residents.
   *
   * @return the part
   */
  @Valid
  DemocraticAssessment assessment();

  /**
   * 上报日: the day on which it was sent up for approval.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> sentUp();

  /**
   * 公示开始日: the day on which the household was first made public.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> noticeStarted();

  /**
   * 公示结束日: the last day of that publicity.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> noticeEnded();

  /**
   * 审批后公示开始日: the day on which the approval was made public.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> secondNoticeStarted();

  /**
   * 直接向苏木乡镇或街道申请: whether the household applied directly to the sumu, township or street.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> appliedToTownship();

  /**
   * 旗县民政部门审批: whether civil affairs of the banner decided.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> decidedByBanner();

  /**
   * 骗取情节恶劣: whether the fraud was serious; a person decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> seriousFraud();

  /**
   * 已追回骗取的保障金: whether what was obtained by fraud was recovered.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> recovered();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(0, jobRefusalsInARow(), "refusals in a row");
    LowerBound.checkPersonal(Money.ZERO, fraudulentAmount(), "amount obtained by fraud");
    LowerBound.checkPersonal(Money.ZERO, fine(), "fine");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "MinimumLivingCase";
  }

  /**
   * Starts a case of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMinimumLivingCase.Builder builder() {
    return ImmutableMinimumLivingCase.builder().assessment(DemocraticAssessment.builder().build());
  }
}
