package org.uniondomain.rules.organisation.money;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.DuesWageItem;
import org.uniondomain.core.organisation.money.WageItemKind;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 会费基数项目要素: what can be told of a part of a wage that dues may be reckoned from. */
public final class DuesWageItemFacts {
  private DuesWageItemFacts() {}

  /** 会费基数项目. */
  public static final Subject<DuesWageItem> DUES_WAGE_ITEM =
      Subject.named(
          "dues-wage-item",
          DuesWageItem.class,
          "会费基数项目",
          "a part of a wage that dues may be reckoned from");

  /** 工资项目. */
  public static final Choice<DuesWageItem, WageItemKind> KIND =
      DUES_WAGE_ITEM.choice(
          "kind", "工资项目", "kind", WageItemKind.class, DuesWageItem::kind, DuesWageItem::withKind);

  /** 金额. */
  public static final QuantityFact<DuesWageItem, Money> AMOUNT =
      DUES_WAGE_ITEM
          .money("amount", "金额", "amount", DuesWageItem::amount, DuesWageItem::withAmount)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 词汇. */
  public static final Vocabulary<DuesWageItem> VOCABULARY =
      Vocabulary.of(DUES_WAGE_ITEM, DuesWageItem.builder().build()).with(KIND, AMOUNT);
}
