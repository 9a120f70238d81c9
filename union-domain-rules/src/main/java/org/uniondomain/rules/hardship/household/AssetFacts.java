package org.uniondomain.rules.hardship.household;

import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;

import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;

/** 排除情形要素: what can be told of a household that may bar it: homes, vehicles, business, refusal. */
public final class AssetFacts {
  private AssetFacts() {}

  /** 住房套数. */
  public static final QuantityFact<HardshipHousehold, Integer> HOMES =
      HOUSEHOLD
          .count(
              "homes",
              "住房套数",
              "homes owned",
              HardshipHousehold::homes,
              HardshipHousehold::withHomes)
          .sensitive();

  /** 人均住房面积高于当地平均水平. */
  public static final Flag<HardshipHousehold> HOMES_ABOVE_AVERAGE_AREA =
      HOUSEHOLD
          .flag(
              "homes-above-average-area",
              "人均住房面积高于当地平均水平",
              "area of homes per person above the local average",
              HardshipHousehold::homesAboveAverageArea,
              HardshipHousehold::withHomesAboveAverageArea)
          .sensitive();

  /** 拥有机动车. */
  public static final Flag<HardshipHousehold> OWNS_VEHICLE =
      HOUSEHOLD
          .flag(
              "owns-vehicle",
              "拥有机动车",
              "owns a motor vehicle",
              HardshipHousehold::ownsVehicle,
              HardshipHousehold::withOwnsVehicle)
          .sensitive();

  /** 经常使用机动车. */
  public static final Flag<HardshipHousehold> USES_VEHICLE =
      HOUSEHOLD
          .flag(
              "uses-vehicle",
              "经常使用机动车",
              "regularly uses a motor vehicle",
              HardshipHousehold::usesVehicle,
              HardshipHousehold::withUsesVehicle)
          .sensitive();

  /** 属功能性补偿代步车辆. */
  public static final Flag<HardshipHousehold> COMPENSATING_VEHICLE =
      HOUSEHOLD
          .flag(
              "compensating-vehicle",
              "属功能性补偿代步车辆",
              "vehicle compensates for disability or illness",
              HardshipHousehold::compensatingVehicle,
              HardshipHousehold::withCompensatingVehicle)
          .sensitive();

  /** 拥有店铺或雇工经营. */
  public static final Flag<HardshipHousehold> OWNS_BUSINESS =
      HOUSEHOLD
          .flag(
              "owns-business",
              "拥有店铺或雇工经营",
              "owns a shop or hires others",
              HardshipHousehold::ownsBusiness,
              HardshipHousehold::withOwnsBusiness)
          .sensitive();

  /** 为公司控股股东或实际控制人. */
  public static final Flag<HardshipHousehold> CONTROLS_COMPANY =
      HOUSEHOLD
          .flag(
              "controls-company",
              "为公司控股股东或实际控制人",
              "controls a company",
              HardshipHousehold::controlsCompany,
              HardshipHousehold::withControlsCompany)
          .sensitive();

  /** 拒绝配合核查或隐瞒、虚报. */
  public static final Flag<HardshipHousehold> REFUSES_VERIFICATION =
      HOUSEHOLD
          .flag(
              "refuses-verification",
              "拒绝配合核查或隐瞒、虚报",
              "refuses verification or conceals",
              HardshipHousehold::refusesVerification,
              HardshipHousehold::withRefusesVerification)
          .sensitive();

  /** 无正当理由拒绝就业. */
  public static final Flag<HardshipHousehold> REFUSES_WORK =
      HOUSEHOLD
          .judgement(
              "refuses-work",
              "无正当理由拒绝就业",
              "refuses work without good reason",
              HardshipHousehold::refusesWork,
              HardshipHousehold::withRefusesWork)
          .sensitive();

  /** 有高消费行为. */
  public static final Flag<HardshipHousehold> HIGH_CONSUMPTION =
      HOUSEHOLD
          .flag(
              "high-consumption",
              "有高消费行为",
              "high consumption",
              HardshipHousehold::highConsumption,
              HardshipHousehold::withHighConsumption)
          .sensitive();

  /** 金融资产. */
  public static final QuantityFact<HardshipHousehold, Money> FINANCIAL_ASSETS =
      HOUSEHOLD
          .money(
              "financial-assets",
              "金融资产",
              "financial assets of the household",
              HardshipHousehold::financialAssets,
              HardshipHousehold::withFinancialAssets)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 民政部门规定的人均金融资产限额. */
  public static final QuantityFact<HardshipHousehold, Money> ASSET_LIMIT =
      HOUSEHOLD
          .money(
              "asset-limit",
              "民政部门规定的人均金融资产限额",
              "civil-affairs limit of assets per person",
              HardshipHousehold::assetLimit,
              HardshipHousehold::withAssetLimit)
          .atLeast(Money.ZERO);
}
