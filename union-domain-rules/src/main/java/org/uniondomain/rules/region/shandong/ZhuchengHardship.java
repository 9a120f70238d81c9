package org.uniondomain.rules.region.shandong;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.LASTING_CAUSE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.PER_HEAD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.RECEIVES_MINIMUM_LIVING;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.SUDDEN_CAUSE;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.LocalHardshipLaw.ZHUCHENG_NOTICE;

import java.time.LocalDate;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipCategory;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.hardship.tier.CategoryRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Threshold;

/** 诸城市困难职工: the notice of 2013 gives its line in yuan, and asks nothing of help received. */
public final class ZhuchengHardship {
  private ZhuchengHardship() {}

  private static final Division ZHUCHENG = Division.of("370782");

  /** 月人均收入界限, in yuan, for 2013. */
  public static final Threshold<Money> LINE =
      threshold("hardship.category.zhucheng-line", MONEY, LOWER_THAN, "月人均收入界限", "line per head")
          .in(ZHUCHENG)
          .since(LocalDate.of(2013, 9, 26), Money.yuan(410), ZHUCHENG_NOTICE.cited(), SECONDARY)
          .until(LocalDate.of(2014, 1, 1));

  private static final Condition<HardshipHousehold> IS_BELOW = PER_HEAD.meets(LINE);

  /** 困难职工类别. */
  public static final Determination<HardshipHousehold, HardshipCategory> CATEGORY =
      determination("hardship.category.zhucheng", HOUSEHOLD, HardshipCategory.class)
          .label("困难职工类别（2016年前）", "kind of a household, until 2016")
          .clause(
              LINE,
              SHALL,
              "月人均收入{bound}{value}而未享受低保的，或不{bound}{value}而有所列致困原因的，可建档",
              "income per head {bound} {value} without the minimum-living allowance, or not"
                  + " {bound} it with a listed cause: put on file")
          .firstMatch()
          .outcome(HardshipCategory.LOW_INCOME, IS_BELOW.and(RECEIVES_MINIMUM_LIVING.not()))
          .outcome(HardshipCategory.NEAR_LOW_INCOME, IS_BELOW.not().and(LASTING_CAUSE))
          .outcome(HardshipCategory.ACCIDENT, IS_BELOW.not().and(SUDDEN_CAUSE))
          .otherwise(HardshipCategory.NONE)
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(ZHUCHENG).replaces(CategoryRules.CATEGORY, CATEGORY);
}
