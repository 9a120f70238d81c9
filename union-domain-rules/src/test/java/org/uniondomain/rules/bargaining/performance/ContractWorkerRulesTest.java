package org.uniondomain.rules.bargaining.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.performance.ContractWorkerRules.APPLIED_TO_ALL;
import static org.uniondomain.rules.region.innermongolia.InnerMongoliaContractCoverage.DISPATCHED_TOO;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.performance.ContractWorker;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("劳动法第三十五条、劳动合同法第五十四条：集体合同对全体职工适用")
class ContractWorkerRulesTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 30);

  private static ContractWorker worker(boolean employed, boolean dispatched, boolean applied) {
    return ContractWorker.builder()
        .kind(ContractKind.WAGE)
        .employed(employed)
        .dispatched(dispatched)
        .applied(applied)
        .build();
  }

  @ParameterizedTest(name = "{0}，直接用工{1}，适用{2}：{3}")
  @CsvSource({
    "000000, true, true, MET",
    "000000, true, false, BREACHED",
    "000000, false, false, NOT_APPLICABLE"
  })
  void everybody(String place, boolean employed, boolean applied, Verdict.Kind expected) {
    assertThat(
            UnionRules.standard()
                .at(Division.of(place), DAY)
                .decide(APPLIED_TO_ALL, worker(employed, !employed, applied))
                .kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}，{1}，适用{2}：{3}")
  @CsvSource({
    "150000, 2012-09-30, false, NOT_APPLICABLE",
    "150000, 2012-10-01, false, BREACHED",
    "150000, 2026-01-01, true, MET",
    "000000, 2018-06-30, false, NOT_APPLICABLE"
  })
  @DisplayName("内蒙古自治区：工资协议也适用于被派遣职工")
  void dispatched(String place, LocalDate day, boolean applied, Verdict.Kind expected) {
    assertThat(
            UnionRules.standard()
                .at(Division.of(place), day)
                .decide(DISPATCHED_TOO, worker(false, true, applied))
                .kind())
        .isEqualTo(expected);
  }
}
