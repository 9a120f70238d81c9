package org.uniondomain.rules.bargaining.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearRules.REPORTED;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearRules.WAGES_EVERY_HALF;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearRules.WAGE_REPORTED;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.performance.PerformanceYear;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;

@DisplayName("集体合同履行情况报告：北京、重庆、浙江、山东、河南、广西、贵州")
class PerformanceYearRulesTest {
  @ParameterizedTest(name = "{0}，{1}，一年报告{2}次：{3}")
  @CsvSource({
    "110000, COMPREHENSIVE, 0, BREACHED",
    "110000, COMPREHENSIVE, 1, MET",
    "110000, WAGE, 0, NOT_APPLICABLE",
    "310000, COMPREHENSIVE, 0, NOT_APPLICABLE",
    "330000, COMPREHENSIVE, 0, BREACHED",
    "330000, WAGE, 1, MET",
    "330000, WAGE, 0, BREACHED",
    "370000, WAGE, 0, BREACHED",
    "370000, WAGE, 1, MET",
    "370000, COMPREHENSIVE, 0, NOT_APPLICABLE",
    "410000, COMPREHENSIVE, 1, MET",
    "410000, COMPREHENSIVE, 0, BREACHED",
    "410000, WAGE, 0, NOT_APPLICABLE",
    "450000, WAGE, 0, BREACHED",
    "450000, WAGE, 1, MET",
    "500000, COMPREHENSIVE, 1, MET",
    "500000, WAGE, 1, BREACHED",
    "500000, WAGE, 2, MET",
    "520000, WAGE, 0, BREACHED",
    "520000, WAGE, 1, MET",
    "150000, WAGE, 0, NOT_APPLICABLE"
  })
  void reports(String place, ContractKind kind, int reports, String expected) {
    assertThat(
            UnionRules.standard()
                .at(Division.of(place), LocalDate.of(2018, 12, 31))
                .decide(
                    kind == ContractKind.WAGE ? WAGE_REPORTED : REPORTED,
                    PerformanceYear.builder().kind(kind).reports(reports).build())
                .kind()
                .name())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}，{1}，{2}个半年报告：{3}")
  @CsvSource({
    "500000, COMPREHENSIVE, 1, BREACHED",
    "500000, COMPREHENSIVE, 2, MET",
    "500000, WAGE, 0, BREACHED",
    "500000, WAGE, 2, MET",
    "500000, WOMEN, 0, NOT_APPLICABLE",
    "110000, WAGE, 0, NOT_APPLICABLE"
  })
  void wagesEveryHalf(String place, ContractKind kind, int halves, String expected) {
    assertThat(
            UnionRules.standard()
                .at(Division.of(place), LocalDate.of(2018, 12, 31))
                .decide(
                    WAGES_EVERY_HALF,
                    PerformanceYear.builder().kind(kind).halvesReported(halves).build())
                .kind()
                .name())
        .isEqualTo(expected);
  }
}
