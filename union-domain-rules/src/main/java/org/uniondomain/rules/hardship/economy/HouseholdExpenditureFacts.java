package org.uniondomain.rules.hardship.economy;

import org.uniondomain.core.hardship.economy.ExpenditureKind;
import org.uniondomain.core.hardship.economy.HouseholdExpenditure;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 家庭支出项要素: what can be told of an expenditure. */
public final class HouseholdExpenditureFacts {
  private HouseholdExpenditureFacts() {}

  /** 家庭支出项. */
  public static final Subject<HouseholdExpenditure> HOUSEHOLD_EXPENDITURE =
      Subject.named(
          "household-expenditure",
          HouseholdExpenditure.class,
          "家庭支出项",
          "expenditure of a household");

  /** 支出种类. */
  public static final Choice<HouseholdExpenditure, ExpenditureKind> KIND =
      HOUSEHOLD_EXPENDITURE
          .choice(
              "kind",
              "支出种类",
              "kind of expenditure",
              ExpenditureKind.class,
              HouseholdExpenditure::kind,
              HouseholdExpenditure::withKind)
          .sensitive();

  /** 支出金额. */
  public static final QuantityFact<HouseholdExpenditure, Money> AMOUNT =
      HOUSEHOLD_EXPENDITURE
          .money(
              "amount",
              "支出金额",
              "amount spent",
              HouseholdExpenditure::amount,
              HouseholdExpenditure::withAmount)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 报销和补偿金额. */
  public static final QuantityFact<HouseholdExpenditure, Money> REIMBURSED =
      HOUSEHOLD_EXPENDITURE
          .money(
              "reimbursed",
              "报销和补偿金额",
              "amount reimbursed",
              HouseholdExpenditure::reimbursed,
              HouseholdExpenditure::withReimbursed)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 无自有住房. */
  public static final Flag<HouseholdExpenditure> WITHOUT_OWN_HOME =
      HOUSEHOLD_EXPENDITURE
          .flag(
              "without-own-home",
              "无自有住房",
              "without an own home",
              HouseholdExpenditure::withoutOwnHome,
              HouseholdExpenditure::withWithoutOwnHome)
          .sensitive();

  /** 按当地规定属刚性支出. */
  public static final Flag<HouseholdExpenditure> RIGID_LOCALLY =
      HOUSEHOLD_EXPENDITURE
          .judgement(
              "rigid-locally",
              "按当地规定属刚性支出",
              "rigid by the local rule",
              HouseholdExpenditure::rigidLocally,
              HouseholdExpenditure::withRigidLocally)
          .sensitive();

  /** 词汇. */
  public static final Vocabulary<HouseholdExpenditure> VOCABULARY =
      Vocabulary.of(HOUSEHOLD_EXPENDITURE, HouseholdExpenditure.builder().build())
          .with(KIND, AMOUNT, REIMBURSED, WITHOUT_OWN_HOME, RIGID_LOCALLY);
}
