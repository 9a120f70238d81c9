package org.uniondomain.rules.hardship.economy;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.economy.HouseholdEconomyFacts.EXPENDITURES;
import static org.uniondomain.rules.hardship.economy.HouseholdEconomyFacts.HOUSEHOLD_ECONOMY;
import static org.uniondomain.rules.hardship.economy.HouseholdEconomyFacts.INCOMES;
import static org.uniondomain.rules.hardship.economy.HouseholdEconomyFacts.MEMBERS;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2020;
import static org.uniondomain.rules.law.SocialAssistanceLaw.MINIMUM_LIVING_CONFIRMATION;

import org.uniondomain.core.hardship.economy.ExpenditureTreatment;
import org.uniondomain.core.hardship.economy.HouseholdEconomy;
import org.uniondomain.core.hardship.economy.HouseholdExpenditure;
import org.uniondomain.core.hardship.economy.HouseholdMembership;
import org.uniondomain.core.hardship.economy.IncomeTreatment;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Quantity;

/** 家庭经济状况规则: the totals that a household is judged by, from what it is made of. */
public final class EconomyRules {
  private EconomyRules() {}

  /** 家庭人口. */
  public static final Calculation<HouseholdEconomy, Integer> COUNTED_MEMBERS =
      calculation("hardship.economy.members", HOUSEHOLD_ECONOMY, COUNT)
          .label("家庭人口", "members of the household")
          .clause(
              MINIMUM_LIVING_CONFIRMATION.cited(),
              SECONDARY,
              SHALL,
              "家庭人口为计入的共同生活成员数",
              "the members are those who count")
          .is(MEMBERS.count(MembershipRules.MEMBERSHIP.is(HouseholdMembership.COUNTED)))
          .build();

  /** 家庭收入, imputed income of the members included. */
  public static final Calculation<HouseholdEconomy, Money> COUNTED_INCOME =
      calculation("hardship.economy.income", HOUSEHOLD_ECONOMY, MONEY)
          .label("家庭收入", "income of the household")
          .clause(
              MINIMUM_LIVING_CONFIRMATION.cited(),
              SECONDARY,
              SHALL,
              "家庭收入为计入的各项收入与成员推定收入之和",
              "the income is the sum of the incomes that count and of what is imputed to members")
          .is(
              INCOMES
                  .sum(
                      HouseholdIncomeFacts.AMOUNT,
                      IncomeRules.TREATMENT.is(IncomeTreatment.COUNTED))
                  .plus(
                      MEMBERS.sum(
                          MemberMoneyRules.IMPUTED_INCOME.result(),
                          MembershipRules.MEMBERSHIP.is(HouseholdMembership.COUNTED))))
          .build();

  /** 自付金额: what the household bore itself of one expenditure, at least nothing. */
  private static final Quantity<HouseholdExpenditure, Money> OWN_SHARE =
      HouseholdExpenditureFacts.AMOUNT
          .minus(HouseholdExpenditureFacts.REIMBURSED)
          .orMore(Quantity.of(MONEY, Money.ZERO));

  /** 刚性支出: the own share of what is deducted. */
  public static final Calculation<HouseholdEconomy, Money> RIGID_EXPENDITURE =
      calculation("hardship.economy.rigid-expenditure", HOUSEHOLD_ECONOMY, MONEY)
          .label("刚性支出", "rigid expenditure")
          .clause(
              AID_FUND_MEASURES_2020.cited(),
              EXCERPT,
              SHALL,
              "刚性支出为可扣除支出减去报销和补偿后的自付部分之和",
              "rigid expenditure is the sum of what the household bore itself of what is deducted")
          .from(TierRules.SURELY)
          .is(
              EXPENDITURES.sum(
                  OWN_SHARE, ExpenditureRules.TREATMENT.is(ExpenditureTreatment.DEDUCTED)))
          .build();

  /** 规则. */
  public static final SubjectRules<HouseholdEconomy> RULES =
      SubjectRules.of(
          HouseholdEconomyFacts.VOCABULARY, COUNTED_MEMBERS, COUNTED_INCOME, RIGID_EXPENDITURE);

  /**
   * Returns {@code household} with the totals that follow from {@code economy} at the place and on
   * the day of {@code rules}; what is open there is a range here.
   */
  public static HardshipHousehold reckoned(
      BoundRulebook rules, HouseholdEconomy economy, HardshipHousehold household) {
    return household
        .withMembers(rules.decide(COUNTED_MEMBERS, economy).asFact())
        .withIncome(rules.decide(COUNTED_INCOME, economy).asFact())
        .withRigidExpenditure(rules.decide(RIGID_EXPENDITURE, economy).asFact());
  }
}
