package org.uniondomain.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.assembly.CongressTermRules.HALF_YEARLY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.UnitNature;
import org.uniondomain.core.assembly.WorkersCongress;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("职工代表大会会期")
class CongressTermRulesTest {
  @ParameterizedTest(name = "{0}，{1}，上半年{2}次，下半年{3}次：{4}")
  @CsvSource({
    "430000, STATE_INDUSTRIAL, 1, 1, MET",
    "430000, STATE_INDUSTRIAL, 0, 2, BREACHED",
    "430000, STATE_INDUSTRIAL, 2, 0, BREACHED",
    "430000, OTHER, 0, 0, NOT_APPLICABLE",
    "310000, OTHER, 0, 1, MET",
    "310000, OTHER, 0, 0, BREACHED",
    "330000, OTHER, 1, 0, MET",
    "330000, OTHER, 0, 0, BREACHED",
    "410000, OTHER, 0, 0, BREACHED",
    "410000, STATE_INDUSTRIAL, 0, 0, BREACHED",
    "410000, STATE_INDUSTRIAL, 1, 0, CONFLICT"
  })
  @DisplayName("全民所有制工业企业每半年一次；上海、浙江、河南每年至少一次")
  void meetings(String place, UnitNature nature, int first, int second, Verdict.Kind expected) {
    WorkersCongress congress =
        WorkersCongress.builder()
            .nature(nature)
            .meetingsInFirstHalf(first)
            .meetingsInSecondHalf(second)
            .build();
    assertThat(
            UnionRules.standard()
                .at(Division.of(place), LocalDate.of(2026, 6, 30))
                .decide(HALF_YEARLY, congress)
                .kind())
        .isEqualTo(expected);
  }
}
