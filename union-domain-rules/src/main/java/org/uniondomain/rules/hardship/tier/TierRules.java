package org.uniondomain.rules.hardship.tier;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MINIMUM_LIVING_STANDARD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.NET_PER_HEAD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.STILL_IN_DIFFICULTY;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.STRUCK_BY_DISASTER;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2020;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Threshold;

/** 困难职工家庭分类规则: the tiers of 2020, by net income per head against the local standard. */
public final class TierRules {
  private TierRules() {}

  /** The first day on which the tiers may have stood; only the year is known. */
  private static final LocalDate PERHAPS = LocalDate.of(2020, 1, 1);

  /** 全国分类标准确已施行之日: the first day on which the tiers surely stood. */
  public static final LocalDate SURELY = LocalDate.of(2020, 12, 31);

  /** 深度困难标准: the line of the deep tier, as a multiple of the local standard. */
  public static final Threshold<Ratio> DEEP_LINE =
      since2020(
          threshold(
              "hardship.tier.deep-line", RATIO, LOWER_THAN, "深度困难家庭标准", "line of the deep tier"),
          Ratio.ONE);

  /**
   * 相对困难标准: the line of the relative tier. The wording puts 低于, which excludes the line, before 以内,
   * which includes it; it is read as excluding, and a value on the line carries a notice.
   */
  public static final Threshold<Ratio> RELATIVE_LINE =
      since2020(
          threshold(
                  "hardship.tier.relative-line",
                  RATIO,
                  LOWER_THAN,
                  "相对困难家庭标准",
                  "line of the relative tier")
              .atTheLine(NoticeKind.CONTRADICTORY_AT_THE_LINE),
          Ratio.of(2, 1));

  private static Threshold<Ratio> since2020(Threshold<Ratio> threshold, Ratio multiple) {
    return threshold
        .unknownSince(PERHAPS, Fact.unknown(), AID_FUND_MEASURES_2020.cited(), EXCERPT)
        .since(SURELY, multiple, AID_FUND_MEASURES_2020.cited(), EXCERPT);
  }

  /** 月人均净收入达到深度困难标准: net income per head within the deep tier. */
  public static final Condition<HardshipHousehold> IS_DEEP =
      NET_PER_HEAD.meets(DEEP_LINE.of(MINIMUM_LIVING_STANDARD));

  /** 月人均净收入达到相对困难标准: net income per head within the relative tier or below. */
  public static final Condition<HardshipHousehold> IS_RELATIVE =
      NET_PER_HEAD.meets(RELATIVE_LINE.of(MINIMUM_LIVING_STANDARD));

  /** 遭受灾害事故后仍困难: struck by one of the listed events and still in difficulty. */
  public static final Condition<HardshipHousehold> IS_STRUCK =
      STRUCK_BY_DISASTER.and(STILL_IN_DIFFICULTY);

  /** 按收入和情形分类: the tier by figures and events, before anything that bars from it. */
  public static final Determination<HardshipHousehold, HardshipTier> TIER =
      determination("hardship.tier", HOUSEHOLD, HardshipTier.class)
          .label("困难职工家庭类别（排除前）", "tier of a household, before exclusions")
          .clause(
              DEEP_LINE,
              SHALL,
              "月人均收入扣除刚性支出和必要就业成本后{bound}当地低保标准{value}的为深度困难，{bound2}{value2}的为相对困难，"
                  + "遭受灾害事故等、救助后仍困难的为意外致困",
              "net income per head {bound} {value} of the local standard: deep; {bound2} {value2}:"
                  + " relative; struck by a listed event and still in difficulty: accident")
          .firstMatch()
          .outcome(HardshipTier.DEEP, IS_DEEP)
          .outcome(HardshipTier.RELATIVE, IS_RELATIVE)
          .outcome(HardshipTier.ACCIDENT, IS_STRUCK)
          .otherwise(HardshipTier.NONE)
          .build();

  /**
   * 收入计算期: the months whose income counts. The national text names none; the months before the
   * month of application are the choice.
   */
  public static final Threshold<Integer> WINDOW =
      threshold("hardship.income.window", COUNT, EXACTLY, "收入计算期月数", "months of the window")
          .since(LocalDate.of(2016, 1, 1), 12, LIBRARY_CONVENTIONS.cited(), CONVENTION);

  /** 应采用的收入计算期: over how many months before application income has to be gathered. */
  public static final Calculation<HardshipHousehold, Integer> INCOME_WINDOW =
      calculation("hardship.income.window", HOUSEHOLD, COUNT)
          .label("收入计算期", "window of income")
          .clause(
              WINDOW,
              SHALL,
              "家庭收入按申请当月之前{value}个月计算",
              "income is that of the {value} months before the month of application")
          .is(WINDOW.value())
          .build();
}
