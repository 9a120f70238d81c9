package org.uniondomain.rules.wage;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.wage.PayItem;
import org.uniondomain.core.wage.PayNature;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 支付项目要素: what can be told of a payment. */
public final class PayItemFacts {
  private PayItemFacts() {}

  /** 支付项目. */
  public static final Subject<PayItem> PAY_ITEM =
      Subject.named("pay-item", PayItem.class, "支付项目", "pay item");

  /** 项目名称. */
  public static final ValueFact<PayItem, String> NAME =
      PAY_ITEM.value("name", "项目名称", "name", String.class, PayItem::name, PayItem::withName);

  /** 金额. */
  public static final QuantityFact<PayItem, Money> AMOUNT =
      PAY_ITEM
          .money("amount", "金额", "amount", PayItem::amount, PayItem::withAmount)
          .atLeast(Money.ZERO);

  /** 项目性质, as a list. */
  public static final Items<PayItem, PayNature> NATURES =
      PAY_ITEM.items(
          "natures", "项目性质", "natures", PayNature.class, PayItem::natures, PayItem::withNatures);

  /** 项目性质, one of the list. */
  public static final Choice<PayNature, PayNature> NATURE =
      Choice.self("pay-nature", PayNature.class, "支付项目性质", "nature of a payment");

  /** 人工审核结论. */
  public static final Flag<PayItem> COUNTED_ON_REVIEW =
      PAY_ITEM.judgement(
          "counted-on-review",
          "经审核计入工资总额",
          "counted as payroll on review",
          PayItem::countedOnReview,
          PayItem::withCountedOnReview);

  /** 单位已计入工资总额. */
  public static final Flag<PayItem> COUNTED_IN_PAYROLL =
      PAY_ITEM
          .flag(
              "counted-in-payroll",
              "单位已计入工资总额",
              "counted in payroll by the employer",
              PayItem::countedInPayroll,
              PayItem::withCountedInPayroll)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<PayItem> VOCABULARY =
      Vocabulary.of(PAY_ITEM, PayItem.builder().build())
          .with(NAME, AMOUNT, COUNTED_ON_REVIEW, COUNTED_IN_PAYROLL)
          .with(NATURES, Vocabulary.ofCodes(NATURE));
}
