package org.uniondomain.rules.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.uniondomain.rules.wage.HoursRules.DAY_LENGTH;
import static org.uniondomain.rules.wage.HoursRules.MONTHLY_OVERTIME;
import static org.uniondomain.rules.wage.HoursRules.OVERTIME;
import static org.uniondomain.rules.wage.HoursRules.REST_DAYS;
import static org.uniondomain.rules.wage.HoursRules.SPECIAL_OVERTIME;
import static org.uniondomain.rules.wage.HoursRules.WEEK_LENGTH;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.wage.LabourTerms;

@DisplayName("劳动法第三十六条、第三十八条、第四十一条，国务院关于职工工作时间的规定第三条、第九条：工作时间")
class HoursRulesTest {
  @ParameterizedTest(name = "{0}，每日{1}分钟：{2}")
  @CsvSource({
    "1994-12-31, 480, NOT_APPLICABLE",
    "1995-01-01, 480, MET",
    "2013-06-30, 479, MET",
    "2013-06-30, 481, MUST_CORRECT",
    "2026-01-01, 480, MET",
    "2013-06-30, , UNDETERMINED"
  })
  void day(String day, Integer minutes, String expected) {
    assertThat(
            LabourTermsCases.asked(
                DAY_LENGTH,
                LabourTerms.builder().dailyMinutes(Fact.ofNullable(minutes)).build(),
                day))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}，每周{1}分钟：{2}")
  @CsvSource({
    "1995-04-30, 2640, MET",
    "1995-04-30, 2641, MUST_CORRECT",
    "1995-05-01, 2400, MET",
    "1995-05-01, 2640, UNDETERMINED",
    "1995-05-01, 2641, MUST_CORRECT",
    "1997-04-30, 2401, UNDETERMINED",
    "1997-05-01, 2400, MET",
    "1997-05-01, 2401, MUST_CORRECT",
    "2026-01-01, 2640, MUST_CORRECT"
  })
  void week(String day, int minutes, String expected) {
    assertThat(
            LabourTermsCases.asked(
                WEEK_LENGTH, LabourTerms.builder().weeklyMinutes(minutes).build(), day))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "每周休息{0}日：{1}")
  @CsvSource({"0, MUST_CORRECT", "1, MET", "2, MET"})
  void restDays(int days, String expected) {
    assertThat(
            LabourTermsCases.asked(
                REST_DAYS, LabourTerms.builder().weeklyRestDays(days).build(), "2013-06-30"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "每日{0}、特殊原因{1}、每月{2}分钟：{3}、{4}、{5}")
  @CsvSource({
    "60, 180, 2160, MET, MET, MET",
    "61, 181, 2161, ADVISORY, MUST_CORRECT, MUST_CORRECT",
    "59, 179, 2159, MET, MET, MET"
  })
  void overtime(int daily, int special, int monthly, String one, String two, String three) {
    LabourTerms terms =
        LabourTerms.builder()
            .overtimePerDay(daily)
            .specialOvertimePerDay(special)
            .overtimePerMonth(monthly)
            .build();
    assertThat(LabourTermsCases.asked(OVERTIME, terms, "2013-06-30")).isEqualTo(one);
    assertThat(LabourTermsCases.asked(SPECIAL_OVERTIME, terms, "2013-06-30")).isEqualTo(two);
    assertThat(LabourTermsCases.asked(MONTHLY_OVERTIME, terms, "2013-06-30")).isEqualTo(three);
  }

  @Test
  void timesAreNotNegative() {
    assertThatThrownBy(() -> LabourTerms.builder().dailyMinutes(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("working time of a day");
    assertThatThrownBy(() -> LabourTerms.builder().monthlyWage(Money.yuan("-0.01")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("monthly wage");
  }
}
