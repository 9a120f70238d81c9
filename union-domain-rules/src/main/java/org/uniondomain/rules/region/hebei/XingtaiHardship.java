package org.uniondomain.rules.region.hebei;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.rules.hardship.household.AssetFacts.COMPENSATING_VEHICLE;
import static org.uniondomain.rules.hardship.household.AssetFacts.CONTROLS_COMPANY;
import static org.uniondomain.rules.hardship.household.AssetFacts.HOMES;
import static org.uniondomain.rules.hardship.household.AssetFacts.HOMES_ABOVE_AVERAGE_AREA;
import static org.uniondomain.rules.hardship.household.AssetFacts.OWNS_VEHICLE;
import static org.uniondomain.rules.hardship.household.AssetFacts.REFUSES_VERIFICATION;
import static org.uniondomain.rules.hardship.household.AssetFacts.USES_VEHICLE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.SCHOOL_CHILDREN;
import static org.uniondomain.rules.hardship.household.SchoolChildFacts.ABROAD_AT_OWN_COST;
import static org.uniondomain.rules.hardship.household.SchoolChildFacts.HIGH_FEE_SCHOOL;
import static org.uniondomain.rules.hardship.household.SchoolChildFacts.PRIVATE_SCHOOL;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.HardshipLaw.XINGTAI_HARDSHIP_STANDARD;

import java.time.LocalDate;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.Exclusion;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.hardship.tier.ExclusionRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Threshold;

/**
 * 邢台市困难职工: the line of the deep tier is included in it, and everything that bars does so from the
 * deep tier only. The relative and accident tiers of the city were not read, so that its law counts
 * as not seen and the national lines stand.
 */
public final class XingtaiHardship {
  private XingtaiHardship() {}

  private static final Division XINGTAI = Division.of("130500");
  private static final LocalDate POSTED = LocalDate.of(2021, 7, 9);

  /** 住房套数界限. */
  public static final Threshold<Integer> HOMES_LINE =
      threshold("hardship.exclusion.xingtai-homes", COUNT, OR_MORE, "住房套数", "number of homes")
          .in(XINGTAI)
          .since(POSTED, 2, XINGTAI_HARDSHIP_STANDARD.cited(), EXCERPT);

  /** 住房. */
  public static final Determination<HardshipHousehold, Exclusion> HOMES_BAR =
      determination("hardship.exclusion.homes.xingtai", HOUSEHOLD, Exclusion.class)
          .label("住房排除", "exclusion by homes")
          .clause(
              HOMES_LINE,
              SHALL,
              "拥有{value}套{bound}住房且人均面积高于当地平均水平的，不得认定为深度困难",
              "{bound} {value} homes with more area per person than the local average bar from the"
                  + " deep tier")
          .firstMatch()
          .outcome(Exclusion.DEEP_TIER, HOMES.meets(HOMES_LINE).and(HOMES_ABOVE_AVERAGE_AREA))
          .otherwise(Exclusion.NOTHING)
          .build();

  /** 机动车, except one that makes up for disability or illness. */
  public static final Determination<HardshipHousehold, Exclusion> VEHICLE_BAR =
      bar(
          "vehicle",
          "机动车排除",
          "exclusion by vehicle",
          OWNS_VEHICLE.or(USES_VEHICLE).and(COMPENSATING_VEHICLE.not()),
          "拥有或经常使用机动车（功能性补偿代步车辆除外）的，不得认定为深度困难",
          "owning or regularly using a motor vehicle that does not make up for disability or"
              + " illness bars from the deep tier");

  /** 高收费就学; the text gives no number for a high fee. */
  public static final Determination<HardshipHousehold, Exclusion> SCHOOL_BAR =
      bar(
          "school",
          "高收费就学排除",
          "exclusion by schooling",
          SCHOOL_CHILDREN.some(PRIVATE_SCHOOL.and(HIGH_FEE_SCHOOL).or(ABROAD_AT_OWN_COST)),
          "子女就读高收费民办学校或自费出国留学的，不得认定为深度困难",
          "a child at a high-fee private school or abroad at own cost bars from the deep tier");

  /** 控股. */
  public static final Determination<HardshipHousehold, Exclusion> CONTROL_BAR =
      bar(
          "control",
          "控股排除",
          "exclusion by control of a company",
          CONTROLS_COMPANY,
          "家庭成员为公司控股股东或实际控制人的，不得认定为深度困难",
          "a member's control of a company bars from the deep tier");

  /** 拒绝核查. */
  public static final Determination<HardshipHousehold, Exclusion> REFUSAL_BAR =
      bar(
          "refusal",
          "拒绝核查排除",
          "exclusion by refusal",
          REFUSES_VERIFICATION,
          "拒绝配合核查或隐瞒、虚报的，不得认定为深度困难",
          "refusing to be checked or concealing bars from the deep tier");

  private static Determination<HardshipHousehold, Exclusion> bar(
      String name,
      String label,
      String englishLabel,
      Condition<HardshipHousehold> bars,
      String words,
      String englishWords) {
    return determination("hardship.exclusion." + name + ".xingtai", HOUSEHOLD, Exclusion.class)
        .label(label, englishLabel)
        .clause(XINGTAI_HARDSHIP_STANDARD.cited(), EXCERPT, SHALL, words, englishWords)
        .firstMatch()
        .outcome(Exclusion.DEEP_TIER, bars)
        .otherwise(Exclusion.NOTHING)
        .build();
  }

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(XINGTAI)
          .replaces(
              TierRules.DEEP_LINE,
              line ->
                  line.since(POSTED, Ratio.ONE, XINGTAI_HARDSHIP_STANDARD.cited(), EXCERPT)
                      .drawn(NOT_EXCEEDING))
          .replaces(
              TierRules.WINDOW,
              window -> window.since(POSTED, 12, XINGTAI_HARDSHIP_STANDARD.cited(), EXCERPT))
          .replaces(ExclusionRules.HOMES_BAR, HOMES_BAR)
          .replaces(ExclusionRules.VEHICLE_BAR, VEHICLE_BAR)
          .replaces(ExclusionRules.SCHOOL_BAR, SCHOOL_BAR)
          .replaces(ExclusionRules.CONTROL_BAR, CONTROL_BAR)
          .replaces(ExclusionRules.REFUSAL_BAR, REFUSAL_BAR);
}
