package org.uniondomain.rules.hardship.tier;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.place.Regions.INNER_MONGOLIA;
import static org.uniondomain.core.place.Regions.ZHEJIANG;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.INCOME;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MEMBERS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MINIMUM_LIVING_STANDARD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MONTHS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.PER_HEAD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.RIGID_EXPENDITURE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.SUDDEN_CAUSE;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.HardshipLaw.INNER_MONGOLIA_REGIONAL_FILES;
import static org.uniondomain.rules.law.LocalHardshipLaw.ZHEJIANG_FILE_RULES;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.LowerLevelFile;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/**
 * 省级档案规则: files of a province or autonomous region for households above the national lines. The
 * lines of Zhejiang were read in part; those of Inner Mongolia are known to exist and were not
 * found.
 */
public final class LowerLevelRules {
  private LowerLevelRules() {}

  private static final LocalDate PERHAPS = LocalDate.of(2017, 1, 1);
  private static final LocalDate SURELY = LocalDate.of(2017, 12, 31);
  private static final LocalDate PERHAPS_REPLACED = LocalDate.of(2020, 1, 1);

  /** 省级档案收入上限: up to how many times the standard income per head may be, inclusive. */
  public static final Threshold<Ratio> GROSS_LINE =
      ofZhejiang(
          threshold(
              "hardship.lower-level.gross-line",
              RATIO,
              WITHIN,
              "省级档案收入上限",
              "line of income at the level of the province"),
          Ratio.of(3, 1));

  /** 省级档案净收入下限: above what multiple of the standard income after own-paid cost lies. */
  public static final Threshold<Ratio> NET_FLOOR =
      ofZhejiang(
          threshold(
              "hardship.lower-level.net-floor",
              RATIO,
              EXCEEDING,
              "省级档案净收入下限",
              "lower line of net income at the level of the province"),
          Ratio.ONE);

  /** 省级档案净收入上限: up to what multiple of the standard it lies, inclusive. */
  public static final Threshold<Ratio> NET_LINE =
      ofZhejiang(
          threshold(
              "hardship.lower-level.net-line",
              RATIO,
              WITHIN,
              "省级档案净收入上限",
              "upper line of net income at the level of the province"),
          Ratio.of(3, 2));

  /**
   * 收入超过上限而意外致困的亦可建档: whether a sudden cause opens the file to income above the line. That there is
   * such a case was read, its conditions were not.
   */
  public static final Threshold<Boolean> ABOVE_BY_ACCIDENT =
      threshold(
              "hardship.lower-level.above-by-accident",
              FLAG,
              EXACTLY,
              "收入超过上限而意外致困的可建省级档案",
              "a sudden cause opens the file to income above the line")
          .in(ZHEJIANG)
          .unknownSince(PERHAPS, Fact.unknown(), ZHEJIANG_FILE_RULES.cited(), EXCERPT)
          .until(TierRules.SURELY)
          .in(INNER_MONGOLIA)
          .unknownSince(SURELY, Fact.unknown(), INNER_MONGOLIA_REGIONAL_FILES.cited(), SECONDARY);

  private static Threshold<Ratio> ofZhejiang(Threshold<Ratio> line, Ratio value) {
    return line.in(ZHEJIANG)
        .unknownSince(PERHAPS, Fact.unknown(), ZHEJIANG_FILE_RULES.cited(), EXCERPT)
        .since(SURELY, value, ZHEJIANG_FILE_RULES.cited(), EXCERPT)
        .unknownSince(PERHAPS_REPLACED, Fact.unknown(), ZHEJIANG_FILE_RULES.cited(), EXCERPT)
        .until(TierRules.SURELY)
        .in(INNER_MONGOLIA)
        .unknownSince(SURELY, Fact.unknown(), INNER_MONGOLIA_REGIONAL_FILES.cited(), SECONDARY);
  }

  private static final Quantity<HardshipHousehold, Money> AFTER_OWN_PAID_COST =
      INCOME.minus(RIGID_EXPENDITURE).per(MONTHS, MEMBERS);

  /** 省级档案, for households that the national lines leave out. */
  public static final Determination<HardshipHousehold, LowerLevelFile> LOWER_LEVEL_FILE =
      determination("hardship.lower-level-file", HOUSEHOLD, LowerLevelFile.class)
          .label("省级（自治区级）困难职工档案", "file at the level of the province")
          .clause(
              GROSS_LINE,
              SHALL,
              "月人均收入在低保标准{value}{bound}，扣除自付费用后{bound2}{value2}且在{value3}{bound3}的，可建省级档案",
              "income per head {bound} {value} of the standard and, after own-paid cost, {bound2}"
                  + " {value2} and {bound3} {value3} of it: filed at the level of the province")
          .firstMatch()
          .outcome(
              LowerLevelFile.FILED,
              Condition.all(
                  PER_HEAD.meets(GROSS_LINE.of(MINIMUM_LIVING_STANDARD)),
                  AFTER_OWN_PAID_COST.meets(NET_FLOOR.of(MINIMUM_LIVING_STANDARD)),
                  AFTER_OWN_PAID_COST.meets(NET_LINE.of(MINIMUM_LIVING_STANDARD))))
          .outcome(
              LowerLevelFile.FILED,
              PER_HEAD
                  .meets(GROSS_LINE.of(MINIMUM_LIVING_STANDARD))
                  .not()
                  .and(SUDDEN_CAUSE)
                  .and(Condition.reads(ABOVE_BY_ACCIDENT)))
          .otherwise(LowerLevelFile.NOT_FILED)
          .build();
}
