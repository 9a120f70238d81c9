package org.uniondomain.rules.organisation.money;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.DuesWageItem;
import org.uniondomain.core.organisation.money.MemberDues;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 会费要素: what can be told of the dues of a member. */
public final class MemberDuesFacts {
  private MemberDuesFacts() {}

  /** 会费缴纳记录. */
  public static final Subject<MemberDues> MEMBER_DUES =
      Subject.named("member-dues", MemberDues.class, "会费缴纳记录", "dues of a member");

  /** 缴纳月份. */
  public static final ValueFact<MemberDues, Period> MONTH =
      MEMBER_DUES.value(
          "month", "缴纳月份", "month", Period.class, MemberDues::month, MemberDues::withMonth);

  /** 会费计算基数. */
  public static final QuantityFact<MemberDues, Money> WAGE_BASE =
      MEMBER_DUES
          .money("wage-base", "会费计算基数", "wage base", MemberDues::wageBase, MemberDues::withWageBase)
          .atLeast(Money.ZERO);

  /** 机关、事业单位. */
  public static final Flag<MemberDues> PUBLIC_BODY =
      MEMBER_DUES.flag(
          "public-body",
          "机关、事业单位",
          "paid by a public body",
          MemberDues::publicBody,
          MemberDues::withPublicBody);

  /** 工资项目. */
  public static final Items<MemberDues, DuesWageItem> WAGE_ITEMS =
      MEMBER_DUES.items(
          "wage-items",
          "工资项目",
          "parts of the wage",
          DuesWageItem.class,
          MemberDues::wageItems,
          MemberDues::withWageItems);

  /** 实缴会费. */
  public static final QuantityFact<MemberDues, Money> PAID =
      MEMBER_DUES
          .money("paid", "实缴会费", "dues paid", MemberDues::paid, MemberDues::withPaid)
          .atLeast(Money.ZERO)
          .actionable();

  /** 保留会籍. */
  public static final Flag<MemberDues> MEMBERSHIP_KEPT =
      MEMBER_DUES.flag(
          "membership-kept",
          "保留会籍",
          "membership only kept",
          MemberDues::membershipKept,
          MemberDues::withMembershipKept);

  /** 词汇. */
  public static final Vocabulary<MemberDues> VOCABULARY =
      Vocabulary.of(MEMBER_DUES, MemberDues.builder().build())
          .with(MONTH, WAGE_BASE, PUBLIC_BODY, PAID, MEMBERSHIP_KEPT)
          .with(WAGE_ITEMS, DuesWageItemFacts.VOCABULARY);
}
