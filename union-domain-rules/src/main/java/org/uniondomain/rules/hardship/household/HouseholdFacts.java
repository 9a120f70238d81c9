package org.uniondomain.rules.hardship.household;

import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.household.HouseholdMonth;
import org.uniondomain.core.hardship.household.SchoolChild;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;

/**
 * 困难职工家庭要素: what can be told of a household. Nothing of it can be changed to fit a rule, so no
 * remedy ever advises to spend more or to earn less.
 */
public final class HouseholdFacts {
  private HouseholdFacts() {}

  /** 困难职工家庭. */
  public static final Subject<HardshipHousehold> HOUSEHOLD =
      Subject.named(
          "hardship-household", HardshipHousehold.class, "困难职工家庭", "household in hardship");

  /** 家庭收入. */
  public static final QuantityFact<HardshipHousehold, Money> INCOME =
      HOUSEHOLD
          .money(
              "income",
              "家庭收入",
              "income of the household",
              HardshipHousehold::income,
              HardshipHousehold::withIncome)
          .sensitive();

  /** 刚性支出. */
  public static final QuantityFact<HardshipHousehold, Money> RIGID_EXPENDITURE =
      HOUSEHOLD
          .money(
              "rigid-expenditure",
              "刚性支出",
              "rigid expenditure",
              HardshipHousehold::rigidExpenditure,
              HardshipHousehold::withRigidExpenditure)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 必要就业成本. */
  public static final QuantityFact<HardshipHousehold, Money> EMPLOYMENT_COST =
      HOUSEHOLD
          .money(
              "employment-cost",
              "必要就业成本",
              "necessary employment cost",
              HardshipHousehold::employmentCost,
              HardshipHousehold::withEmploymentCost)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 收入计算期月数. */
  public static final QuantityFact<HardshipHousehold, Integer> MONTHS =
      HOUSEHOLD
          .count(
              "months",
              "收入计算期月数",
              "months of the window",
              HardshipHousehold::months,
              HardshipHousehold::withMonths)
          .atLeast(1);

  /** 家庭人口. */
  public static final QuantityFact<HardshipHousehold, Integer> MEMBERS =
      HOUSEHOLD
          .count(
              "members",
              "家庭人口",
              "members of the household",
              HardshipHousehold::members,
              HardshipHousehold::withMembers)
          .atLeast(1);

  /** 当地低保标准. */
  public static final QuantityFact<HardshipHousehold, Money> MINIMUM_LIVING_STANDARD =
      HOUSEHOLD
          .money(
              "minimum-living-standard",
              "当地低保标准",
              "local minimum living standard",
              HardshipHousehold::minimumLivingStandard,
              HardshipHousehold::withMinimumLivingStandard)
          .atLeast(Money.ZERO);

  /** 救助后基本生活仍困难. */
  public static final Flag<HardshipHousehold> STILL_IN_DIFFICULTY =
      HOUSEHOLD
          .judgement(
              "still-in-difficulty",
              "救助后基本生活仍困难",
              "living still difficult after aid",
              HardshipHousehold::stillInDifficulty,
              HardshipHousehold::withStillInDifficulty)
          .sensitive();

  /** 遭受灾害事故等情形. */
  public static final Flag<HardshipHousehold> STRUCK_BY_DISASTER =
      HOUSEHOLD
          .flag(
              "struck-by-disaster",
              "遭受灾害事故等情形",
              "struck by a disaster, accident, epidemic or event of public security",
              HardshipHousehold::struckByDisaster,
              HardshipHousehold::withStruckByDisaster)
          .sensitive();

  /** 致困费用. */
  public static final QuantityFact<HardshipHousehold, Money> CAUSE_COST =
      HOUSEHOLD
          .money(
              "cause-cost",
              "致困费用",
              "cost of the cause in a year",
              HardshipHousehold::causeCost,
              HardshipHousehold::withCauseCost)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 已得到政府救助. */
  public static final Flag<HardshipHousehold> HELPED_BY_GOVERNMENT =
      HOUSEHOLD
          .flag(
              "helped-by-government",
              "已得到政府救助",
              "helped by the government",
              HardshipHousehold::helpedByGovernment,
              HardshipHousehold::withHelpedByGovernment)
          .sensitive();

  /** 享受最低生活保障. */
  public static final Flag<HardshipHousehold> RECEIVES_MINIMUM_LIVING =
      HOUSEHOLD
          .flag(
              "receives-minimum-living",
              "享受最低生活保障",
              "receives the minimum-living allowance",
              HardshipHousehold::receivesMinimumLiving,
              HardshipHousehold::withReceivesMinimumLiving)
          .sensitive();

