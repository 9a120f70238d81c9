package org.uniondomain.rules.region.shandong;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerFacts.APPLIES;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerFacts.APPROVED;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerFacts.CONTRACT_KIND;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerFacts.COVERED_EMPLOYER;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerFacts.IN_AREA;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerRules.BOUND;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.LocalBargainingLaw.SHANDONG_WAGE_BARGAINING;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.coverage.CoveredEmployer;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Requirement;

/**
 * 山东省区域性、行业性集体合同的约束力: the local text names only employers that approved the contract, the law all
 * of the area and trade. Where the two differ the answer is a conflict, for a person to weigh.
 */
public final class ShandongContractCoverage {
  private ShandongContractCoverage() {}

  /** 对盖章的用人单位具有约束力. */
  public static final Requirement<CoveredEmployer> APPROVERS_BOUND =
      requirement("bargaining.shandong.approvers-bound", COVERED_EMPLOYER)
          .label("山东省区域性、行业性集体合同的约束力", "whom a regional or sectoral contract binds in Shandong")
          .clause(
              SHANDONG_WAGE_BARGAINING.cited(),
              TEXT,
              SHALL,
              "区域性、行业性集体合同对盖章的用人单位具有约束力",
              "a regional or sectoral contract binds an employer that put its seal on it")
          .from(LocalDate.of(2017, 1, 1))
          .when(all(CONTRACT_KIND.is(WAGE), IN_AREA))
          .that(any(APPLIES, APPROVED.not()))
          .build();

  /** 本地规定. */
  public static final Overlay OVERLAY = Overlay.of(Regions.SHANDONG).adds(APPROVERS_BOUND, BOUND);
}
