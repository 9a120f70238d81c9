package org.uniondomain.rules.hardship.tier;

import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.tier.ExclusionRules.BARRED_FROM_DEEP_TIER;
import static org.uniondomain.rules.hardship.tier.ExclusionRules.BARRED_FROM_EVERY_TIER;
import static org.uniondomain.rules.hardship.tier.FilingRules.GROUND;
import static org.uniondomain.rules.hardship.tier.TierRules.TIER;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Modality.SHALL;

import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.FilingGround;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.rules.lang.Determination;

/** 认定规则: the tier or the ground of filing, after what bars from it. */
public final class RecognitionRules {
  private RecognitionRules() {}

  /**
   * 认定类别: the tier after exclusions. A household whose income is that of the deep tier but which is
   * barred from it alone is within the relative line too, and falls there.
   */
  public static final Determination<HardshipHousehold, HardshipTier> RECOGNISED_TIER =
      determination("hardship.recognised-tier", HOUSEHOLD, HardshipTier.class)
          .label("困难职工家庭认定类别", "recognised tier of a household")
          .clause(
              TierRules.DEEP_LINE,
              SHALL,
              "符合困难标准且不属排除情形的，按类别认定；仅被排除深度困难的，认定为相对困难",
              "a household of a tier that nothing bars from is recognised in it; one barred from"
                  + " the deep tier alone is recognised in the relative tier")
          .firstMatch()
          .outcome(HardshipTier.NONE, TIER.is(HardshipTier.NONE).or(BARRED_FROM_EVERY_TIER))
          .outcome(HardshipTier.ACCIDENT, TIER.is(HardshipTier.ACCIDENT))
          .outcome(HardshipTier.RELATIVE, TIER.is(HardshipTier.RELATIVE).or(BARRED_FROM_DEEP_TIER))
          .otherwise(HardshipTier.DEEP)
          .build();

  /** 认定建档情形: the ground of filing after exclusions, 2016 to 2020. */
  public static final Determination<HardshipHousehold, FilingGround> RECOGNISED_GROUND =
      determination("hardship.recognised-ground", HOUSEHOLD, FilingGround.class)
          .label("困难职工建档认定情形", "recognised ground of filing")
          .clause(
              FilingRules.STANDARD_LINE,
              SHALL,
              "符合建档情形且不属排除情形的，予以建档",
              "a household with a ground of filing that nothing bars is put on file")
          .firstMatch()
          .outcome(FilingGround.NONE, BARRED_FROM_EVERY_TIER)
          .outcome(
              FilingGround.MONTHS_BELOW_STANDARD, GROUND.is(FilingGround.MONTHS_BELOW_STANDARD))
          .outcome(
              FilingGround.BELOW_STANDARD_AFTER_AID,
              GROUND.is(FilingGround.BELOW_STANDARD_AFTER_AID))
          .outcome(
              FilingGround.SLIGHTLY_ABOVE_STANDARD, GROUND.is(FilingGround.SLIGHTLY_ABOVE_STANDARD))
          .outcome(FilingGround.SUDDEN_HARDSHIP, GROUND.is(FilingGround.SUDDEN_HARDSHIP))
          .otherwise(FilingGround.NONE)
          .build();
}
