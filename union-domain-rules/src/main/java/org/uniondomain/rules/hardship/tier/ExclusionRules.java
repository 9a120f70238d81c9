package org.uniondomain.rules.hardship.tier;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.household.AssetFacts.CONTROLS_COMPANY;
import static org.uniondomain.rules.hardship.household.AssetFacts.HOMES;
import static org.uniondomain.rules.hardship.household.AssetFacts.OWNS_BUSINESS;
import static org.uniondomain.rules.hardship.household.AssetFacts.REFUSES_VERIFICATION;
import static org.uniondomain.rules.hardship.household.AssetFacts.USES_VEHICLE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.SCHOOL_CHILDREN;
import static org.uniondomain.rules.hardship.household.SchoolChildFacts.ABROAD_AT_OWN_COST;
import static org.uniondomain.rules.hardship.household.SchoolChildFacts.HIGH_FEE_SCHOOL;
import static org.uniondomain.rules.hardship.household.SchoolChildFacts.PRIVATE_SCHOOL;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.HardshipLaw.HARDSHIP_FILE_MEASURES;
import static org.uniondomain.rules.law.HardshipLaw.SHANDONG_HARDSHIP_MEASURES;

import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.Exclusion;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Threshold;

/**
 * 排除规则: what bars a household, each with the tiers it bars from. The national measures of 2016 bar
 * from every file; since 2020 only local texts were read, and each says for itself how far it bars.
 */
public final class ExclusionRules {
  private ExclusionRules() {}

  /** 住房套数界限: from how many homes the measures of 2016 bar. */
  public static final Threshold<Integer> HOMES_LINE =
      FilingRules.from2016To2020(
          threshold("hardship.exclusion.homes", COUNT, OR_MORE, "住房套数", "number of homes"), 2);

  /** 住房. */
  public static final Determination<HardshipHousehold, Exclusion> HOMES_BAR =
      determination("hardship.exclusion.homes", HOUSEHOLD, Exclusion.class)
          .label("住房排除", "exclusion by homes")
          .clause(
              HOMES_LINE,
              SHALL,
              "拥有{value}套{bound}住房的不得建档",
              "a household with {bound} {value} homes is not put on file")
          .firstMatch()
          .outcome(Exclusion.EVERY_TIER, HOMES.meets(HOMES_LINE))
          .otherwise(Exclusion.NOTHING)
          .build();

  /** 机动车. */
  public static final Determination<HardshipHousehold, Exclusion> VEHICLE_BAR =
      barred2016(
          "hardship.exclusion.vehicle",
          "机动车排除",
          "exclusion by vehicle",
          USES_VEHICLE,
          "经常使用机动车（职务行为除外）的不得建档",
          "a household that regularly uses a motor vehicle is not put on file");

  /** 经营. */
  public static final Determination<HardshipHousehold, Exclusion> BUSINESS_BAR =
      barred2016(
          "hardship.exclusion.business",
          "经营排除",
          "exclusion by business",
          OWNS_BUSINESS,
          "拥有店铺或雇工经营的不得建档",
          "a household that owns a shop or hires others is not put on file");

  /** 高收费就学. */
  public static final Determination<HardshipHousehold, Exclusion> SCHOOL_BAR =
      barred2016(
          "hardship.exclusion.school",
          "高收费就学排除",
          "exclusion by schooling",
          SCHOOL_CHILDREN.some(PRIVATE_SCHOOL.and(HIGH_FEE_SCHOOL).or(ABROAD_AT_OWN_COST)),
          "子女就读高收费民办学校或自费出国留学的不得建档",
          "a household with a child at a high-fee private school or abroad at own cost is not put"
              + " on file");

  /** 控股; the nation had no such bar, so the text is that of Shandong. */
  public static final Determination<HardshipHousehold, Exclusion> CONTROL_BAR =
      barred(
          "hardship.exclusion.control",
          "控股排除",
          "exclusion by control of a company",
          CONTROLS_COMPANY,
          SHANDONG_HARDSHIP_MEASURES.cited(),
          SECONDARY,
          "家庭成员为公司控股股东或实际控制人的不得建档",
          "a household whose member controls a company is not put on file");

