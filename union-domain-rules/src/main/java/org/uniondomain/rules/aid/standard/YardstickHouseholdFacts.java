package org.uniondomain.rules.aid.standard;

import org.uniondomain.core.aid.standard.YardstickHousehold;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 社会救助对照家庭要素: what can be told of the household held against a yardstick. */
public final class YardstickHouseholdFacts {
  private YardstickHouseholdFacts() {}

  /** 社会救助对照家庭. */
  public static final Subject<YardstickHousehold> YARDSTICK_HOUSEHOLD =
      Subject.named(
          "yardstick-household",
          YardstickHousehold.class,
          "社会救助对照家庭",
          "household held against a yardstick");

  /** 家庭收入. */
  public static final QuantityFact<YardstickHousehold, Money> INCOME =
      YARDSTICK_HOUSEHOLD
          .money(
              "income",
              "家庭收入",
              "household income",
              YardstickHousehold::income,
              YardstickHousehold::withIncome)
          .sensitive();

  /** 收入计算期月数. */
  public static final QuantityFact<YardstickHousehold, Integer> MONTHS =
      YARDSTICK_HOUSEHOLD
          .count(
              "months",
              "收入计算期月数",
              "months of the window",
              YardstickHousehold::months,
              YardstickHousehold::withMonths)
          .atLeast(1);

  /** 共同生活的家庭成员. */
  public static final QuantityFact<YardstickHousehold, Integer> MEMBERS =
      YARDSTICK_HOUSEHOLD
          .count(
              "members",
              "共同生活的家庭成员",
              "co-living members",
              YardstickHousehold::members,
              YardstickHousehold::withMembers)
          .atLeast(1);

  /** 当地低保标准. */
  public static final QuantityFact<YardstickHousehold, Money> STANDARD =
      YARDSTICK_HOUSEHOLD
          .money(
              "standard",
              "当地低保标准",
              "local minimum living standard",
              YardstickHousehold::standard,
              YardstickHousehold::withStandard)
          .atLeast(Money.ZERO);

  /** 当地最低月工资. */
  public static final QuantityFact<YardstickHousehold, Money> MINIMUM_WAGE =
      YARDSTICK_HOUSEHOLD
          .money(
              "minimum-wage",
              "当地最低月工资",
              "local minimum wage",
              YardstickHousehold::minimumWage,
              YardstickHousehold::withMinimumWage)
          .atLeast(Money.ZERO);

  /** 上年度当地人均可支配收入. */
  public static final QuantityFact<YardstickHousehold, Money> DISPOSABLE_INCOME =
      YARDSTICK_HOUSEHOLD
          .money(
              "disposable-income",
              "上年度当地人均可支配收入",
              "local disposable income per head",
              YardstickHousehold::disposableIncome,
              YardstickHousehold::withDisposableIncome)
          .atLeast(Money.ZERO);

  /** 刚性支出. */
  public static final QuantityFact<YardstickHousehold, Money> RIGID_EXPENDITURE =
      YARDSTICK_HOUSEHOLD
          .money(
              "rigid-expenditure",
              "刚性支出",
              "rigid expenditure",
              YardstickHousehold::rigidExpenditure,
              YardstickHousehold::withRigidExpenditure)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 非农业户口. */
  public static final Flag<YardstickHousehold> NON_AGRICULTURAL =
      YARDSTICK_HOUSEHOLD.flag(
          "non-agricultural",
          "非农业户口",
          "non-agricultural household registration",
          YardstickHousehold::nonAgricultural,
          YardstickHousehold::withNonAgricultural);

  /** 家庭财产符合当地规定. */
  public static final Flag<YardstickHousehold> PROPERTY_WITHIN_LIMITS =
      YARDSTICK_HOUSEHOLD.flag(
          "property-within-limits",
          "家庭财产符合当地规定",
          "property within the local limits",
          YardstickHousehold::propertyWithinLimits,
          YardstickHousehold::withPropertyWithinLimits);

  /** “三无”人员. */
  public static final Flag<YardstickHousehold> THREE_WITHOUTS =
      YARDSTICK_HOUSEHOLD.flag(
          "three-withouts",
          "“三无”人员",
          "without income, working ability and support",
          YardstickHousehold::threeWithouts,
          YardstickHousehold::withThreeWithouts);

  /** 低保家庭. */
  public static final Flag<YardstickHousehold> RECEIVES_MINIMUM_LIVING =
      YARDSTICK_HOUSEHOLD.flag(
          "receives-minimum-living",
          "低保家庭",
          "receives the minimum living allowance",
          YardstickHousehold::receivesMinimumLiving,
          YardstickHousehold::withReceivesMinimumLiving);

  /** 特困供养或低保边缘家庭. */
  public static final Flag<YardstickHousehold> OTHERWISE_SUPPORTED =
      YARDSTICK_HOUSEHOLD
          .flag(
              "otherwise-supported",
              "特困供养或低保边缘家庭",
              "special-poor or near-low-income",
              YardstickHousehold::otherwiseSupported,
              YardstickHousehold::withOtherwiseSupported)
          .sensitive();

  /** 医疗支出. */
  public static final QuantityFact<YardstickHousehold, Money> MEDICAL_EXPENDITURE =
      YARDSTICK_HOUSEHOLD
          .money(
              "medical-expenditure",
              "医疗支出",
              "medical expenditure",
              YardstickHousehold::medicalExpenditure,
              YardstickHousehold::withMedicalExpenditure)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 词汇. */
  public static final Vocabulary<YardstickHousehold> VOCABULARY =
      Vocabulary.of(YARDSTICK_HOUSEHOLD, YardstickHousehold.builder().build())
          .with(
              INCOME,
              MONTHS,
              MEMBERS,
              STANDARD,
              MINIMUM_WAGE,
              DISPOSABLE_INCOME,
              RIGID_EXPENDITURE,
              NON_AGRICULTURAL,
              PROPERTY_WITHIN_LIMITS,
              THREE_WITHOUTS,
              RECEIVES_MINIMUM_LIVING,
              OTHERWISE_SUPPORTED,
              MEDICAL_EXPENDITURE);
}
