package org.uniondomain.rules.wage.overtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.region.innermongolia.InnerMongoliaWages.UNION_AGREES;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementRules.CONSULTED;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementRules.DAY_LIMIT;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementRules.MONTH_LIMIT;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementRules.SPECIAL_DAY_LIMIT;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.wage.overtime.OvertimeArrangement;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("劳动法第四十一条、第四十二条：加班的协商和上限")
class OvertimeArrangementRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  private static OvertimeArrangement usual(int day, int month) {
    return OvertimeArrangement.builder()
        .emergency(false)
        .specialReason(false)
        .unionConsulted(true)
        .workerAgreed(true)
        .dayMinutes(day)
        .monthMinutes(month)
        .build();
  }

  @ParameterizedTest(name = "特殊原因{0}，当日{1}分钟：{2}")
  @CsvSource({
    "false, 59, MET",
    "false, 60, MET",
    "false, 61, BREACHED",
    "true, 179, MET",
    "true, 180, MET",
    "true, 181, BREACHED"
  })
  void day(boolean special, int minutes, Verdict.Kind expected) {
    OvertimeArrangement arranged = usual(minutes, 600).withSpecialReason(Fact.known(special));
    assertThat(RULES.decide(special ? SPECIAL_DAY_LIMIT : DAY_LIMIT, arranged).kind())
        .isEqualTo(expected);
    assertThat(RULES.decide(special ? DAY_LIMIT : SPECIAL_DAY_LIMIT, arranged).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            RULES
                .decide(
                    special ? SPECIAL_DAY_LIMIT : DAY_LIMIT,
                    arranged.withEmergency(Fact.known(true)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "当月{0}分钟：{1}")
  @CsvSource({"2159, MET", "2160, MET", "2161, BREACHED"})
  void month(int minutes, Verdict.Kind expected) {
    assertThat(RULES.decide(MONTH_LIMIT, usual(30, minutes)).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "工会{0}，劳动者{1}：{2}")
  @CsvSource({
    "true, true, MET",
    "true, false, BREACHED",
    "false, true, BREACHED",
    "false, false, BREACHED"
  })
  void consulted(boolean union, boolean worker, Verdict.Kind expected) {
    OvertimeArrangement arranged =
        usual(30, 30).withUnionConsulted(Fact.known(union)).withWorkerAgreed(Fact.known(worker));
    assertThat(RULES.decide(CONSULTED, arranged).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "内蒙古自治区，{0}，工会同意{1}：{2}")
  @CsvSource({
    "2024-08-31, false, NOT_APPLICABLE",
    "2024-09-01, false, BREACHED",
    "2024-09-01, true, MET"
  })
  void agreed(LocalDate day, boolean agreed, Verdict.Kind expected) {
    assertThat(
            UnionRules.standard()
                .at(Regions.INNER_MONGOLIA, day)
                .decide(UNION_AGREES, usual(30, 30).withUnionAgreed(Fact.known(agreed)))
                .kind())
        .isEqualTo(expected);
  }
}
