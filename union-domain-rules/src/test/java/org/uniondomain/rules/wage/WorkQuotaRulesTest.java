package org.uniondomain.rules.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.wage.WorkQuotaRules.REACHABLE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.WorkQuota;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("劳动定额：内蒙古自治区80%，杭州市、宁波市、山东省、河南省、广西壮族自治区、贵州省90%")
class WorkQuotaRulesTest {
  @ParameterizedTest(name = "E45：{0}，{1}，100人中{2}人能够完成：{3}")
  @CsvSource({
    "000000, 2020-01-01, 1, NOT_APPLICABLE",
    "150100, 2012-09-30, 1, NOT_APPLICABLE",
    "150100, 2012-10-01, 80, MET",
    "150100, 2012-10-01, 79, BREACHED",
    "150100, 2025-12-01, 79, BREACHED",
    "330000, 2020-01-01, 1, NOT_APPLICABLE",
    "330100, 2014-05-01, 90, MET",
    "330100, 2014-05-01, 89, BREACHED",
    "330200, 2014-05-01, 89, BREACHED",
    "330200, 2014-05-01, 90, MET",
    "370000, 2017-01-01, 80, BREACHED",
    "370000, 2017-01-01, 90, MET",
    "370000, 2016-12-31, 80, NOT_APPLICABLE",
    "410000, 2014-01-01, 89, BREACHED",
    "410000, 2014-01-01, 90, MET",
    "450000, 2015-07-01, 89, BREACHED",
    "450000, 2015-07-01, 90, MET",
    "520000, 2015-01-01, 89, BREACHED",
    "520000, 2015-01-01, 90, MET"
  })
  void reachable(String place, LocalDate day, int reaching, String expected) {
    Division division = place.equals("000000") ? Division.NATION : Division.of(place);
    assertThat(
            UnionRules.standard()
                .at(division, day)
                .decide(REACHABLE, WorkQuota.builder().workers(100).reaching(reaching).build())
                .kind()
                .name())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("不能整除时按精确比例：7人中6人不足90%，11人中10人达到")
  void exact() {
    var henan = UnionRules.standard().at(Division.of("410000"), LocalDate.of(2014, 1, 1));
    assertThat(henan.decide(REACHABLE, WorkQuota.builder().workers(7).reaching(6).build()).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(henan.decide(REACHABLE, WorkQuota.builder().workers(11).reaching(10).build()).kind())
        .isEqualTo(Verdict.Kind.MET);
  }
}
