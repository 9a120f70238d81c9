package org.uniondomain.rules.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.wage.LeaveRules.ANNUAL_DAYS;
import static org.uniondomain.rules.wage.LeaveRules.DIFFICULT_BIRTH;
import static org.uniondomain.rules.wage.LeaveRules.EARLY_MISCARRIAGE;
import static org.uniondomain.rules.wage.LeaveRules.FURTHER_CHILDREN;
import static org.uniondomain.rules.wage.LeaveRules.LATE_MISCARRIAGE;
import static org.uniondomain.rules.wage.LeaveRules.MATERNITY_DAYS;
import static org.uniondomain.rules.wage.LeaveRules.NURSING_TIME;
import static org.uniondomain.rules.wage.LeaveRules.UNUSED_PAY;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.rules.lang.Requirement;

@DisplayName("职工带薪年休假条例第三条、第五条，女职工劳动保护特别规定第七条、第九条：休假")
class LeaveRulesTest {
  @ParameterizedTest(name = "E48：累计工作{0}年，约定年休假{1}日：{2}")
  @CsvSource({
    "0, 0, NOT_APPLICABLE",
    "1, 4, MUST_CORRECT",
    "1, 5, MET",
    "9, 5, MET",
    "10, 5, MUST_CORRECT",
    "10, 9, MUST_CORRECT",
    "10, 10, MET",
    "19, 10, MET",
    "20, 14, MUST_CORRECT",
    "20, 15, MET",
    "35, 16, MET",
    ", 5, UNDETERMINED",
    ", 15, UNDETERMINED"
  })
  void annualLeave(Integer years, int days, String expected) {
    LabourTerms terms =
        LabourTerms.builder().yearsWorked(Fact.ofNullable(years)).annualLeaveDays(days).build();
    assertThat(LabourTermsCases.asked(ANNUAL_DAYS, terms, "2013-06-30")).isEqualTo(expected);
    assertThat(LabourTermsCases.asked(ANNUAL_DAYS, terms, "2007-12-31"))
        .isEqualTo("NOT_APPLICABLE");
  }

  @ParameterizedTest(name = "E49：未休年休假工资{0}%：{1}")
  @CsvSource({"299, MUST_CORRECT", "300, MET", "301, MET"})
  void unusedLeave(int percent, String expected) {
    assertThat(
            LabourTermsCases.asked(
                UNUSED_PAY,
                LabourTerms.builder().unusedLeaveRate(Ratio.of(percent, 100)).build(),
                "2013-06-30"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "E42：{0}，约定产假{1}天：{2}")
  @CsvSource({
    "1995-01-01, 89, MUST_CORRECT",
    "1995-01-01, 90, MET",
    "2012-04-27, 90, MET",
    "2012-04-28, 90, MUST_CORRECT",
    "2012-04-28, 97, MUST_CORRECT",
    "2012-04-28, 98, MET",
    "2026-01-01, 99, MET"
  })
  void maternity(String day, int days, String expected) {
    assertThat(
            LabourTermsCases.asked(
                MATERNITY_DAYS, LabourTerms.builder().maternityLeaveDays(days).build(), day))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "难产{0}、多胞胎{1}、早期流产{2}、流产{3}天，哺乳{4}分钟：{5}")
  @CsvSource({
    "15, 15, 15, 42, 60, MET",
    "14, 14, 14, 41, 59, MUST_CORRECT",
    "16, 16, 16, 43, 61, MET"
  })
  void women(int difficult, int child, int early, int late, int nursing, String expected) {
    LabourTerms terms =
        LabourTerms.builder()
            .difficultBirthDays(difficult)
            .extraChildDays(child)
            .earlyMiscarriageDays(early)
            .lateMiscarriageDays(late)
            .nursingMinutes(nursing)
            .build();
    for (Requirement<LabourTerms> rule :
        List.of(
            DIFFICULT_BIRTH, FURTHER_CHILDREN, EARLY_MISCARRIAGE, LATE_MISCARRIAGE, NURSING_TIME)) {
      assertThat(LabourTermsCases.asked(rule, terms, "2012-04-28")).isEqualTo(expected);
      assertThat(LabourTermsCases.asked(rule, terms, "2012-04-27")).isEqualTo("NOT_APPLICABLE");
    }
  }
}
