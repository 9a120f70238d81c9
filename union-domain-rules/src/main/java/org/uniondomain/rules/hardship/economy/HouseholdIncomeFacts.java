package org.uniondomain.rules.hardship.economy;

import org.uniondomain.core.hardship.economy.HouseholdIncome;
import org.uniondomain.core.hardship.economy.IncomeKind;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 家庭收入项要素: what can be told of an income. */
public final class HouseholdIncomeFacts {
  private HouseholdIncomeFacts() {}

  /** 家庭收入项. */
  public static final Subject<HouseholdIncome> HOUSEHOLD_INCOME =
      Subject.named("household-income", HouseholdIncome.class, "家庭收入项", "income of a household");

  /** 收入种类. */
  public static final Choice<HouseholdIncome, IncomeKind> KIND =
      HOUSEHOLD_INCOME
          .choice(
              "kind",
              "收入种类",
              "kind of income",
              IncomeKind.class,
              HouseholdIncome::kind,
              HouseholdIncome::withKind)
          .sensitive();

  /** 收入金额. */
  public static final QuantityFact<HouseholdIncome, Money> AMOUNT =
      HOUSEHOLD_INCOME
          .money(
              "amount",
              "收入金额",
              "amount of income",
              HouseholdIncome::amount,
              HouseholdIncome::withAmount)
          .sensitive();

  /** 按当地规定计入收入. */
  public static final Flag<HouseholdIncome> COUNTS_LOCALLY =
      HOUSEHOLD_INCOME
          .judgement(
              "counts-locally",
              "按当地规定计入收入",
              "counts by the local rule",
              HouseholdIncome::countsLocally,
              HouseholdIncome::withCountsLocally)
          .sensitive();

  /** 词汇. */
  public static final Vocabulary<HouseholdIncome> VOCABULARY =
      Vocabulary.of(HOUSEHOLD_INCOME, HouseholdIncome.builder().build())
          .with(KIND, AMOUNT, COUNTS_LOCALLY);
}
