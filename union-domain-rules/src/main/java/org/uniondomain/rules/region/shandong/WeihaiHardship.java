package org.uniondomain.rules.region.shandong;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.law.HardshipLaw.SHANDONG_HARDSHIP_MEASURES;

import org.uniondomain.core.place.Division;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.hardship.tier.TierRules;

/** 威海市困难职工: homes and vehicles bar from the deep tier only. */
public final class WeihaiHardship {
  private WeihaiHardship() {}

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Division.of("371000"))
          .replaces(
              ShandongHardship.HOMES_BAR_DEEP_ONLY,
              reading ->
                  reading.since(
                      TierRules.SURELY, true, SHANDONG_HARDSHIP_MEASURES.cited(), SECONDARY))
          .replaces(
              ShandongHardship.VEHICLE_BARS_DEEP_ONLY,
              reading ->
                  reading.since(
                      TierRules.SURELY, true, SHANDONG_HARDSHIP_MEASURES.cited(), SECONDARY));
}
