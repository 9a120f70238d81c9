package org.uniondomain.rules.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.wage.OvertimePayRules.BEYOND_COMPREHENSIVE_HOURS;
import static org.uniondomain.rules.wage.OvertimePayRules.HOLIDAY_RATE;
import static org.uniondomain.rules.wage.OvertimePayRules.ON_HOLIDAYS;
import static org.uniondomain.rules.wage.OvertimePayRules.ON_REST_DAYS;
import static org.uniondomain.rules.wage.OvertimePayRules.ON_WORKING_DAYS;
import static org.uniondomain.rules.wage.OvertimePayRules.REST_DAY_RATE;
import static org.uniondomain.rules.wage.OvertimePayRules.WEEKDAY_RATE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.core.wage.OvertimeKind;
import org.uniondomain.core.wage.OvertimeWork;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Requirement;

@DisplayName("劳动法第四十四条：加班工资；月计薪天数21.75")
class OvertimePayRulesTest {
  private static final ImmutableList<Requirement<OvertimeWork>> ALL =
      ImmutableList.of(ON_WORKING_DAYS, ON_REST_DAYS, ON_HOLIDAYS, BEYOND_COMPREHENSIVE_HOURS);

  private static List<String> asked(
      OvertimeKind kind, String wage, int minutes, String paid, LocalDate day) {
    OvertimeWork work =
        OvertimeWork.builder()
            .kind(kind)
            .monthlyWage(Money.yuan(wage))
            .minutes(minutes)
            .paid(Money.yuan(paid))
            .build();
    return ALL.stream()
        .map(
            rule -> UnionRules.standard().at(Division.NATION, day).decide(rule, work).kind().name())
        .filter(kindOf -> !kindOf.equals("NOT_APPLICABLE"))
        .toList();
  }

  @ParameterizedTest(name = "E40：月工资2175元，{0}{1}分钟，支付{2}元：{3}")
  @CsvSource({
    "WORKING_DAY, 600, 187.50, MET",
    "WORKING_DAY, 600, 187.49, BREACHED",
    "REST_DAY, 480, 200.00, MET",
    "REST_DAY, 480, 199.99, BREACHED",
    "STATUTORY_HOLIDAY, 480, 300.00, MET",
    "STATUTORY_HOLIDAY, 480, 299.99, BREACHED",
    "BEYOND_COMPREHENSIVE_HOURS, 600, 187.50, MET",
    "BEYOND_COMPREHENSIVE_HOURS, 600, 187.49, BREACHED"
  })
  void paid(OvertimeKind kind, int minutes, String paid, String expected) {
    for (String day : List.of("2008-01-03", "2013-06-30", "2024-12-31", "2025-01-01")) {
      assertThat(asked(kind, "2175.00", minutes, paid, LocalDate.parse(day)))
          .containsExactly(expected);
    }
  }

  @Test
  @DisplayName("2008年1月3日前的月计薪天数未经核实；不能除尽时按精确值比较")
  void otherCases() {
    assertThat(asked(OvertimeKind.REST_DAY, "2175.00", 480, "200.00", LocalDate.of(2008, 1, 2)))
        .containsExactly("UNDETERMINED");
    assertThat(asked(OvertimeKind.WORKING_DAY, "3000.00", 60, "25.86", LocalDate.of(2013, 6, 30)))
        .containsExactly("BREACHED");
    assertThat(asked(OvertimeKind.WORKING_DAY, "3000.00", 60, "25.87", LocalDate.of(2013, 6, 30)))
        .containsExactly("MET");
  }

  @ParameterizedTest(name = "约定{0}%、{1}%、{2}%：{3}、{4}、{5}")
  @CsvSource({
    "150, 200, 300, MET, MET, MET",
    "149, 199, 299, MUST_CORRECT, MUST_CORRECT, MUST_CORRECT",
    "151, 201, 301, MET, MET, MET"
  })
  void rates(int weekday, int rest, int holiday, String one, String two, String three) {
    LabourTerms terms =
        LabourTerms.builder()
            .weekdayRate(Ratio.of(weekday, 100))
            .restDayRate(Ratio.of(rest, 100))
            .holidayRate(Ratio.of(holiday, 100))
            .build();
    for (String day : List.of("1995-01-01", "2013-06-30", "2026-01-01")) {
      assertThat(LabourTermsCases.asked(WEEKDAY_RATE, terms, day)).isEqualTo(one);
      assertThat(LabourTermsCases.asked(REST_DAY_RATE, terms, day)).isEqualTo(two);
      assertThat(LabourTermsCases.asked(HOLIDAY_RATE, terms, day)).isEqualTo(three);
    }
  }
}
