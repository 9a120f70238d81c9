package org.uniondomain.rules.region.chongqing;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.place.Regions.CHONGQING;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.INCOME;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MONTHS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.RECEIVES_MINIMUM_LIVING;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.RIGID_EXPENDITURE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.TREATMENT_COST;
import static org.uniondomain.rules.hardship.tier.TierRules.IS_DEEP;
import static org.uniondomain.rules.hardship.tier.TierRules.IS_RELATIVE;
import static org.uniondomain.rules.hardship.tier.TierRules.IS_STRUCK;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.LocalHardshipLaw.CHONGQING_FILE_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.hardship.tier.DistanceRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/**
 * 重庆市困难职工: a household that receives the minimum-living allowance is in deep hardship only if its
 * rigid expenditure is more than its income, and a disease that costs more than half of the income
 * of a year makes an accident household. What bars a household was not read.
 */
public final class ChongqingHardship {
  private ChongqingHardship() {}

  private static final LocalDate POSTED = LocalDate.of(2023, 11, 14);

  /** 低保家庭刚性支出占比: the share of income that rigid expenditure has to exceed. */
  public static final Threshold<Ratio> EXPENDITURE_SHARE =
      ofChongqing(
          "hardship.tier.chongqing-expenditure-share",
          "低保家庭刚性支出与收入之比",
          "rigid expenditure as a share of income",
          Ratio.ONE);

  /** 重大疾病治疗费用占比: the share of the income of a year that treatment has to exceed. */
  public static final Threshold<Ratio> TREATMENT_SHARE =
      ofChongqing(
          "hardship.tier.chongqing-treatment-share",
          "突发重大疾病治疗费用占家庭年收入比例",
          "cost of treatment as a share of the income of a year",
          Ratio.percent(50));

  private static Threshold<Ratio> ofChongqing(
      String id, String label, String englishLabel, Ratio value) {
    return threshold(id, RATIO, EXCEEDING, label, englishLabel)
        .in(CHONGQING)
        .since(POSTED, value, CHONGQING_FILE_MEASURES.article(2), EXCERPT);
  }

  private static final Quantity<HardshipHousehold, Money> INCOME_OF_A_YEAR =
      INCOME.times(Quantity.of(12)).per(MONTHS);

  private static final Condition<HardshipHousehold> SPENDS_MORE_THAN_IT_EARNS =
      RIGID_EXPENDITURE.meets(EXPENDITURE_SHARE.of(INCOME));

  /** 按收入和情形分类; where both ways lead to the deep tier, the allowance does not matter. */
  public static final Determination<HardshipHousehold, HardshipTier> TIER =
      determination("hardship.tier.chongqing", HOUSEHOLD, HardshipTier.class)
          .label("困难职工家庭类别（排除前）", "tier of a household, before exclusions")
          .clause(
              EXPENDITURE_SHARE,
              SHALL,
              "低保家庭刚性支出{bound}家庭收入{value}的，或其他家庭月人均收入扣除刚性支出和必要就业成本后{bound2}低保标准"
                  + "{value2}的为深度困难，{bound3}{value3}的为相对困难，遭受灾害事故等、救助后仍困难，或突发重大疾病治疗费用"
                  + "{bound4}家庭年收入{value4}的为意外致困",
              "on the minimum-living allowance and rigid expenditure {bound} {value} of income, or"
                  + " without it and net income per head {bound2} {value2} of the standard: deep;"
                  + " {bound3} {value3}: relative; struck by a listed event and still in"
                  + " difficulty, or cost of treatment {bound4} {value4} of the income of a year:"
                  + " accident")
          .firstMatch()
          .outcome(
              HardshipTier.DEEP,
              Condition.any(
                  RECEIVES_MINIMUM_LIVING.and(SPENDS_MORE_THAN_IT_EARNS),
                  RECEIVES_MINIMUM_LIVING.not().and(IS_DEEP),
                  SPENDS_MORE_THAN_IT_EARNS.and(IS_DEEP)))
          .outcome(HardshipTier.RELATIVE, IS_RELATIVE)
          .outcome(
              HardshipTier.ACCIDENT,
              IS_STRUCK.or(TREATMENT_COST.meets(TREATMENT_SHARE.of(INCOME_OF_A_YEAR))))
          .otherwise(HardshipTier.NONE)
          .build();

  /** 低于深度困难标准的金额; on the allowance, by how much rigid expenditure is above income. */
  public static final Calculation<HardshipHousehold, Money> TO_DEEP =
      calculation("hardship.distance.deep.chongqing", HOUSEHOLD, MONEY)
          .label("低于深度困难标准的金额", "amount below the line of the deep tier")
          .clause(
              EXPENDITURE_SHARE,
              MAY,
              "低保家庭为刚性支出与家庭收入{value}的差额，其他家庭为计算期内全家净收入与低保标准{value2}乘以月数和人口的差额",
              "on the allowance rigid expenditure against {value} of income; without it, net income"
                  + " over the window against {value2} of the standard for each month and member")
          .is(
              Quantity.<HardshipHousehold, Money>choose(MONEY)
                  .when(
                      RECEIVES_MINIMUM_LIVING,
                      RIGID_EXPENDITURE.minus(
                          INCOME.times(EXPENDITURE_SHARE.<HardshipHousehold>value())))
                  .otherwise(DistanceRules.below(TierRules.DEEP_LINE)))
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(CHONGQING)
          .replaces(
              TierRules.DEEP_LINE,
              line -> line.since(POSTED, Ratio.ONE, CHONGQING_FILE_MEASURES.article(2), EXCERPT))
          .replaces(
              TierRules.RELATIVE_LINE,
              line ->
                  line.since(POSTED, Ratio.of(2, 1), CHONGQING_FILE_MEASURES.article(2), EXCERPT))
          .replaces(TierRules.TIER, TIER)
          .replaces(DistanceRules.TO_DEEP, TO_DEEP);
}
