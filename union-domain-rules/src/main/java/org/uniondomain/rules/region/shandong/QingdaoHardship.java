package org.uniondomain.rules.region.shandong;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.law.HardshipLaw.SHANDONG_HARDSHIP_MEASURES;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.hardship.tier.TierRules;

/** 青岛市困难职工: the lines of the tiers are printed as formulas with the sign of less than. */
public final class QingdaoHardship {
  private QingdaoHardship() {}

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Division.of("370200"))
          .replaces(
              TierRules.DEEP_LINE,
              line ->
                  line.since(
                      TierRules.SURELY, Ratio.ONE, SHANDONG_HARDSHIP_MEASURES.cited(), SECONDARY))
          .replaces(
              TierRules.RELATIVE_LINE,
              line ->
                  line.since(
                          TierRules.SURELY,
                          Ratio.of(2, 1),
                          SHANDONG_HARDSHIP_MEASURES.cited(),
                          SECONDARY)
                      .plainlyWorded())
          .reads(HOUSEHOLD);
}
