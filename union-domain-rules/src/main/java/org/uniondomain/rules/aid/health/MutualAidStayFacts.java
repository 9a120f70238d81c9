package org.uniondomain.rules.aid.health;

import java.time.LocalDate;
import org.uniondomain.core.aid.health.MutualAidStay;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 住院医疗互助要素: what can be told of the hospital stay under mutual aid. */
public final class MutualAidStayFacts {
  private MutualAidStayFacts() {}

  /** 住院医疗互助. */
  public static final Subject<MutualAidStay> MUTUAL_AID_STAY =
      Subject.named(
          "mutual-aid-stay", MutualAidStay.class, "住院医疗互助", "hospital stay under mutual aid");

  /** 在职职工. */
  public static final Flag<MutualAidStay> IN_SERVICE =
      MUTUAL_AID_STAY.flag(
          "in-service",
          "在职职工",
          "in service",
          MutualAidStay::inService,
          MutualAidStay::withInService);

  /** 参加职工医疗保险. */
  public static final Flag<MutualAidStay> MEDICALLY_INSURED =
      MUTUAL_AID_STAY.flag(
          "medically-insured",
          "参加职工医疗保险",
          "in employee medical insurance",
          MutualAidStay::medicallyInsured,
          MutualAidStay::withMedicallyInsured);

  /** 参加年数. */
  public static final QuantityFact<MutualAidStay, Integer> MEMBERSHIP_YEAR =
      MUTUAL_AID_STAY
          .count(
              "membership-year",
              "参加年数",
              "year of membership",
              MutualAidStay::membershipYear,
              MutualAidStay::withMembershipYear)
          .atLeast(1);

  /** 住院天数. */
  public static final QuantityFact<MutualAidStay, Integer> DAYS_IN_HOSPITAL =
      MUTUAL_AID_STAY.count(
          "days-in-hospital",
          "住院天数",
          "days in hospital",
          MutualAidStay::daysInHospital,
          MutualAidStay::withDaysInHospital);

  /** 个人自负费用. */
  public static final QuantityFact<MutualAidStay, Money> OWN_PAID_COST =
      MUTUAL_AID_STAY
          .money(
              "own-paid-cost",
              "个人自负费用",
              "own-paid cost",
              MutualAidStay::ownPaidCost,
              MutualAidStay::withOwnPaidCost)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 计算的补助金. */
  public static final QuantityFact<MutualAidStay, Money> REFUND_COMPUTED =
      MUTUAL_AID_STAY
          .money(
              "refund-computed",
              "计算的补助金",
              "refund as computed",
              MutualAidStay::refundComputed,
              MutualAidStay::withRefundComputed)
          .atLeast(Money.ZERO);

  /** 实付补助金. */
  public static final QuantityFact<MutualAidStay, Money> REFUND_PAID =
      MUTUAL_AID_STAY
          .money(
              "refund-paid",
              "实付补助金",
              "refund paid",
              MutualAidStay::refundPaid,
              MutualAidStay::withRefundPaid)
          .atLeast(Money.ZERO);

  /** 实付住院津贴. */
  public static final QuantityFact<MutualAidStay, Money> ALLOWANCE_PAID =
      MUTUAL_AID_STAY
          .money(
              "allowance-paid",
              "实付住院津贴",
              "daily allowance paid",
              MutualAidStay::allowancePaid,
              MutualAidStay::withAllowancePaid)
          .atLeast(Money.ZERO);

  /** 个人缴费. */
  public static final QuantityFact<MutualAidStay, Money> FEE_PAID =
      MUTUAL_AID_STAY
          .money("fee-paid", "个人缴费", "own fee", MutualAidStay::feePaid, MutualAidStay::withFeePaid)
          .atLeast(Money.ZERO);

  /** 出院结算日. */
  public static final QuantityFact<MutualAidStay, LocalDate> SETTLED_ON =
      MUTUAL_AID_STAY.day(
          "settled-on",
          "出院结算日",
          "day of settlement",
          MutualAidStay::settledOn,
          MutualAidStay::withSettledOn);

  /** 单位保障期届满日. */
  public static final QuantityFact<MutualAidStay, LocalDate> GUARANTEE_ENDS_ON =
      MUTUAL_AID_STAY.day(
          "guarantee-ends-on",
          "单位保障期届满日",
          "end of the guarantee period",
          MutualAidStay::guaranteeEndsOn,
          MutualAidStay::withGuaranteeEndsOn);

  /** 申请日. */
  public static final QuantityFact<MutualAidStay, LocalDate> CLAIMED_ON =
      MUTUAL_AID_STAY.day(
          "claimed-on",
          "申请日",
          "day of the claim",
          MutualAidStay::claimedOn,
          MutualAidStay::withClaimedOn);

  /** 词汇. */
  public static final Vocabulary<MutualAidStay> VOCABULARY =
      Vocabulary.of(MUTUAL_AID_STAY, MutualAidStay.builder().build())
          .with(
              IN_SERVICE,
              MEDICALLY_INSURED,
              MEMBERSHIP_YEAR,
              DAYS_IN_HOSPITAL,
              OWN_PAID_COST,
              REFUND_COMPUTED,
              REFUND_PAID,
              ALLOWANCE_PAID,
              FEE_PAID,
              SETTLED_ON,
              GUARANTEE_ENDS_ON,
              CLAIMED_ON);
}
