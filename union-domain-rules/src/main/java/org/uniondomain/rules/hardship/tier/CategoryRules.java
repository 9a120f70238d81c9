package org.uniondomain.rules.hardship.tier;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.LASTING_CAUSE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MINIMUM_LIVING_STANDARD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.PER_HEAD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.SLIGHTLY_ABOVE_STANDARD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.STILL_IN_DIFFICULTY;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.SUDDEN_CAUSE;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.HIGHER_THAN;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2009;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2015;
import static org.uniondomain.rules.law.HardshipLaw.HARDSHIP_FILE_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipCategory;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Threshold;

/**
 * 困难职工类别规则（旧）: the three kinds of households until 2016. The measures of 2009, in force in 2012 and
 * 2013, were not read, so their line is not known; those of 2015 carry the kinds.
 */
public final class CategoryRules {
  private CategoryRules() {}

  /** 暂行办法确已施行之日: the first day on which the measures of 2009 surely stood. */
  public static final LocalDate SURELY_2009 = LocalDate.of(2009, 12, 31);

  private static final LocalDate PERHAPS_2009 = LocalDate.of(2009, 1, 1);
  private static final LocalDate MEASURES_OF_2015 = LocalDate.of(2015, 5, 8);

  /** 建档办法可能已施行之日: the first day on which the measures of 2016 may have taken over. */
  public static final LocalDate PERHAPS_REPLACED = LocalDate.of(2016, 1, 1);

  /** 低保线: the line of the low-income kind, as a multiple of the local standard. */
  public static final Threshold<Ratio> LOW_LINE =
      threshold("hardship.category.low-line", RATIO, LOWER_THAN, "低保户标准", "line of low income")
          .unknownSince(PERHAPS_2009, Fact.unknown(), AID_FUND_MEASURES_2009.cited(), SECONDARY)
          .since(MEASURES_OF_2015, Ratio.ONE, AID_FUND_MEASURES_2015.article(4), EXCERPT)
          .unknownSince(PERHAPS_REPLACED, Fact.unknown(), HARDSHIP_FILE_MEASURES.cited(), EXCERPT)
          .until(FilingRules.SURELY);

  /** 困难职工类别, by income per head and circumstances. */
  public static final Determination<HardshipHousehold, HardshipCategory> CATEGORY =
      determination("hardship.category", HOUSEHOLD, HardshipCategory.class)
          .label("困难职工类别（2016年前）", "kind of a household, until 2016")
          .clause(
              LOW_LINE,
              SHALL,
              "月人均收入{bound}低保标准{value}且政府救助后仍困难的为低保户，略高于低保标准而因病、因残、就学、灾害等难以维持"
                  + "基本生活的为低保边缘户，突发事件、意外伤害、重大疾病等致困的为意外致困户",
              "income per head {bound} {value} of the standard and still in difficulty after"
                  + " government help: low-income; slightly above it with illness, disability,"
                  + " schooling or the like: near-low-income; struck by a sudden event, injury or"
                  + " serious disease: by accident")
          .firstMatch()
          .outcome(
              HardshipCategory.LOW_INCOME,
              PER_HEAD.meets(LOW_LINE.of(MINIMUM_LIVING_STANDARD)).and(STILL_IN_DIFFICULTY))
          .outcome(
              HardshipCategory.NEAR_LOW_INCOME,
              PER_HEAD
                  .meets(Limit.at(HIGHER_THAN, MINIMUM_LIVING_STANDARD))
                  .and(SLIGHTLY_ABOVE_STANDARD)
                  .and(LASTING_CAUSE))
          .outcome(HardshipCategory.ACCIDENT, SUDDEN_CAUSE)
          .otherwise(HardshipCategory.NONE)
          .gap(
              PER_HEAD.meets(Limit.at(EXACTLY, MINIMUM_LIVING_STANDARD)).and(SUDDEN_CAUSE.not()),
              "人均收入恰为低保标准的，既不“低于”也不“略高于”，条文未列入任何一类",
              "income per head exactly at the standard is neither below nor slightly above it, and"
                  + " no kind names it",
              AID_FUND_MEASURES_2015.article(4))
          .build();
}
