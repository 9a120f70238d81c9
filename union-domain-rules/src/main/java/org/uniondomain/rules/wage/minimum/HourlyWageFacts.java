package org.uniondomain.rules.wage.minimum;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.wage.minimum.HourlyWage;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 非全日制小时工资要素: what can be told of an hourly wage. */
public final class HourlyWageFacts {
  private HourlyWageFacts() {}

  /** 非全日制小时工资. */
  public static final Subject<HourlyWage> HOURLY_WAGE =
      Subject.named("hourly-wage", HourlyWage.class, "非全日制小时工资", "hourly wage");

  /** 小时工资. */
  public static final QuantityFact<HourlyWage, Money> PAID =
      HOURLY_WAGE
          .money("paid", "小时工资", "wage of an hour", HourlyWage::paid, HourlyWage::withPaid)
          .atLeast(Money.ZERO)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<HourlyWage> VOCABULARY =
      Vocabulary.of(HOURLY_WAGE, HourlyWage.builder().build()).with(PAID);
}
