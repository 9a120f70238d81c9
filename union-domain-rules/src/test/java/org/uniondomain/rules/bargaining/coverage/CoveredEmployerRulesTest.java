package org.uniondomain.rules.bargaining.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerRules.BOUND;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerRules.STANDING;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.coverage.CoveredEmployer;
import org.uniondomain.core.bargaining.coverage.EmployerKind;
import org.uniondomain.core.bargaining.coverage.EmployerStanding;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第二条、劳动合同法第五十四条：用人单位和约束力")
class CoveredEmployerRulesTest {
  private static BoundRulebook at(String place, String day) {
    return UnionRules.standard().at(Division.of(place), LocalDate.parse(day));
  }

  @ParameterizedTest(name = "{0}，{1}：可以订立 {2}")
  @CsvSource({
    "2004-04-30, ENTERPRISE, true",
    "2004-04-30, MANAGED_AS_ENTERPRISE, false",
    "2004-05-01, MANAGED_AS_ENTERPRISE, true",
    "2021-12-31, SOCIAL_ORGANISATION, false",
    "2022-01-01, SOCIAL_ORGANISATION, true",
    "2022-01-01, INSTITUTION, false",
    "2022-01-01, OTHER, false"
  })
  void employers(String day, EmployerKind kind, boolean may) {
    assertThat(
            at("000000", day)
                .decide(STANDING, CoveredEmployer.builder().employerKind(kind).build())
                .asFact())
        .isEqualTo(Fact.known(may ? EmployerStanding.WITHIN : EmployerStanding.OUTSIDE));
  }

  private static CoveredEmployer employer(ContractKind kind, boolean approved, boolean applies) {
    return CoveredEmployer.builder()
        .contractKind(kind)
        .inArea(true)
        .approved(approved)
        .ownContract(false)
        .applies(applies)
        .build();
  }

  @ParameterizedTest(name = "{0}，{1}，认可{2}，适用{3}：{4}")
  @CsvSource({
    "000000, COMPREHENSIVE, false, true, MET",
    "000000, COMPREHENSIVE, false, false, BREACHED",
    "000000, COMPREHENSIVE, true, false, BREACHED",
    "310000, COMPREHENSIVE, true, true, MET",
    "310000, COMPREHENSIVE, true, false, BREACHED",
    "310000, COMPREHENSIVE, false, true, MET",
    "310000, COMPREHENSIVE, false, false, CONFLICT",
    "310000, WAGE, false, false, BREACHED",
    "370000, WAGE, false, false, CONFLICT",
    "370000, WAGE, true, false, BREACHED",
    "370000, COMPREHENSIVE, false, false, BREACHED",
    "110000, COMPREHENSIVE, false, false, BREACHED",
    "110000, COMPREHENSIVE, false, true, MET"
  })
  void binding(
      String place, ContractKind kind, boolean approved, boolean applies, Verdict.Kind expected) {
    assertThat(at(place, "2018-06-30").decide(BOUND, employer(kind, approved, applies)).kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("区域、行业以外的不适用；上海市、山东省规定施行前没有冲突")
  void outside() {
    CoveredEmployer outside = employer(ContractKind.WAGE, false, false);
    assertThat(
            at("000000", "2018-06-30").decide(BOUND, outside.withInArea(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(at("370000", "2016-12-31").decide(BOUND, outside).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            at("310000", "2015-09-30")
                .decide(BOUND, employer(ContractKind.COMPREHENSIVE, false, false))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            at("370000", "2018-06-30").decide(BOUND, outside.withApproved(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }
}
