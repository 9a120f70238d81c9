package org.uniondomain.rules.region.shandong;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.household.AssetFacts.COMPENSATING_VEHICLE;
import static org.uniondomain.rules.hardship.household.AssetFacts.HOMES;
import static org.uniondomain.rules.hardship.household.AssetFacts.HOMES_ABOVE_AVERAGE_AREA;
import static org.uniondomain.rules.hardship.household.AssetFacts.OWNS_VEHICLE;
import static org.uniondomain.rules.hardship.household.AssetFacts.USES_VEHICLE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.CAUSE_COST;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.INCOME;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MONTHS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.SCHOOL_CHILDREN;
import static org.uniondomain.rules.hardship.household.SchoolChildFacts.ABROAD_AT_OWN_COST;
import static org.uniondomain.rules.hardship.household.SchoolChildFacts.PRIVATE_SCHOOL;
import static org.uniondomain.rules.hardship.household.SchoolChildFacts.PUBLIC_SCHOOL_FEE;
import static org.uniondomain.rules.hardship.household.SchoolChildFacts.SCHOOL_FEE;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.HardshipLaw.SHANDONG_HARDSHIP_MEASURES;

import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.Exclusion;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.hardship.tier.ExclusionRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/**
 * 山东省困难职工: a cost that eats up the income makes an accident household, and homes, vehicles and
 * schooling bar as the measures of 2020 say. How far homes and vehicles bar was read for Weihai
 * only.
 */
public final class ShandongHardship {
  private ShandongHardship() {}

  /**
   * 致困费用占比: the share of the income of a year. The wording puts 超过, which excludes the line, beside
   * 以上, which includes it; it is read as excluding, and a value on the line carries a notice.
   */
  public static final Threshold<Ratio> COST_SHARE =
      threshold(
              "hardship.tier.shandong-cost-share", RATIO, EXCEEDING, "致困费用占比", "share of the cost")
          .atTheLine(NoticeKind.CONTRADICTORY_AT_THE_LINE)
          .in(Regions.SHANDONG)
          .since(
              TierRules.SURELY, Ratio.percent(80), SHANDONG_HARDSHIP_MEASURES.cited(), SECONDARY);

  private static final Quantity<HardshipHousehold, Money> INCOME_OF_A_YEAR =
      INCOME.times(Quantity.of(12)).per(MONTHS);

  /** 按收入和情形分类, with the cost of the cause as one more way into the accident tier. */
  public static final Determination<HardshipHousehold, HardshipTier> TIER =
      determination("hardship.tier.shandong", HOUSEHOLD, HardshipTier.class)
          .label("困难职工家庭类别（排除前）", "tier of a household, before exclusions")
          .clause(
              COST_SHARE,
              SHALL,
              "月人均收入扣除刚性支出和必要就业成本后{bound2}当地低保标准{value2}的为深度困难，{bound3}{value3}的为相对困难，"
                  + "遭受灾害事故等、救助后仍困难，或全年致困费用{bound}家庭年收入{value}的为意外致困",
              "net income per head {bound2} {value2} of the local standard: deep; {bound3}"
                  + " {value3}: relative; struck by a listed event and still in difficulty, or cost"
                  + " in a year {bound} {value} of income: accident")
          .firstMatch()
          .outcome(HardshipTier.DEEP, TierRules.IS_DEEP)
          .outcome(HardshipTier.RELATIVE, TierRules.IS_RELATIVE)
          .outcome(
              HardshipTier.ACCIDENT,
              TierRules.IS_STRUCK.or(CAUSE_COST.meets(COST_SHARE.of(INCOME_OF_A_YEAR))))
          .otherwise(HardshipTier.NONE)
          .build();

  /** 住房套数界限. */
  public static final Threshold<Integer> HOMES_LINE =
      threshold("hardship.exclusion.shandong-homes", COUNT, OR_MORE, "住房套数", "number of homes")
          .in(Regions.SHANDONG)
          .since(TierRules.SURELY, 2, SHANDONG_HARDSHIP_MEASURES.cited(), SECONDARY);

  /** 住房仅排除深度困难: whether homes bar from the deep tier only. */
  public static final Threshold<Boolean> HOMES_BAR_DEEP_ONLY =
      threshold(
              "hardship.exclusion.shandong-homes-deep-only",
              FLAG,
              EXACTLY,
              "住房仅排除深度困难",
              "homes bar from the deep tier only")
          .in(Regions.SHANDONG)
          .unknownSince(
              TierRules.SURELY, Fact.unknown(), SHANDONG_HARDSHIP_MEASURES.cited(), SECONDARY);

