package org.uniondomain.rules.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.wage.GuidanceLineRules.BAND;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.wage.GuidanceBand;
import org.uniondomain.core.wage.WageRise;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Answer;

@DisplayName("工资集体协商试行办法第八条：工资指导线（内蒙古2008年、2019年）")
class GuidanceLineRulesTest {
  private static Answer<GuidanceBand> on(String day, int tenths) {
    return UnionRules.standard()
        .at(Regions.INNER_MONGOLIA, LocalDate.parse(day))
        .decide(BAND, WageRise.builder().average(Ratio.of(tenths, 1000)).build());
  }

  @ParameterizedTest(name = "2019年，增长{0}‰：{1}")
  @CsvSource({
    "74, UP_TO_BASELINE",
    "75, UP_TO_BASELINE",
    "76, ABOVE_BASELINE",
    "110, ABOVE_BASELINE",
    "111, ABOVE_UPPER_LINE"
  })
  void bands(int tenths, GuidanceBand expected) {
    assertThat(on("2019-06-30", tenths).asFact()).isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("2008年只知基准线12%；2009年不知；其他地方没有指导线")
  void otherYears() {
    assertThat(on("2008-12-31", 120).asFact()).isEqualTo(Fact.known(GuidanceBand.UP_TO_BASELINE));
    assertThat(on("2008-12-31", 121).asFact())
        .isEqualTo(Fact.oneOf(List.of(GuidanceBand.ABOVE_BASELINE, GuidanceBand.ABOVE_UPPER_LINE)));
    assertThat(on("2009-01-01", 10)).isInstanceOf(Answer.Undetermined.class);
    assertThat(
            UnionRules.standard()
                .at(Regions.SHANDONG, LocalDate.of(2019, 6, 30))
                .decide(BAND, WageRise.builder().average(Ratio.of(1, 10)).build()))
        .isInstanceOf(Answer.NotApplicable.class);
  }
}
