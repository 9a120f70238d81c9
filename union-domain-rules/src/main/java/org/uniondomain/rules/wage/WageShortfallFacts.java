package org.uniondomain.rules.wage;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.wage.WageShortfall;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 低于最低工资的差额要素: what can be told of a wage shortfall. */
public final class WageShortfallFacts {
  private WageShortfallFacts() {}

  /** 低于最低工资的差额. */
  public static final Subject<WageShortfall> WAGE_SHORTFALL =
      Subject.named("wage-shortfall", WageShortfall.class, "低于最低工资的差额", "wage shortfall");

  /** 差额. */
  public static final QuantityFact<WageShortfall, Money> AMOUNT =
      WAGE_SHORTFALL
          .money("amount", "差额", "shortfall", WageShortfall::amount, WageShortfall::withAmount)
          .atLeast(Money.ZERO);

  /** 限期内已支付. */
  public static final Flag<WageShortfall> PAID_WHEN_ORDERED =
      WAGE_SHORTFALL
          .flag(
              "paid-when-ordered",
              "限期内已支付",
              "paid when ordered",
              WageShortfall::paidWhenOrdered,
              WageShortfall::withPaidWhenOrdered)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<WageShortfall> VOCABULARY =
      Vocabulary.of(WAGE_SHORTFALL, WageShortfall.builder().build())
          .with(AMOUNT, PAID_WHEN_ORDERED);
}
