package org.uniondomain.rules.wage;

import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.wage.MonthlyWage;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 月工资要素: what can be told of the wage of one worker for one month. */
public final class MonthlyWageFacts {
  private MonthlyWageFacts() {}

  /** 月工资. */
  public static final Subject<MonthlyWage> MONTHLY_WAGE =
      Subject.named("monthly-wage", MonthlyWage.class, "月工资", "monthly wage");

  /** 工资所属日, from which the law is taken. */
  public static final QuantityFact<MonthlyWage, LocalDate> DAY =
      MONTHLY_WAGE.day("day", "工资所属日", "day of the wage", MonthlyWage::day, MonthlyWage::withDay);

  /** 应发工资. */
  public static final QuantityFact<MonthlyWage, Money> GROSS =
      MONTHLY_WAGE
          .money("gross", "应发工资", "gross wage", MonthlyWage::gross, MonthlyWage::withGross)
          .atLeast(Money.ZERO)
          .actionable();

  /** 加班工资. */
  public static final QuantityFact<MonthlyWage, Money> OVERTIME_PAY =
      MONTHLY_WAGE
          .money(
              "overtime-pay",
              "加班工资",
              "overtime pay",
              MonthlyWage::overtimePay,
              MonthlyWage::withOvertimePay)
          .atLeast(Money.ZERO);

  /** 特殊工作环境和条件下的津贴. */
  public static final QuantityFact<MonthlyWage, Money> SPECIAL_CONDITION_ALLOWANCES =
      MONTHLY_WAGE
          .money(
              "special-condition-allowances",
              "特殊工作环境和条件下的津贴",
              "allowances for special conditions",
              MonthlyWage::specialConditionAllowances,
              MonthlyWage::withSpecialConditionAllowances)
          .atLeast(Money.ZERO);

  /** 法定福利待遇. */
  public static final QuantityFact<MonthlyWage, Money> STATUTORY_WELFARE =
      MONTHLY_WAGE
          .money(
              "statutory-welfare",
              "法定福利待遇",
              "statutory welfare",
              MonthlyWage::statutoryWelfare,
              MonthlyWage::withStatutoryWelfare)
          .atLeast(Money.ZERO);

  /** 词汇. */
  public static final Vocabulary<MonthlyWage> VOCABULARY =
      Vocabulary.of(MONTHLY_WAGE, MonthlyWage.builder().build())
          .with(DAY, GROSS, OVERTIME_PAY, SPECIAL_CONDITION_ALLOWANCES, STATUTORY_WELFARE);
}