  /** 拒绝核查; the nation had no such bar, so the text is that of Shandong. */
  public static final Determination<HardshipHousehold, Exclusion> REFUSAL_BAR =
      barred(
          "hardship.exclusion.refusal",
          "拒绝核查排除",
          "exclusion by refusal",
          REFUSES_VERIFICATION,
          SHANDONG_HARDSHIP_MEASURES.cited(),
          SECONDARY,
          "拒绝配合核查或隐瞒、虚报的不得建档",
          "a household that refuses to be checked or conceals is not put on file");

  private static Determination<HardshipHousehold, Exclusion> barred2016(
      String id,
      String label,
      String englishLabel,
      Condition<HardshipHousehold> bars,
      String words,
      String englishWords) {
    return fromEvery(id, label, englishLabel, bars)
        .clause(HARDSHIP_FILE_MEASURES.cited(), EXCERPT, SHALL, words, englishWords)
        .until(TierRules.SURELY)
        .build();
  }

  private static Determination<HardshipHousehold, Exclusion> barred(
      String id,
      String label,
      String englishLabel,
      Condition<HardshipHousehold> bars,
      Citation citation,
      Certainty certainty,
      String words,
      String englishWords) {
    return fromEvery(id, label, englishLabel, bars)
        .clause(citation, certainty, SHALL, words, englishWords)
        .build();
  }

  private static Determination.Builder<HardshipHousehold, Exclusion> fromEvery(
      String id, String label, String englishLabel, Condition<HardshipHousehold> bars) {
    return determination(id, HOUSEHOLD, Exclusion.class)
        .label(label, englishLabel)
        .firstMatch()
        .outcome(Exclusion.EVERY_TIER, bars)
        .otherwise(Exclusion.NOTHING);
  }

  /** 不得建档: something bars from every tier. */
  public static final Condition<HardshipHousehold> BARRED_FROM_EVERY_TIER =
      Condition.any(
          HOMES_BAR.is(Exclusion.EVERY_TIER),
          VEHICLE_BAR.is(Exclusion.EVERY_TIER),
          BUSINESS_BAR.is(Exclusion.EVERY_TIER),
          SCHOOL_BAR.is(Exclusion.EVERY_TIER),
          CONTROL_BAR.is(Exclusion.EVERY_TIER),
          REFUSAL_BAR.is(Exclusion.EVERY_TIER),
          LocalExclusionRules.SAVINGS_BAR.is(Exclusion.EVERY_TIER),
          LocalExclusionRules.CONSUMPTION_BAR.is(Exclusion.EVERY_TIER),
          LocalExclusionRules.WORK_BAR.is(Exclusion.EVERY_TIER));

  /** 不得认定为深度困难: something bars from the deep tier, or from every one. */
  public static final Condition<HardshipHousehold> BARRED_FROM_DEEP_TIER =
      Condition.any(
          HOMES_BAR.is(Exclusion.DEEP_TIER, Exclusion.EVERY_TIER),
          VEHICLE_BAR.is(Exclusion.DEEP_TIER, Exclusion.EVERY_TIER),
          BUSINESS_BAR.is(Exclusion.DEEP_TIER, Exclusion.EVERY_TIER),
          SCHOOL_BAR.is(Exclusion.DEEP_TIER, Exclusion.EVERY_TIER),
          CONTROL_BAR.is(Exclusion.DEEP_TIER, Exclusion.EVERY_TIER),
          REFUSAL_BAR.is(Exclusion.DEEP_TIER, Exclusion.EVERY_TIER),
          LocalExclusionRules.SAVINGS_BAR.is(Exclusion.DEEP_TIER, Exclusion.EVERY_TIER),
          LocalExclusionRules.CONSUMPTION_BAR.is(Exclusion.DEEP_TIER, Exclusion.EVERY_TIER),
          LocalExclusionRules.WORK_BAR.is(Exclusion.DEEP_TIER, Exclusion.EVERY_TIER));
}