  /** 机动车仅排除深度困难: whether a vehicle bars from the deep tier only. */
  public static final Threshold<Boolean> VEHICLE_BARS_DEEP_ONLY =
      threshold(
              "hardship.exclusion.shandong-vehicle-deep-only",
              FLAG,
              EXACTLY,
              "机动车仅排除深度困难",
              "vehicle bars from the deep tier only")
          .in(Regions.SHANDONG)
          .unknownSince(
              TierRules.SURELY, Fact.unknown(), SHANDONG_HARDSHIP_MEASURES.cited(), SECONDARY);

  /** 高收费倍数: above how many times the public fee a school is a high-fee one. */
  public static final Threshold<Ratio> SCHOOL_FEE_LINE =
      threshold(
              "hardship.exclusion.shandong-school-fee",
              RATIO,
              EXCEEDING,
              "民办学校收费与同级公办学校之比",
              "private fee as a multiple of the public one")
          .in(Regions.SHANDONG)
          .since(TierRules.SURELY, Ratio.of(2, 1), SHANDONG_HARDSHIP_MEASURES.cited(), SECONDARY);

  /** 住房. */
  public static final Determination<HardshipHousehold, Exclusion> HOMES_BAR =
      determination("hardship.exclusion.homes.shandong", HOUSEHOLD, Exclusion.class)
          .label("住房排除", "exclusion by homes")
          .clause(
              HOMES_LINE,
              SHALL,
              "拥有{value}套{bound}住房且人均面积高于当地平均水平的，按规定范围排除",
              "{bound} {value} homes with more area per person than the local average bar, as far"
                  + " as the text says")
          .firstMatch()
          .outcome(Exclusion.NOTHING, HOMES.meets(HOMES_LINE).and(HOMES_ABOVE_AVERAGE_AREA).not())
          .outcome(Exclusion.DEEP_TIER, says(HOMES_BAR_DEEP_ONLY))
          .otherwise(Exclusion.EVERY_TIER)
          .build();

  /** 机动车, except one that makes up for disability or illness. */
  public static final Determination<HardshipHousehold, Exclusion> VEHICLE_BAR =
      determination("hardship.exclusion.vehicle.shandong", HOUSEHOLD, Exclusion.class)
          .label("机动车排除", "exclusion by vehicle")
          .clause(
              VEHICLE_BARS_DEEP_ONLY,
              SHALL,
              "拥有或经常使用机动车的，按规定范围排除；残疾、患病成员的功能性补偿代步车辆除外",
              "owning or regularly using a motor vehicle bars, as far as the text says, unless it"
                  + " makes up for disability or illness")
          .firstMatch()
          .outcome(Exclusion.NOTHING, COMPENSATING_VEHICLE.or(OWNS_VEHICLE.or(USES_VEHICLE).not()))
          .outcome(Exclusion.DEEP_TIER, says(VEHICLE_BARS_DEEP_ONLY))
          .otherwise(Exclusion.EVERY_TIER)
          .build();

  /** 高收费就学. */
  public static final Determination<HardshipHousehold, Exclusion> SCHOOL_BAR =
      determination("hardship.exclusion.school.shandong", HOUSEHOLD, Exclusion.class)
          .label("高收费就学排除", "exclusion by schooling")
          .clause(
              SCHOOL_FEE_LINE,
              SHALL,
              "子女就读收费{bound}同级公办学校{value}的民办学校，或自费出国留学的，不得建档",
              "a child at a private school whose fee is {bound} {value} of the public one, or"
                  + " abroad at own cost, bars from every tier")
          .firstMatch()
          .outcome(
              Exclusion.EVERY_TIER,
              SCHOOL_CHILDREN.some(
                  PRIVATE_SCHOOL
                      .and(SCHOOL_FEE.meets(SCHOOL_FEE_LINE.of(PUBLIC_SCHOOL_FEE)))
                      .or(ABROAD_AT_OWN_COST)))
          .otherwise(Exclusion.NOTHING)
          .build();

  private static Condition<HardshipHousehold> says(Threshold<Boolean> reading) {
    return reading.<HardshipHousehold>value().meets(Limit.at(EXACTLY, Quantity.of(FLAG, true)));
  }

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.SHANDONG)
          .replaces(TierRules.TIER, TIER)
          .replaces(ExclusionRules.HOMES_BAR, HOMES_BAR)
          .replaces(ExclusionRules.VEHICLE_BAR, VEHICLE_BAR)
          .replaces(ExclusionRules.SCHOOL_BAR, SCHOOL_BAR);
}
