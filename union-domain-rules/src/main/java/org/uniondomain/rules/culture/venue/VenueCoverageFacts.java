package org.uniondomain.rules.culture.venue;

import org.uniondomain.core.culture.venue.VenueCoverage;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 文化阵地覆盖要素: what can be told of the coverage with venues. */
public final class VenueCoverageFacts {
  private VenueCoverageFacts() {}

  /** 文化阵地覆盖. */
  public static final Subject<VenueCoverage> VENUE_COVERAGE =
      Subject.named("venue-coverage", VenueCoverage.class, "文化阵地覆盖", "coverage with venues");

  /** 旗县（市、区）数. */
  public static final QuantityFact<VenueCoverage, Integer> BANNERS =
      VENUE_COVERAGE.count(
          "banners",
          "旗县（市、区）数",
          "banners and counties",
          VenueCoverage::banners,
          VenueCoverage::withBanners);

  /** 已建阵地的旗县（市、区）数. */
  public static final QuantityFact<VenueCoverage, Integer> COVERED =
      VENUE_COVERAGE.count(
          "covered",
          "已建阵地的旗县（市、区）数",
          "banners and counties with a venue",
          VenueCoverage::covered,
          VenueCoverage::withCovered);

  /** 词汇. */
  public static final Vocabulary<VenueCoverage> VOCABULARY =
      Vocabulary.of(VENUE_COVERAGE, VenueCoverage.builder().build()).with(BANNERS, COVERED);
}
