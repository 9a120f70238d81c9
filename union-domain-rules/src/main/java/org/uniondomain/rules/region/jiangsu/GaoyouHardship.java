package org.uniondomain.rules.region.jiangsu;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.CAUSE_COST;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.EMPLOYMENT_COST;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.INCOME;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MEMBERS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MINIMUM_LIVING_STANDARD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MONTHS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.RIGID_EXPENDITURE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.STRUCK_BY_DISASTER;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.SUDDEN_CAUSE;
import static org.uniondomain.rules.hardship.tier.TierRules.IS_DEEP;
import static org.uniondomain.rules.hardship.tier.TierRules.IS_RELATIVE;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.LocalHardshipLaw.GAOYOU_STANDARD;

import java.time.LocalDate;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/**
 * 高邮市困难职工: an accident household is measured too: after the cost of the accident, income per head
 * is held against three times the standard. The cost of the accident is not also told as rigid
 * expenditure.
 */
public final class GaoyouHardship {
  private GaoyouHardship() {}

  private static final Division GAOYOU = Division.of("321084");
  private static final LocalDate REPORTED = LocalDate.of(2022, 11, 7);

  /** 意外致困标准: the line after the cost of the accident, as a multiple of the standard. */
  public static final Threshold<Ratio> ACCIDENT_LINE =
      threshold(
              "hardship.tier.gaoyou-accident-line",
              RATIO,
              LOWER_THAN,
              "意外致困家庭标准",
              "line of the accident tier")
          .in(GAOYOU)
          .since(REPORTED, Ratio.of(3, 1), GAOYOU_STANDARD.cited(), SECONDARY);

  private static final Quantity<HardshipHousehold, Money> AFTER_THE_ACCIDENT =
      INCOME
          .minus(RIGID_EXPENDITURE)
          .minus(EMPLOYMENT_COST)
          .minus(CAUSE_COST.times(MONTHS).per(Quantity.of(12)))
          .per(MONTHS, MEMBERS);

  /** 按收入和情形分类. */
  public static final Determination<HardshipHousehold, HardshipTier> TIER =
      determination("hardship.tier.gaoyou", HOUSEHOLD, HardshipTier.class)
          .label("困难职工家庭类别（排除前）", "tier of a household, before exclusions")
          .clause(
              ACCIDENT_LINE,
              SHALL,
              "月人均收入扣除刚性支出和必要就业成本后{bound2}低保标准{value2}的为深度困难，{bound3}{value3}的为相对困难，"
                  + "遭受意外、再扣除意外支出后{bound}{value}的为意外致困",
              "net income per head {bound2} {value2} of the standard: deep; {bound3} {value3}:"
                  + " relative; struck, and {bound} {value} after the cost of the accident too:"
                  + " accident")
          .firstMatch()
          .outcome(HardshipTier.DEEP, IS_DEEP)
          .outcome(HardshipTier.RELATIVE, IS_RELATIVE)
          .outcome(
              HardshipTier.ACCIDENT,
              STRUCK_BY_DISASTER
                  .or(SUDDEN_CAUSE)
                  .and(AFTER_THE_ACCIDENT.meets(ACCIDENT_LINE.of(MINIMUM_LIVING_STANDARD))))
          .otherwise(HardshipTier.NONE)
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(GAOYOU)
          .replaces(
              TierRules.DEEP_LINE,
              line -> line.since(REPORTED, Ratio.ONE, GAOYOU_STANDARD.cited(), SECONDARY))
          .replaces(
              TierRules.RELATIVE_LINE,
              line -> line.since(REPORTED, Ratio.of(2, 1), GAOYOU_STANDARD.cited(), SECONDARY))
          .replaces(TierRules.TIER, TIER);
}
