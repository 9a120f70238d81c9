package org.uniondomain.rules.aid.standard;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.DISPOSABLE_INCOME;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.INCOME;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.MEMBERS;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.MONTHS;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.OTHERWISE_SUPPORTED;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.PROPERTY_WITHIN_LIMITS;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.RECEIVES_MINIMUM_LIVING;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.RIGID_EXPENDITURE;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.YARDSTICK_HOUSEHOLD;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.SocialAssistanceLaw.RIGID_EXPENDITURE_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.aid.standard.YardstickHousehold;
import org.uniondomain.core.aid.standard.YardstickOutcome;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Threshold;

/**
 * 刚性支出困难家庭规则: households that no other yardstick covers and whom rigid expenditure makes poor. The
 * share of income above which it counts is set by each place, so the nation leaves it open.
 */
public final class RigidExpenditureRules {
  private RigidExpenditureRules() {}

  /** 刚性支出占收入的比例: a blank to be filled by the place. */
  public static final Threshold<Ratio> SHARE =
      threshold(
              "aid.yardstick.rigid-share",
              RATIO,
              EXCEEDING,
              "刚性支出占家庭收入的比例",
              "share of income that rigid expenditure exceeds")
          .unknownSince(
              LocalDate.of(2024, 11, 1),
              Fact.unknown(),
              RIGID_EXPENDITURE_MEASURES.cited(),
              SECONDARY);

  /** 刚性支出困难家庭. */
  public static final Determination<YardstickHousehold, YardstickOutcome> RIGID_EXPENDITURE_POOR =
      determination("aid.yardstick.rigid-expenditure", YARDSTICK_HOUSEHOLD, YardstickOutcome.class)
          .label("刚性支出困难家庭对照", "held against the yardstick of rigid expenditure")
          .clause(
              SHARE,
              SHALL,
              "不属低保、特困和低保边缘，人均收入低于上年度当地人均可支配收入，财产符合规定，刚性支出{bound}收入{value}的，属刚性支出困难家庭",
              "households that no other yardstick covers, with income per head below last year's"
                  + " local disposable income, property within the limits and rigid expenditure"
                  + " of {bound} {value} of income are within")
          .firstMatch()
          .outcome(YardstickOutcome.NOT_COVERED, RECEIVES_MINIMUM_LIVING.or(OTHERWISE_SUPPORTED))
          .outcome(
              YardstickOutcome.INCOME_TOO_HIGH,
              INCOME.per(MONTHS, MEMBERS).meets(Limit.at(LOWER_THAN, DISPOSABLE_INCOME)).not())
          .outcome(YardstickOutcome.PROPERTY_TOO_HIGH, PROPERTY_WITHIN_LIMITS.not())
          .outcome(
              YardstickOutcome.EXPENDITURE_TOO_LOW, RIGID_EXPENDITURE.meets(SHARE.of(INCOME)).not())
          .otherwise(YardstickOutcome.WITHIN)
          .build();
}
