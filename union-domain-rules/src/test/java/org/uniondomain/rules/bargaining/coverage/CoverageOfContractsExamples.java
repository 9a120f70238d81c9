package org.uniondomain.rules.bargaining.coverage;

import static org.uniondomain.rules.bargaining.coverage.ContractCoverageRules.SECTOR_STANDING;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerRules.BOUND;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.ContractScope;
import org.uniondomain.core.bargaining.coverage.ContractCoverage;
import org.uniondomain.core.bargaining.coverage.ContractSector;
import org.uniondomain.core.bargaining.coverage.CoveredEmployer;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.example.Example;

/** 集体合同覆盖范围示例. */
public final class CoverageOfContractsExamples {
  private CoverageOfContractsExamples() {}

  private static final LocalDate DAY = LocalDate.of(2018, 6, 30);

  /** 示例. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of(
              "网约车行业：自治区2025年12月1日起列明",
              SECTOR_STANDING,
              Regions.INNER_MONGOLIA,
              LocalDate.of(2025, 12, 1),
              sector(ContractSector.RIDE_HAILING)),
          Example.of(
              "其他行业：清单是开放的", SECTOR_STANDING, Division.NATION, DAY, sector(ContractSector.OTHER)),
          Example.of("区域内的企业未适用区域性集体合同", BOUND, Division.NATION, DAY, employer()),
          Example.of("上海市：未认可合同的企业", BOUND, Regions.SHANGHAI, DAY, employer()));

  private static ContractCoverage sector(ContractSector sector) {
    return ContractCoverage.builder().scope(ContractScope.SECTORAL).sector(sector).build();
  }

  private static CoveredEmployer employer() {
    return CoveredEmployer.builder()
        .contractKind(ContractKind.COMPREHENSIVE)
        .inArea(true)
        .approved(false)
        .applies(false)
        .build();
  }
}
