package org.uniondomain.rules.region.beijing;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerFacts.APPLIES;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerFacts.COVERED_EMPLOYER;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerFacts.IN_AREA;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerFacts.OWN_CONTRACT;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerRules.BOUND;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.OrganisationLaw.BEIJING_MEASURES;

import org.uniondomain.core.bargaining.coverage.CoveredEmployer;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Requirement;

/**
 * 北京市区域性、行业性集体合同的适用: an employer without a contract of its own follows that of its area or trade.
 */
public final class BeijingContractCoverage {
  private BeijingContractCoverage() {}

  /** 未订立集体合同的用人单位. */
  public static final Requirement<CoveredEmployer> WITHOUT_OWN =
      requirement("bargaining.beijing.without-own-contract", COVERED_EMPLOYER)
          .label("北京市未订立集体合同的用人单位", "employers without a contract of their own in Beijing")
          .clause(
              BEIJING_MEASURES.in("2015").article(25, 3),
              TEXT,
              SHALL,
              "未订立集体合同的用人单位，执行区域性、行业性集体合同",
              "an employer without a collective contract of its own follows that of its area or"
                  + " trade")
          .when(all(IN_AREA, OWN_CONTRACT.not()))
          .that(APPLIES)
          .build();

  /** 本地规定. */
  public static final Overlay OVERLAY = Overlay.of(Regions.BEIJING).adds(WITHOUT_OWN, BOUND);
}
