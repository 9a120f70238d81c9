package org.uniondomain.rules.wage.minimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.wage.minimum.HourlyMinimumRules.MINIMUM;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.wage.minimum.HourlyWage;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("最低工资规定第五条：小时最低工资；内蒙古自治区各类地区")
class HourlyMinimumRulesTest {
  private static Verdict.Kind decide(Division place, String day, String yuan) {
    return UnionRules.standard()
        .at(place, LocalDate.parse(day))
        .decide(MINIMUM, HourlyWage.builder().paid(Money.yuan(yuan)).build())
        .kind();
  }

  @ParameterizedTest(name = "呼和浩特市新城区，{0}，每小时{1}元：{2}")
  @CsvSource({
    "2012-11-01, 10.19, BREACHED",
    "2012-11-01, 10.20, MET",
    "2012-11-01, 10.21, MET",
    "2013-06-30, 10.19, UNDETERMINED",
    "2014-07-01, 12.20, MET",
    "2015-07-01, 13.30, UNDETERMINED",
    "2015-12-31, 10.89, BREACHED",
    "2015-12-31, 13.30, MET",
    "2017-08-01, 18.60, MET",
    "2021-12-01, 20.79, BREACHED",
    "2024-12-01, 22.40, MET",
    "2025-12-01, 22.19, BREACHED",
    "2025-12-01, 22.50, UNDETERMINED",
    "2025-12-01, 23.50, MET"
  })
  void firstClass(String day, String yuan, Verdict.Kind expected) {
    assertThat(decide(Division.of("150102"), day, yuan)).isEqualTo(expected);
  }

  @Test
  @DisplayName("没有收录标准的地方，标准未知")
  void elsewhere() {
    assertThat(decide(Regions.SHANDONG, "2018-06-30", "15")).isEqualTo(Verdict.Kind.UNDETERMINED);
  }
}
