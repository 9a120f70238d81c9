package org.uniondomain.core.aid.grant;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.aid.fund.AidFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 帮扶款: one grant to a household or a worker. What nobody has told is unknown; a day of none says
 * that it has not happened as of the asking day. Building refuses an amount below zero.
 */
@Value.Immutable
public interface AidGrant extends WithAidGrant {
  /**
   * 帮扶类别: its kind.
   *
   * @return which, or what is known of it
   */
  Fact<AidKind> kind();

  /**
   * 发放日: the day it was paid.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> paidOn();

  /**
   * 发放金额: what was paid, in renminbi; goods at their value.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> amount();

  /**
   * 资金来源: the fund it was paid from.
   *
   * @return which, or what is known of it
   */
  Fact<AidFund> fund();

  /**
   * 发放方式: how it reached the recipient.
   *
   * @return which, or what is known of it
   */
  Fact<AidPayment> payment();

  /**
   * 汇入本人账户: whether it was transferred to the account of the recipient or file holder.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> toHolderAccount();

  /**
   * 实名发放: whether the record of payment names the person who received it.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> namesRecipient();

  /**
   * 工会会员: whether the recipient is a member of a union.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> unionMember();

  /**
   * 临时性、突发性或特殊困难: whether the recipient is in temporary, sudden or special hardship; a person
   * decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> specialHardship();

  /**
   * 属新增项目: whether it is one of the items that the rules of 2022 added, such as send-warmth to
   * special groups or living quality; their list was not seen, so a person decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> listedItem();

  /**
   * 建档日: the day the file of the household was approved; none where no file has been approved.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> fileApprovedOn();

  /**
   * 档案在档: whether the file was active on the day of payment.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> fileActive();

  /**
   * 在资金所属层级建档: whether the file is of the level whose fund pays.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> filedAtFundLevel();

  /**
   * 送温暖对象: the group that a send-warmth recipient belongs to; none for other aid.
   *
   * @return which, or what is known of it
   */
  Fact<WarmthGroup> warmthGroup();

  /**
   * 符合捐赠约定: whether donated money was used as the donor agreed.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> asDonorAgreed();

  /**
   * 变相津补贴、福利或违禁品: whether it stands for allowances, bonuses or benefits, or is made in goods that
   * are not allowed.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> disguisedBenefit();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(Money.ZERO, amount(), "amount paid");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "AidGrant";
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableAidGrant.Builder builder() {
    return ImmutableAidGrant.builder();
  }
}
