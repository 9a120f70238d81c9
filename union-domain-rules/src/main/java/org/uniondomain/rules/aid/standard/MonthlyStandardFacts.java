package org.uniondomain.rules.aid.standard;

import java.time.LocalDate;
import org.uniondomain.core.aid.standard.MonthlyStandard;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 月低保标准要素: what can be told of the standard of a month. */
public final class MonthlyStandardFacts {
  private MonthlyStandardFacts() {}

  /** 月低保标准. */
  public static final Subject<MonthlyStandard> MONTHLY_STANDARD =
      Subject.named(
          "monthly-standard", MonthlyStandard.class, "月低保标准", "minimum living standard of a month");

  /** 月份. */
  public static final QuantityFact<MonthlyStandard, LocalDate> MONTH =
      MONTHLY_STANDARD.day(
          "month", "月份", "month", MonthlyStandard::month, MonthlyStandard::withMonth);

  /** 低保标准. */
  public static final QuantityFact<MonthlyStandard, Money> STANDARD =
      MONTHLY_STANDARD
          .money(
              "standard",
              "低保标准",
              "minimum living standard",
              MonthlyStandard::standard,
              MonthlyStandard::withStandard)
          .atLeast(Money.ZERO);

  /** 词汇. */
  public static final Vocabulary<MonthlyStandard> VOCABULARY =
      Vocabulary.of(MONTHLY_STANDARD, MonthlyStandard.builder().build()).with(MONTH, STANDARD);
}