  /** 突发重大疾病治疗费用. */
  public static final QuantityFact<HardshipHousehold, Money> TREATMENT_COST =
      HOUSEHOLD
          .money(
              "treatment-cost",
              "突发重大疾病治疗费用",
              "cost of treating a sudden serious disease",
              HardshipHousehold::treatmentCost,
              HardshipHousehold::withTreatmentCost)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 上年度低保标准. */
  public static final QuantityFact<HardshipHousehold, Money> PREVIOUS_YEAR_STANDARD =
      HOUSEHOLD
          .money(
              "previous-year-standard",
              "上年度低保标准",
              "minimum living standard of the year before",
              HardshipHousehold::previousYearStandard,
              HardshipHousehold::withPreviousYearStandard)
          .atLeast(Money.ZERO);

  /** 本地户籍在职职工. */
  public static final Flag<HardshipHousehold> LOCAL_AND_IN_SERVICE =
      HOUSEHOLD
          .flag(
              "local-and-in-service",
              "本地户籍在职职工",
              "holder registered locally and in service",
              HardshipHousehold::localAndInService,
              HardshipHousehold::withLocalAndInService)
          .sensitive();

  /** 略高于低保标准. */
  public static final Flag<HardshipHousehold> SLIGHTLY_ABOVE_STANDARD =
      HOUSEHOLD
          .judgement(
              "slightly-above-standard",
              "略高于低保标准",
              "income slightly above the standard",
              HardshipHousehold::slightlyAboveStandard,
              HardshipHousehold::withSlightlyAboveStandard)
          .sensitive();

  /** 因病、因残、子女就学、单亲等致困. */
  public static final Flag<HardshipHousehold> LASTING_CAUSE =
      HOUSEHOLD
          .flag(
              "lasting-cause",
              "因病、因残、子女就学、单亲等致困",
              "hardship by illness, disability, schooling or single parenthood",
              HardshipHousehold::lastingCause,
              HardshipHousehold::withLastingCause)
          .sensitive();

  /** 突发事件、意外伤害、重大疾病等致困. */
  public static final Flag<HardshipHousehold> SUDDEN_CAUSE =
      HOUSEHOLD
          .flag(
              "sudden-cause",
              "突发事件、意外伤害、重大疾病等致困",
              "hardship by a sudden event, injury or serious disease",
              HardshipHousehold::suddenCause,
              HardshipHousehold::withSuddenCause)
          .sensitive();

  /** 致困原因已消除. */
  public static final Flag<HardshipHousehold> CAUSE_REMOVED =
      HOUSEHOLD
          .judgement(
              "cause-removed",
              "致困原因已消除",
              "cause of hardship removed",
              HardshipHousehold::causeRemoved,
              HardshipHousehold::withCauseRemoved)
          .sensitive();

  /** 无法依靠自身脱困. */
  public static final Flag<HardshipHousehold> UNABLE_TO_LEAVE_HARDSHIP =
      HOUSEHOLD
          .judgement(
              "unable-to-leave-hardship",
              "无法依靠自身脱困",
              "unable to leave hardship by own means",
              HardshipHousehold::unableToLeaveHardship,
              HardshipHousehold::withUnableToLeaveHardship)
          .sensitive();

  /** 救助帮扶后家庭收入. */
  public static final QuantityFact<HardshipHousehold, Money> INCOME_AFTER_AID =
      HOUSEHOLD
          .money(
              "income-after-aid",
              "救助帮扶后家庭收入",
              "income with safety net and union aid",
              HardshipHousehold::incomeAfterAid,
              HardshipHousehold::withIncomeAfterAid)
          .sensitive();

  /** 就学子女. */
  public static final Items<HardshipHousehold, SchoolChild> SCHOOL_CHILDREN =
      HOUSEHOLD.items(
          "school-children",
          "就学子女",
          "children at school",
          SchoolChild.class,
          HardshipHousehold::schoolChildren,
          HardshipHousehold::withSchoolChildren);

  /** 逐月收入. */
  public static final Items<HardshipHousehold, HouseholdMonth> MONTHLY_INCOMES =
      HOUSEHOLD.items(
          "monthly-incomes",
          "逐月收入",
          "income month by month",
          HouseholdMonth.class,
          HardshipHousehold::monthlyIncomes,
          HardshipHousehold::withMonthlyIncomes);

  /** 家庭月人均收入, per head and month; the division is never carried out. */
  public static final Quantity<HardshipHousehold, Money> PER_HEAD = INCOME.per(MONTHS, MEMBERS);

  /** 扣除刚性支出和必要就业成本后的家庭月人均收入, per head and month. */
  public static final Quantity<HardshipHousehold, Money> NET_PER_HEAD =
      INCOME.minus(RIGID_EXPENDITURE).minus(EMPLOYMENT_COST).per(MONTHS, MEMBERS);
}
