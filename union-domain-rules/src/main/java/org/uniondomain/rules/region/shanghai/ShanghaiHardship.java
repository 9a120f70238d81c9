package org.uniondomain.rules.region.shanghai;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.place.Regions.SHANGHAI;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.INCOME;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.LOCAL_AND_IN_SERVICE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.PER_HEAD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.PREVIOUS_YEAR_STANDARD;
import static org.uniondomain.rules.hardship.tier.TierRules.IS_RELATIVE;
import static org.uniondomain.rules.hardship.tier.TierRules.IS_STRUCK;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.LocalHardshipLaw.SHANGHAI_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.hardship.tier.DistanceRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Threshold;

/**
 * 上海市困难职工: deep hardship is measured by income per head, without deductions, against the standard
 * of the year before, the line included, for workers registered in the city and in service. On the
 * relative tier the text is silent, and of the accident tier it gives the name only; the national
 * ones stand.
 */
public final class ShanghaiHardship {
  private ShanghaiHardship() {}

  /** 深度困难标准: the line as a multiple of the standard of the year before. */
  public static final Threshold<Ratio> DEEP_LINE =
      threshold(
              "hardship.tier.shanghai-deep-line",
              RATIO,
              NOT_EXCEEDING,
              "深度困难家庭标准（上年度低保标准）",
              "line of the deep tier, of the standard of the year before")
          .in(SHANGHAI)
          .unknownSince(
              LocalDate.of(2019, 1, 1), Fact.unknown(), SHANGHAI_MEASURES.cited(), SECONDARY)
          .since(LocalDate.of(2019, 12, 31), Ratio.ONE, SHANGHAI_MEASURES.cited(), SECONDARY);

  /** 低于深度困难标准的金额, of income without deductions. */
  public static final Calculation<HardshipHousehold, Money> TO_DEEP =
      DistanceRules.distance(
              "hardship.distance.deep.shanghai",
              "低于深度困难标准的金额",
              "amount below the line of the deep tier",
              DEEP_LINE,
              PREVIOUS_YEAR_STANDARD,
              INCOME)
          .build();

  /** 按收入和情形分类. */
  public static final Determination<HardshipHousehold, HardshipTier> TIER =
      determination("hardship.tier.shanghai", HOUSEHOLD, HardshipTier.class)
          .label("困难职工家庭类别（排除前）", "tier of a household, before exclusions")
          .clause(
              DEEP_LINE,
              SHALL,
              "本市户籍在职职工家庭月人均收入{bound}上年度低保标准{value}的为深度困难；扣除刚性支出和必要就业成本后{bound2}当地"
                  + "低保标准{value2}的为相对困难；遭受灾害事故等、救助后仍困难的为意外致困",
              "registered in the city, in service and income per head {bound} {value} of the"
                  + " standard of the year before: deep; net income {bound2} {value2} of the"
                  + " standard: relative; struck by a listed event and still in difficulty:"
                  + " accident")
          .firstMatch()
          .outcome(
              HardshipTier.DEEP,
              LOCAL_AND_IN_SERVICE.and(PER_HEAD.meets(DEEP_LINE.of(PREVIOUS_YEAR_STANDARD))))
          .outcome(HardshipTier.RELATIVE, IS_RELATIVE)
          .outcome(HardshipTier.ACCIDENT, IS_STRUCK)
          .otherwise(HardshipTier.NONE)
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(SHANGHAI).replaces(TierRules.TIER, TIER).replaces(DistanceRules.TO_DEEP, TO_DEEP);
}
