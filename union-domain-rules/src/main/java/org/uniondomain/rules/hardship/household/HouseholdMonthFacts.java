package org.uniondomain.rules.hardship.household;

import java.time.LocalDate;
import org.uniondomain.core.hardship.household.HouseholdMonth;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 家庭月度收入要素: what can be told of one month of a household. */
public final class HouseholdMonthFacts {
  private HouseholdMonthFacts() {}

  /** 家庭月度收入. */
  public static final Subject<HouseholdMonth> HOUSEHOLD_MONTH =
      Subject.named("household-month", HouseholdMonth.class, "家庭月度收入", "month of a household");

  /** 月份. */
  public static final QuantityFact<HouseholdMonth, LocalDate> MONTH =
      HOUSEHOLD_MONTH.day("month", "月份", "month", HouseholdMonth::month, HouseholdMonth::withMonth);

  /** 家庭月收入. */
  public static final QuantityFact<HouseholdMonth, Money> INCOME =
      HOUSEHOLD_MONTH
          .money(
              "income",
              "家庭月收入",
              "income of the household in the month",
              HouseholdMonth::income,
              HouseholdMonth::withIncome)
          .sensitive();

  /** 月刚性支出和必要就业成本. */
  public static final QuantityFact<HouseholdMonth, Money> DEDUCTIONS =
      HOUSEHOLD_MONTH
          .money(
              "deductions",
              "月刚性支出和必要就业成本",
              "rigid expenditure and employment cost of the month",
              HouseholdMonth::deductions,
              HouseholdMonth::withDeductions)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 家庭人口. */
  public static final QuantityFact<HouseholdMonth, Integer> MEMBERS =
      HOUSEHOLD_MONTH
          .count(
              "members",
              "家庭人口",
              "members of the household",
              HouseholdMonth::members,
              HouseholdMonth::withMembers)
          .atLeast(1);

  /** 当月低保标准. */
  public static final QuantityFact<HouseholdMonth, Money> MINIMUM_LIVING_STANDARD =
      HOUSEHOLD_MONTH
          .money(
              "minimum-living-standard",
              "当月低保标准",
              "minimum living standard of the month",
              HouseholdMonth::minimumLivingStandard,
              HouseholdMonth::withMinimumLivingStandard)
          .atLeast(Money.ZERO);

  /** 当月人均收入, per head; the division is never carried out. */
  public static final Quantity<HouseholdMonth, Money> PER_HEAD = INCOME.per(MEMBERS);

  /** 扣除后的当月人均收入, per head. */
  public static final Quantity<HouseholdMonth, Money> NET_PER_HEAD =
      INCOME.minus(DEDUCTIONS).per(MEMBERS);

  /** 词汇. */
  public static final Vocabulary<HouseholdMonth> VOCABULARY =
      Vocabulary.of(HOUSEHOLD_MONTH, HouseholdMonth.builder().build())
          .with(MONTH, INCOME, DEDUCTIONS, MEMBERS, MINIMUM_LIVING_STANDARD);
}
