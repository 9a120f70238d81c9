package org.uniondomain.rules.region.innermongolia;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;

import java.time.LocalDate;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.hardship.tier.CategoryRules;
import org.uniondomain.rules.hardship.tier.FilingRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Threshold;

/**
 * 内蒙古自治区困难职工: the names of the tiers are known to be used, the lines are not. The national lines
 * are assumed, and every answer says so; the lines of the regional file level are left open.
 */
public final class InnerMongoliaHardship {
  private InnerMongoliaHardship() {}

  private static <V> Threshold<V> assumed(Threshold<V> line, LocalDate day, V value) {
    return line.since(day, value, LIBRARY_CONVENTIONS.cited(), CONVENTION);
  }

  private static <V> Threshold<V> assumedTo2019(Threshold<V> line, V value) {
    return assumed(line, FilingRules.SURELY, value).until(LocalDate.of(2020, 1, 1));
  }

  /** 地方规定: assumed only, so that the law of the region counts as not seen. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.INNER_MONGOLIA)
          .replaces(TierRules.DEEP_LINE, line -> assumed(line, TierRules.SURELY, Ratio.ONE))
          .replaces(
              TierRules.RELATIVE_LINE, line -> assumed(line, TierRules.SURELY, Ratio.of(2, 1)))
          .replaces(
              CategoryRules.LOW_LINE,
              line ->
                  assumed(line, CategoryRules.SURELY_2009, Ratio.ONE)
                      .until(CategoryRules.PERHAPS_REPLACED))
          .replaces(FilingRules.STANDARD_LINE, line -> assumedTo2019(line, Ratio.ONE))
          .replaces(FilingRules.MONTHS_BELOW, line -> assumedTo2019(line, 6))
          .replaces(FilingRules.SUDDEN_LINE, line -> assumedTo2019(line, Ratio.of(3, 1)));
}
