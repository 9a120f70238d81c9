package org.uniondomain.examples.propertysuite;

import java.math.BigDecimal;
import java.util.Set;

/** 修正后的工会系统: the same system with the three bugs mended. */
public final class RepairedUnionSystem extends FictionalUnionSystem {
  private static final Set<String> PROVINCES = Set.of("13", "15");

  /** Makes the system. */
  public RepairedUnionSystem() {}

  @Override
  public Answer majorityReached(Integer delegates, Integer inFavour) {
    if (delegates == null || inFavour == null) {
      return Answer.UNKNOWN;
    }
    return inFavour * 2 >= delegates ? Answer.YES : Answer.NO;
  }

  @Override
  public Tier tier(HouseholdRow row) {
    return row.rigidExpenditure() == null || row.employmentCost() == null
        ? Tier.UNKNOWN
        : super.tier(row);
  }

  @Override
  public Answer fundIsEnough(String division, BigDecimal payroll, BigDecimal accrued) {
    return PROVINCES.contains(division.substring(0, 2))
        ? ofThePayroll(payroll, accrued)
        : Answer.NO_RULE;
  }
}
