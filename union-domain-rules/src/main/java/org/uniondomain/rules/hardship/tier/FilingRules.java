package org.uniondomain.rules.hardship.tier;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HELPED_BY_GOVERNMENT;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.LASTING_CAUSE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MINIMUM_LIVING_STANDARD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MONTHLY_INCOMES;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.PER_HEAD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.SLIGHTLY_ABOVE_STANDARD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.STILL_IN_DIFFICULTY;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.SUDDEN_CAUSE;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.HIGHER_THAN;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.HardshipLaw.HARDSHIP_FILE_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.FilingGround;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.hardship.household.HouseholdMonthFacts;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/** 困难职工建档规则: the grounds on which a household was put on file from 2016 to 2020. */
public final class FilingRules {
  private FilingRules() {}

  /** 建档办法确已施行之日: the first day on which the measures of 2016 surely stood. */
  public static final LocalDate SURELY = LocalDate.of(2016, 12, 31);

  private static final LocalDate PERHAPS = LocalDate.of(2016, 1, 1);
  private static final LocalDate PERHAPS_REPLACED = LocalDate.of(2020, 1, 1);

  /** 低保线: the line of the first two grounds, as a multiple of the local standard. */
  public static final Threshold<Ratio> STANDARD_LINE =
      from2016To2020(
          threshold(
              "hardship.filing.standard-line", RATIO, LOWER_THAN, "建档低保线", "line of the standard"),
          Ratio.ONE);

  /** 连续月数: how many months income has to stay below the line. */
  public static final Threshold<Integer> MONTHS_BELOW =
      from2016To2020(
          threshold(
              "hardship.filing.months-below",
              COUNT,
              OR_MORE,
              "连续低于低保标准月数",
              "months below in a row"),
          6);

  /** 突发困难收入上限: up to how many times the standard a sudden event still counts, inclusive. */
  public static final Threshold<Ratio> SUDDEN_LINE =
      from2016To2020(
          threshold(
              "hardship.filing.sudden-line", RATIO, WITHIN, "意外致困收入上限", "line of sudden hardship"),
          Ratio.of(3, 1));

  static <V> Threshold<V> from2016To2020(Threshold<V> threshold, V value) {
    return threshold
        .unknownSince(PERHAPS, Fact.unknown(), HARDSHIP_FILE_MEASURES.cited(), EXCERPT)
        .since(SURELY, value, HARDSHIP_FILE_MEASURES.cited(), EXCERPT)
        .unknownSince(PERHAPS_REPLACED, Fact.unknown(), HARDSHIP_FILE_MEASURES.cited(), EXCERPT)
        .until(TierRules.SURELY);
  }

  private static final Quantity<HardshipHousehold, Integer> RUN_BELOW =
      MONTHLY_INCOMES.latestRun(
          HouseholdMonthFacts.MONTH,
          HouseholdMonthFacts.PER_HEAD.meets(
              STANDARD_LINE.of(HouseholdMonthFacts.MINIMUM_LIVING_STANDARD)));

  /**
   * 建档情形: the ground by figures and circumstances, before anything that bars from it. Each month is
   * held against its own standard.
   */
  public static final Determination<HardshipHousehold, FilingGround> GROUND =
      determination("hardship.filing-ground", HOUSEHOLD, FilingGround.class)
          .label("困难职工建档情形（排除前）", "ground of filing, before exclusions")
          .clause(
              STANDARD_LINE,
              SHALL,
              "连续{value2}个月{bound2}月人均收入{bound}低保标准且未得到政府救助，或{bound}低保标准且救助后仍困难，"
                  + "或略高于低保标准而因病、因残、就学等致困，或在低保标准{value3}（含）{bound3}而遭受突发事件、意外伤害、重大疾病等",
              "income per head {bound} the standard for {bound2} {value2} months in a row without"
                  + " government help, or {bound} it and still in difficulty after help, or"
                  + " slightly above it with a lasting cause, or {bound3} {value3} of it with a"
                  + " sudden cause")
          .firstMatch()
          .outcome(
              FilingGround.BELOW_STANDARD_AFTER_AID,
              PER_HEAD.meets(STANDARD_LINE.of(MINIMUM_LIVING_STANDARD)).and(STILL_IN_DIFFICULTY))
          .outcome(
              FilingGround.MONTHS_BELOW_STANDARD,
              RUN_BELOW.meets(MONTHS_BELOW).and(HELPED_BY_GOVERNMENT.not()))
          .outcome(
              FilingGround.SLIGHTLY_ABOVE_STANDARD,
              PER_HEAD
                  .meets(Limit.at(HIGHER_THAN, MINIMUM_LIVING_STANDARD))
                  .and(SLIGHTLY_ABOVE_STANDARD)
                  .and(LASTING_CAUSE))
          .outcome(
              FilingGround.SUDDEN_HARDSHIP,
              PER_HEAD.meets(SUDDEN_LINE.of(MINIMUM_LIVING_STANDARD)).and(SUDDEN_CAUSE))
          .otherwise(FilingGround.NONE)
          .gap(
              PER_HEAD.meets(Limit.at(EXACTLY, MINIMUM_LIVING_STANDARD)).and(SUDDEN_CAUSE.not()),
              "人均收入恰为低保标准的，既不“低于”也不“略高于”，条文未列入任何一种情形",
              "income per head exactly at the standard is neither below nor slightly above it, and"
                  + " no ground names it",
              HARDSHIP_FILE_MEASURES.cited())
          .build();
}
