package org.uniondomain.rules.aid.grant;

import java.time.LocalDate;
import org.uniondomain.core.aid.fund.AidFund;
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.grant.AidPayment;
import org.uniondomain.core.aid.grant.WarmthGroup;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 帮扶款要素: what can be told of the grant of aid. */
public final class AidGrantFacts {
  private AidGrantFacts() {}

  /** 帮扶款. */
  public static final Subject<AidGrant> AID_GRANT =
      Subject.named("aid-grant", AidGrant.class, "帮扶款", "grant of aid");

  /** 帮扶类别. */
  public static final Choice<AidGrant, AidKind> KIND =
      AID_GRANT.choice(
          "kind", "帮扶类别", "kind of aid", AidKind.class, AidGrant::kind, AidGrant::withKind);

  /** 发放日. */
  public static final QuantityFact<AidGrant, LocalDate> PAID_ON =
      AID_GRANT.day("paid-on", "发放日", "day of payment", AidGrant::paidOn, AidGrant::withPaidOn);

  /** 发放金额. */
  public static final QuantityFact<AidGrant, Money> AMOUNT =
      AID_GRANT
          .money("amount", "发放金额", "amount paid", AidGrant::amount, AidGrant::withAmount)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 资金来源. */
  public static final Choice<AidGrant, AidFund> FUND =
      AID_GRANT.choice("fund", "资金来源", "fund", AidFund.class, AidGrant::fund, AidGrant::withFund);

  /** 发放方式. */
  public static final Choice<AidGrant, AidPayment> PAYMENT =
      AID_GRANT.choice(
          "payment",
          "发放方式",
          "way of payment",
          AidPayment.class,
          AidGrant::payment,
          AidGrant::withPayment);

  /** 汇入本人账户. */
  public static final Flag<AidGrant> TO_HOLDER_ACCOUNT =
      AID_GRANT.flag(
          "to-holder-account",
          "汇入本人账户",
          "to the recipient's own account",
          AidGrant::toHolderAccount,
          AidGrant::withToHolderAccount);

  /** 实名发放. */
  public static final Flag<AidGrant> NAMES_RECIPIENT =
      AID_GRANT.flag(
          "names-recipient",
          "实名发放",
          "names the recipient",
          AidGrant::namesRecipient,
          AidGrant::withNamesRecipient);

  /** 工会会员. */
  public static final Flag<AidGrant> UNION_MEMBER =
      AID_GRANT.flag(
          "union-member",
          "工会会员",
          "recipient is a union member",
          AidGrant::unionMember,
          AidGrant::withUnionMember);

  /** 临时性、突发性或特殊困难. */
  public static final Flag<AidGrant> SPECIAL_HARDSHIP =
      AID_GRANT.judgement(
          "special-hardship",
          "临时性、突发性或特殊困难",
          "in temporary, sudden or special hardship",
          AidGrant::specialHardship,
          AidGrant::withSpecialHardship);

  /** 属新增项目. */
  public static final Flag<AidGrant> LISTED_ITEM =
      AID_GRANT.judgement(
          "listed-item",
          "属新增项目",
          "one of the items added in 2022",
          AidGrant::listedItem,
          AidGrant::withListedItem);

  /** 建档日. */
  public static final QuantityFact<AidGrant, LocalDate> FILE_APPROVED_ON =
      AID_GRANT.day(
          "file-approved-on",
          "建档日",
          "day the file was approved",
          AidGrant::fileApprovedOn,
          AidGrant::withFileApprovedOn);

  /** 档案在档. */
  public static final Flag<AidGrant> FILE_ACTIVE =
      AID_GRANT.flag(
          "file-active",
          "档案在档",
          "file active on the day of payment",
          AidGrant::fileActive,
          AidGrant::withFileActive);

  /** 在资金所属层级建档. */
  public static final Flag<AidGrant> FILED_AT_FUND_LEVEL =
      AID_GRANT.flag(
          "filed-at-fund-level",
          "在资金所属层级建档",
          "filed at the level of the fund",
          AidGrant::filedAtFundLevel,
          AidGrant::withFiledAtFundLevel);

  /** 送温暖对象. */
  public static final Choice<AidGrant, WarmthGroup> WARMTH_GROUP =
      AID_GRANT.choice(
          "warmth-group",
          "送温暖对象",
          "group visited",
          WarmthGroup.class,
          AidGrant::warmthGroup,
          AidGrant::withWarmthGroup);

  /** 符合捐赠约定. */
  public static final Flag<AidGrant> AS_DONOR_AGREED =
      AID_GRANT.flag(
          "as-donor-agreed",
          "符合捐赠约定",
          "used as the donor agreed",
          AidGrant::asDonorAgreed,
          AidGrant::withAsDonorAgreed);

  /** 变相津补贴、福利或违禁品. */
  public static final Flag<AidGrant> DISGUISED_BENEFIT =
      AID_GRANT.flag(
          "disguised-benefit",
          "变相津补贴、福利或违禁品",
          "benefit in disguise",
          AidGrant::disguisedBenefit,
          AidGrant::withDisguisedBenefit);

  /** 词汇. */
  public static final Vocabulary<AidGrant> VOCABULARY =
      Vocabulary.of(AID_GRANT, AidGrant.builder().build())
          .with(
              KIND,
              PAID_ON,
              AMOUNT,
              FUND,
              PAYMENT,
              TO_HOLDER_ACCOUNT,
              NAMES_RECIPIENT,
              UNION_MEMBER,
              SPECIAL_HARDSHIP,
              LISTED_ITEM,
              FILE_APPROVED_ON,
              FILE_ACTIVE,
              FILED_AT_FUND_LEVEL,
              WARMTH_GROUP,
              AS_DONOR_AGREED,
              DISGUISED_BENEFIT);
}
