package org.uniondomain.rules.region.hubei;

import static org.uniondomain.core.hardship.tier.HardshipTier.ACCIDENT;
import static org.uniondomain.core.hardship.tier.HardshipTier.DEEP;
import static org.uniondomain.core.hardship.tier.HardshipTier.RELATIVE;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.aid.grant.AidYearFacts.AID_YEAR;
import static org.uniondomain.rules.aid.grant.AidYearFacts.LIVING_AID;
import static org.uniondomain.rules.aid.grant.AidYearFacts.STANDARDS_COMPLETE;
import static org.uniondomain.rules.aid.grant.AidYearFacts.STANDARDS_OF_YEAR;
import static org.uniondomain.rules.aid.grant.AidYearFacts.STANDARD_NATURE;
import static org.uniondomain.rules.aid.grant.AidYearFacts.TIER;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.HardshipLaw.HUBEI_AID_STANDARD;

import java.time.LocalDate;
import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.aid.grant.LivingAidRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 湖北省生活救助: the cap depends on the tier. It is stated in months of the standard; where the standard
 * changed during the year, a month counts as a twelfth of the sum of the year. A household of no
 * tier is under the national cap.
 */
public final class HubeiLivingAid {
  private HubeiLivingAid() {}

  /** 深度困难家庭上限, in months of the standard. */
  public static final Threshold<Integer> MONTHS_DEEP =
      months("aid.living.hubei-deep", "深度困难家庭生活救助月数", "months of living aid, deep tier", 12);

  /** 相对困难、意外致困家庭上限, in months of the standard. */
  public static final Threshold<Integer> MONTHS_OTHER =
      months(
          "aid.living.hubei-other", "相对困难、意外致困家庭生活救助月数", "months of living aid, other tiers", 10);

  private static Threshold<Integer> months(String id, String label, String english, int months) {
    return threshold(id, COUNT, NOT_EXCEEDING, label, english)
        .in(Regions.HUBEI)
        .unknownSince(
            LocalDate.of(2021, 1, 1), Fact.unknown(), HUBEI_AID_STANDARD.cited(), SECONDARY)
        .since(LocalDate.of(2021, 12, 31), months, HUBEI_AID_STANDARD.cited(), SECONDARY);
  }

  private static Quantity<HouseholdAidYear, Money> cap(Threshold<Integer> months) {
    return STANDARDS_OF_YEAR.times(months.<HouseholdAidYear>value()).per(Quantity.of(12));
  }

  private static final Quantity<HouseholdAidYear, Money> LOCAL_CAP =
      Quantity.<HouseholdAidYear, Money>choose(MONEY)
          .when(TIER.is(DEEP), cap(MONTHS_DEEP))
          .otherwise(cap(MONTHS_OTHER));

  /** 生活救助年度上限. */
  public static final Requirement<HouseholdAidYear> LIVING_AID_CAP =
      requirement("aid.living.cap.hubei", AID_YEAR)
          .label("生活救助年度上限", "yearly cap of living aid")
          .clause(
              MONTHS_DEEP,
              SHALL,
              "每户每年生活救助金额：深度困难家庭不超过{value}个月低保标准，相对困难和意外致困家庭不超过{value2}个月低保标准",
              "living aid of a household in a year is not more than {value} months of the standard"
                  + " in the deep tier, {value2} in the relative and accident tiers")
          .when(STANDARDS_COMPLETE)
          .when(STANDARD_NATURE.is(StandardNature.LOCAL_STANDARD))
          .when(TIER.isOneOf(DEEP, RELATIVE, ACCIDENT))
          .that(LIVING_AID.meets(Limit.at(NOT_EXCEEDING, LOCAL_CAP)))
          .build();

  /** 生活救助当年余额: a household of no tier is under the national cap. */
  public static final Calculation<HouseholdAidYear, Money> LIVING_AID_REMAINING =
      calculation("aid.living.remaining.hubei", AID_YEAR, MONEY)
          .label("生活救助当年余额", "living aid that may still be paid")
          .clause(
              MONTHS_DEEP,
              SHALL,
              "当年还可发放的生活救助，深度困难家庭为{value}个月低保标准减去当年已发放的生活救助，" + "相对困难和意外致困家庭为{value2}个月",
              "living aid that may still be paid is {value} months of the standard in the deep"
                  + " tier, {value2} in the relative and accident tiers, less what was paid in the"
                  + " year")
          .when(STANDARDS_COMPLETE)
          .when(STANDARD_NATURE.is(StandardNature.LOCAL_STANDARD))
          .is(
              LivingAidRules.remaining(
                  Quantity.<HouseholdAidYear, Money>choose(MONEY)
                      .when(TIER.isOneOf(DEEP, RELATIVE, ACCIDENT), LOCAL_CAP)
                      .otherwise(LivingAidRules.NATIONAL_CAP),
                  LIVING_AID))
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.HUBEI)
          .replaces(LivingAidRules.LIVING_AID_CAP, LIVING_AID_CAP)
          .replaces(LivingAidRules.LIVING_AID_REMAINING, LIVING_AID_REMAINING)
          .reads(AID_YEAR);
}
