package org.uniondomain.rules.hardship.economy;

import org.uniondomain.core.hardship.economy.HouseholdEconomy;
import org.uniondomain.core.hardship.economy.HouseholdExpenditure;
import org.uniondomain.core.hardship.economy.HouseholdIncome;
import org.uniondomain.core.hardship.economy.HouseholdMember;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 家庭经济状况要素: what can be told of the situation of a household. */
public final class HouseholdEconomyFacts {
  private HouseholdEconomyFacts() {}

  /** 家庭经济状况. */
  public static final Subject<HouseholdEconomy> HOUSEHOLD_ECONOMY =
      Subject.named(
          "household-economy",
          HouseholdEconomy.class,
          "家庭经济状况",
          "economic situation of a household");

  /** 家庭成员. */
  public static final Items<HouseholdEconomy, HouseholdMember> MEMBERS =
      HOUSEHOLD_ECONOMY.items(
          "members",
          "家庭成员",
          "members",
          HouseholdMember.class,
          HouseholdEconomy::members,
          HouseholdEconomy::withMembers);

  /** 家庭收入. */
  public static final Items<HouseholdEconomy, HouseholdIncome> INCOMES =
      HOUSEHOLD_ECONOMY.items(
          "incomes",
          "家庭收入",
          "incomes",
          HouseholdIncome.class,
          HouseholdEconomy::incomes,
          HouseholdEconomy::withIncomes);

  /** 家庭支出. */
  public static final Items<HouseholdEconomy, HouseholdExpenditure> EXPENDITURES =
      HOUSEHOLD_ECONOMY.items(
          "expenditures",
          "家庭支出",
          "expenditures",
          HouseholdExpenditure.class,
          HouseholdEconomy::expenditures,
          HouseholdEconomy::withExpenditures);

  /** 词汇. */
  public static final Vocabulary<HouseholdEconomy> VOCABULARY =
      Vocabulary.of(HOUSEHOLD_ECONOMY, HouseholdEconomy.builder().build())
          .with(MEMBERS, HouseholdMemberFacts.VOCABULARY)
          .with(INCOMES, HouseholdIncomeFacts.VOCABULARY)
          .with(EXPENDITURES, HouseholdExpenditureFacts.VOCABULARY);
}
