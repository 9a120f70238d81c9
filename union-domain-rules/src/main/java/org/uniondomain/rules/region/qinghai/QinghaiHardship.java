package org.uniondomain.rules.region.qinghai;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.place.Regions.QINGHAI;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.INCOME;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MEMBERS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MINIMUM_LIVING_STANDARD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MONTHS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.RIGID_EXPENDITURE;
import static org.uniondomain.rules.hardship.tier.TierRules.DEEP_LINE;
import static org.uniondomain.rules.hardship.tier.TierRules.IS_STRUCK;
import static org.uniondomain.rules.hardship.tier.TierRules.RELATIVE_LINE;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.law.LocalHardshipLaw.QINGHAI_DETAILED_RULES;

import java.time.LocalDate;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.hardship.tier.DistanceRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/**
 * 青海省困难职工: income less rigid expenditure over the three months before application is held against
 * the standard; employment cost is not deducted. Income below the line before anything is deducted
 * is below it after, so that the province's first case is contained in the second. Its accident
 * tier was not read, and the national one stands.
 */
public final class QinghaiHardship {
  private QinghaiHardship() {}

  private static final LocalDate REPORTED = LocalDate.of(2021, 1, 7);

  private static final Quantity<HardshipHousehold, Money> NET = INCOME.minus(RIGID_EXPENDITURE);

  private static final Quantity<HardshipHousehold, Money> AFTER_RIGID_EXPENDITURE =
      NET.per(MONTHS, MEMBERS);

  /** 低于深度困难标准的金额. */
  public static final Calculation<HardshipHousehold, Money> TO_DEEP =
      distance(
          "hardship.distance.deep.qinghai",
          "低于深度困难标准的金额",
          "amount below the line of the deep tier",
          DEEP_LINE);

  /** 低于相对困难标准的金额. */
  public static final Calculation<HardshipHousehold, Money> TO_RELATIVE =
      distance(
          "hardship.distance.relative.qinghai",
          "低于相对困难标准的金额",
          "amount below the line of the relative tier",
          RELATIVE_LINE);

  private static Calculation<HardshipHousehold, Money> distance(
      String id, String label, String englishLabel, Threshold<Ratio> line) {
    return calculation(id, HOUSEHOLD, MONEY)
        .label(label, englishLabel)
        .clause(
            QINGHAI_DETAILED_RULES.cited(),
            SECONDARY,
            MAY,
            "计算期内全家收入扣除刚性支出后与低保标准{value}乘以月数和人口的差额",
            "income less rigid expenditure over the window, against {value} of the standard for"
                + " each month and member")
        .is(DistanceRules.below(line, MINIMUM_LIVING_STANDARD, NET))
        .build();
  }

  /** 按收入和情形分类. */
  public static final Determination<HardshipHousehold, HardshipTier> TIER =
      determination("hardship.tier.qinghai", HOUSEHOLD, HardshipTier.class)
          .label("困难职工家庭类别（排除前）", "tier of a household, before exclusions")
          .clause(
              QINGHAI_DETAILED_RULES.cited(),
              SECONDARY,
              SHALL,
              "月人均收入扣除刚性支出后{bound}低保标准{value}的为深度困难，{bound2}{value2}的为相对困难，遭受灾害事故等、"
                  + "救助后仍困难的为意外致困",
              "income per head less rigid expenditure {bound} {value} of the standard: deep;"
                  + " {bound2} {value2}: relative; struck by a listed event and still in"
                  + " difficulty: accident")
          .firstMatch()
          .outcome(
              HardshipTier.DEEP,
              AFTER_RIGID_EXPENDITURE.meets(DEEP_LINE.of(MINIMUM_LIVING_STANDARD)))
          .outcome(
              HardshipTier.RELATIVE,
              AFTER_RIGID_EXPENDITURE.meets(RELATIVE_LINE.of(MINIMUM_LIVING_STANDARD)))
          .outcome(HardshipTier.ACCIDENT, IS_STRUCK)
          .otherwise(HardshipTier.NONE)
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(QINGHAI)
          .replaces(
              DEEP_LINE,
              line -> line.since(REPORTED, Ratio.ONE, QINGHAI_DETAILED_RULES.cited(), SECONDARY))
          .replaces(
              RELATIVE_LINE,
              line ->
                  line.since(REPORTED, Ratio.of(2, 1), QINGHAI_DETAILED_RULES.cited(), SECONDARY)
                      .plainlyWorded())
          .replaces(
              TierRules.WINDOW,
              window -> window.since(REPORTED, 3, QINGHAI_DETAILED_RULES.cited(), SECONDARY))
          .replaces(TierRules.TIER, TIER)
          .replaces(DistanceRules.TO_DEEP, TO_DEEP)
          .replaces(DistanceRules.TO_RELATIVE, TO_RELATIVE);
}
