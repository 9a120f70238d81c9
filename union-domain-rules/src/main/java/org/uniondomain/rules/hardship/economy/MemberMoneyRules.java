package org.uniondomain.rules.hardship.economy;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.ABLE_AND_OF_WORKING_AGE;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.EMPLOYED_MONTHS;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.EMPLOYMENT_INCOME;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.HOUSEHOLD_MEMBER;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.IDLE_MONTHS;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.INCOME_PROVED;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.MINIMUM_WAGE;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.STUDY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;
import static org.uniondomain.rules.law.LocalHardshipLaw.JIANGMEN_ACCOUNTING;
import static org.uniondomain.rules.law.SocialAssistanceLaw.HINGGAN_NEAR_LOW_INCOME;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.economy.HouseholdMember;
import org.uniondomain.core.hardship.economy.StudyLevel;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.RoundingStep;
import org.uniondomain.rules.lang.Threshold;

/** 成员收入与就业成本规则: what is imputed to an idle member, and what work costs an employed one. */
public final class MemberMoneyRules {
  private MemberMoneyRules() {}

  private static final Division HINGGAN = Division.of("152200");
  private static final LocalDate ON_THE_SITE = LocalDate.of(2025, 5, 19);

  private static final RoundingStep<Money> TO_THE_FEN =
      new RoundingStep<>(Rounding.HALF_UP, Money.fen(1), LIBRARY_CONVENTIONS.cited());

  /** 推定收入: whether an income is imputed to able members who do not work. */
  public static final Threshold<Boolean> IMPUTES =
      threshold("hardship.income.imputes", FLAG, EXACTLY, "无业成员推定收入", "income imputed to the idle")
          .since(LocalDate.of(2016, 1, 1), false, LIBRARY_CONVENTIONS.cited(), CONVENTION)
          .in(Division.of("440700"))
          .since(LocalDate.of(2025, 6, 18), true, JIANGMEN_ACCOUNTING.cited(), SECONDARY);

  /** 推定收入金额: the minimum wage for each month without work. */
  public static final Calculation<HouseholdMember, Money> IMPUTED_INCOME =
      calculation("hardship.member.imputed-income", HOUSEHOLD_MEMBER, MONEY)
          .label("推定收入", "imputed income")
          .clause(
              IMPUTES,
              SHALL,
              "规定推定的，有劳动能力、在劳动年龄内、未在学而未就业又未证明实际收入的成员，按当地最低工资计算未就业月份的收入",
              "where the text imputes, an able member of working age who neither studies nor works"
                  + " and proves no income counts with the minimum wage for the months without"
                  + " work")
          .is(
              Quantity.<HouseholdMember, Money>choose(MONEY)
                  .when(
                      Condition.all(
                          Condition.<HouseholdMember>reads(IMPUTES),
                          ABLE_AND_OF_WORKING_AGE,
                          STUDY.is(StudyLevel.NOT_STUDYING),
                          INCOME_PROVED.not()),
                      MINIMUM_WAGE.times(IDLE_MONTHS))
                  .otherwise(Quantity.of(MONEY, Money.ZERO)))
          .build();

  /** 就业成本比例, in Hinggan League, for near-low-income households. */
  public static final Threshold<Ratio> COST_SHARE =
      threshold("hardship.member.cost-share", RATIO, EXACTLY, "就业成本比例", "share of employment cost")
          .in(HINGGAN)
          .since(ON_THE_SITE, Ratio.percent(10), HINGGAN_NEAR_LOW_INCOME.article(15), EXCERPT);

  /**
   * 就业成本按就业收入计算: whether the share is one of the income from work; if not, of the minimum wage. The
   * text names both and does not say which when.
   */
  public static final Threshold<Boolean> COST_OF_INCOME =
      threshold(
              "hardship.member.cost-of-income",
              FLAG,
              EXACTLY,
              "就业成本按就业收入计算",
              "employment cost as a share of income from work")
          .in(HINGGAN)
          .unknownSince(ON_THE_SITE, Fact.unknown(), HINGGAN_NEAR_LOW_INCOME.article(15), EXCERPT);

  /** 必要就业成本, of an employed member; elsewhere no text read gives an amount. */
  public static final Calculation<HouseholdMember, Money> EMPLOYMENT_COST =
      calculation("hardship.member.employment-cost", HOUSEHOLD_MEMBER, MONEY)
          .label("必要就业成本", "necessary employment cost")
          .clause(
              COST_SHARE,
              SHALL,
              "就业成员按就业收入或当地最低工资的{value}扣除就业成本",
              "for an employed member {value} of the income from work or of the minimum wage is"
                  + " deducted")
          .is(
              Quantity.<HouseholdMember, Money>choose(MONEY)
                  .when(
                      Condition.reads(COST_OF_INCOME),
                      EMPLOYMENT_INCOME.times(COST_SHARE.<HouseholdMember>value()))
                  .otherwise(
                      MINIMUM_WAGE
                          .times(EMPLOYED_MONTHS)
                          .times(COST_SHARE.<HouseholdMember>value()))
                  .rounded(TO_THE_FEN))
          .build();
}
