package org.uniondomain.rules.culture.venue;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.culture.venue.VenueClosingFacts.ANNOUNCED_ON;
import static org.uniondomain.rules.culture.venue.VenueClosingFacts.CLOSES_ON;
import static org.uniondomain.rules.culture.venue.VenueClosingFacts.VENUE_CLOSING;
import static org.uniondomain.rules.culture.venue.VenueCoverageFacts.BANNERS;
import static org.uniondomain.rules.culture.venue.VenueCoverageFacts.COVERED;
import static org.uniondomain.rules.culture.venue.VenueCoverageFacts.VENUE_COVERAGE;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.TARGET;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.law.CultureLaw.FACILITIES_REGULATIONS;
import static org.uniondomain.rules.law.CultureLaw.VENUE_OPINION;

import java.time.LocalDate;
import org.uniondomain.core.culture.venue.VenueClosing;
import org.uniondomain.core.culture.venue.VenueCoverage;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 设施开放和覆盖规则: a temporary closing is announced; every banner gets a venue in the end. */
public final class VenueOpeningRules {
  private VenueOpeningRules() {}

  /** 公告期限. */
  public static final Threshold<Term> NOTICE_TERM =
      threshold(
              "culture.closing.notice-term",
              TERM,
              WITHIN,
              "临时停止开放的公告期限",
              "term for announcing a temporary closing")
          .since(LocalDate.of(2003, 8, 1), Term.days(7), FACILITIES_REGULATIONS.article(18), TEXT);

  /** 提前公告. */
  public static final Requirement<VenueClosing> ANNOUNCED =
      requirement("culture.closing.announced", VENUE_CLOSING)
          .label("临时停止开放提前公告", "temporary closing announced")
          .clause(
              NOTICE_TERM,
              SHALL,
              "公共文化体育设施因维修等临时停止开放的，提前{value}公告",
              "a temporary closing for repair or the like is announced {value} before")
          .when(CLOSES_ON.exists())
          .that(ANNOUNCED_ON.meets(NOTICE_TERM.before(CLOSES_ON)))
          .build();

  /** 逐步全覆盖. */
  public static final Requirement<VenueCoverage> FULL_COVER =
      requirement("culture.coverage.full", VENUE_COVERAGE)
          .label("旗县职工文化阵地全覆盖", "a venue for every banner and county")
          .clause(
              VENUE_OPINION.cited(),
              REPORTED,
              TARGET,
              "逐步做到每个旗县（市、区）有一处职工文化阵地",
              "step by step every banner, county, city and district has a venue")
          .that(COVERED.meets(at(EXACTLY, BANNERS)))
          .build();

  /** 覆盖数不多于总数. */
  public static final Requirement<VenueCoverage> COVERED_WITHIN =
      requirement("culture.coverage.within", VENUE_COVERAGE)
          .label("已建阵地的旗县数不多于旗县数", "no more banners covered than there are")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "已建阵地的旗县是全部旗县的一部分",
              "the banners with a venue are among those there are")
          .that(COVERED.meets(at(NOT_EXCEEDING, BANNERS)))
          .build();

  /** 覆盖率. */
  public static final Calculation<VenueCoverage, Ratio> SHARE =
      calculation("culture.coverage.share", VENUE_COVERAGE, RATIO)
          .label("职工文化阵地覆盖率", "share of banners with a venue")
          .clause(
              EXACT_RATES,
              CONVENTION,
              TARGET,
              "已建阵地的旗县数与旗县数之比",
              "banners with a venue as a share of all")
          .when(BANNERS.meets(at(OR_MORE, Quantity.of(1))))
          .is(Quantity.<VenueCoverage, Ratio>of(RATIO, Ratio.ONE).times(COVERED).per(BANNERS))
          .build();

  /** 未覆盖数. */
  public static final Calculation<VenueCoverage, Integer> WITHOUT =
      calculation("culture.coverage.without", VENUE_COVERAGE, COUNT)
          .label("没有职工文化阵地的旗县数", "banners without a venue")
          .clause(
              EXACT_RATES, CONVENTION, TARGET, "旗县数减去已建阵地的旗县数", "banners less those with a venue")
          .is(BANNERS.minus(COVERED).orMore(Quantity.of(0)))
          .build();

  /** 停止开放规则. */
  public static final SubjectRules<VenueClosing> CLOSING =
      SubjectRules.of(VenueClosingFacts.VOCABULARY, ANNOUNCED);

  /** 覆盖规则. */
  public static final SubjectRules<VenueCoverage> COVERAGE =
      SubjectRules.of(VenueCoverageFacts.VOCABULARY, FULL_COVER, COVERED_WITHIN, SHARE, WITHOUT);
}
