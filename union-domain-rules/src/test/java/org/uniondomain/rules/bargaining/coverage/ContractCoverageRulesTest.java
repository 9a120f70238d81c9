package org.uniondomain.rules.bargaining.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.coverage.ContractCoverageRules.COVERED_EMPLOYERS;
import static org.uniondomain.rules.bargaining.coverage.ContractCoverageRules.COVERED_WORKERS;
import static org.uniondomain.rules.bargaining.coverage.ContractCoverageRules.LISTED;
import static org.uniondomain.rules.bargaining.coverage.ContractCoverageRules.SECTOR_STANDING;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractScope;
import org.uniondomain.core.bargaining.coverage.ContractCoverage;
import org.uniondomain.core.bargaining.coverage.ContractSector;
import org.uniondomain.core.bargaining.coverage.CoveredEmployer;
import org.uniondomain.core.bargaining.coverage.SectorStanding;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("劳动合同法第五十三条、第五十四条：区域性、行业性集体合同的行业和覆盖范围")
class ContractCoverageRulesTest {
  private static BoundRulebook at(Division place, String day) {
    return UnionRules.standard().at(place, LocalDate.parse(day));
  }

  @ParameterizedTest(name = "{0}，{1}，{2}：列明 {3}")
  @CsvSource({
    "000000, 2018-06-30, CONSTRUCTION, true",
    "000000, 2018-06-30, MINING, true",
    "000000, 2018-06-30, CATERING, true",
    "000000, 2018-06-30, TRANSPORT, false",
    "000000, 2018-06-30, OTHER, false",
    "150000, 2018-06-30, PROCESSING, true",
    "150000, 2018-06-30, TRANSPORT, true",
    "150000, 2012-09-30, TRANSPORT, false",
    "150000, 2025-11-30, RIDE_HAILING, false",
    "150000, 2025-12-01, RIDE_HAILING, true",
    "150000, 2025-12-01, INSTANT_DELIVERY, true",
    "000000, 2025-12-01, INSTANT_DELIVERY, false"
  })
  void sectors(String place, String day, ContractSector sector, boolean named) {
    ContractCoverage coverage =
        ContractCoverage.builder().scope(ContractScope.SECTORAL).sector(sector).build();
    BoundRulebook rules = at(Division.of(place), day);
    assertThat(rules.decide(SECTOR_STANDING, coverage).asFact())
        .isEqualTo(Fact.known(named ? SectorStanding.NAMED : SectorStanding.NOT_NAMED));
    assertThat(
            rules.decide(SECTOR_STANDING, coverage.withScope(Fact.known(ContractScope.ENTERPRISE))))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  private static CoveredEmployer employer(boolean inArea, int workers) {
    return CoveredEmployer.builder().inArea(inArea).workers(workers).build();
  }

  @Test
  @DisplayName("覆盖的用人单位和职工逐一计数；名册不全的是一个范围")
  void counts() {
    BoundRulebook rules = at(Regions.INNER_MONGOLIA, "2014-06-30");
    ContractCoverage coverage =
        ContractCoverage.builder()
            .scope(ContractScope.REGIONAL)
            .employers(Listing.of(employer(true, 40), employer(true, 25), employer(false, 900)))
            .build();
    assertThat(rules.decide(COVERED_EMPLOYERS, coverage).asFact()).isEqualTo(Fact.known(2));
    assertThat(rules.decide(COVERED_WORKERS, coverage).asFact()).isEqualTo(Fact.known(65));
    assertThat(rules.decide(LISTED, coverage).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(COVERED_EMPLOYERS, coverage.withEmployers(Listing.unknown())).asFact())
        .isNotEqualTo(Fact.known(0));
  }

  @Test
  @DisplayName("没有名册的是数据问题，只在自治区提出")
  void listed() {
    ContractCoverage empty =
        ContractCoverage.builder().scope(ContractScope.REGIONAL).employers(Listing.none()).build();
    assertThat(at(Regions.INNER_MONGOLIA, "2014-06-30").decide(LISTED, empty))
        .isInstanceOfSatisfying(
            Verdict.Breached.class,
            breach -> assertThat(breach.consequence()).isEqualTo(Consequence.DATA_QUALITY));
    assertThat(at(Division.NATION, "2014-06-30").decide(LISTED, empty).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
