package org.uniondomain.rules.wage.women;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.wage.women.MaternityProtectionRules.NO_CUT;
import static org.uniondomain.rules.wage.women.MaternityProtectionRules.NO_NIGHT_WORK_IN_PREGNANCY;
import static org.uniondomain.rules.wage.women.MaternityProtectionRules.NO_NIGHT_WORK_WHILE_NURSING;
import static org.uniondomain.rules.wage.women.MaternityProtectionRules.NO_OVERTIME_IN_PREGNANCY;
import static org.uniondomain.rules.wage.women.MaternityProtectionRules.NO_OVERTIME_WHILE_NURSING;
import static org.uniondomain.rules.wage.women.MaternityProtectionRules.REST_IN_PREGNANCY;
import static org.uniondomain.rules.wage.women.MaternityProtectionRules.TIME_FOR_NURSING;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.women.MaternityProtection;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("女职工劳动保护特别规定第五条、第六条、第九条：孕期和哺乳期的保护")
class MaternityProtectionRulesTest {
  private static BoundRulebook on(LocalDate day) {
    return UnionRules.standard().at(Division.NATION, day);
  }

  private static final BoundRulebook RULES = on(LocalDate.of(2013, 6, 30));

  @ParameterizedTest(name = "怀孕{0}个月，安排{1}：{2}")
  @CsvSource({
    "6, true, NOT_APPLICABLE",
    "7, true, BREACHED",
    "8, true, BREACHED",
    "7, false, MET",
    "0, true, NOT_APPLICABLE"
  })
  void latePregnancy(int months, boolean arranged, Verdict.Kind expected) {
    MaternityProtection treated =
        MaternityProtection.builder()
            .pregnantMonths(months)
            .overtime(arranged)
            .nightWork(arranged)
            .restGiven(!arranged)
            .build();
    for (Requirement<MaternityProtection> each :
        List.of(NO_OVERTIME_IN_PREGNANCY, NO_NIGHT_WORK_IN_PREGNANCY, REST_IN_PREGNANCY)) {
      assertThat(RULES.decide(each, treated).kind()).as(each.id()).isEqualTo(expected);
      assertThat(on(LocalDate.of(2012, 4, 27)).decide(each, treated).kind())
          .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    }
    assertThat(
            RULES
                .decide(NO_OVERTIME_IN_PREGNANCY, treated.withPregnantMonths(Fact.between(5, 8)))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "婴儿{0}个月，安排{1}：{2}")
  @CsvSource({
    "11, true, BREACHED",
    "12, true, NOT_APPLICABLE",
    "13, true, NOT_APPLICABLE",
    "0, false, MET"
  })
  void nursingMothers(int months, boolean arranged, Verdict.Kind expected) {
    MaternityProtection treated =
        MaternityProtection.builder()
            .nursing(true)
            .childMonths(months)
            .overtime(arranged)
            .nightWork(arranged)
            .build();
    assertThat(RULES.decide(NO_OVERTIME_WHILE_NURSING, treated).kind()).isEqualTo(expected);
    assertThat(RULES.decide(NO_NIGHT_WORK_WHILE_NURSING, treated).kind()).isEqualTo(expected);
    assertThat(
            RULES.decide(NO_OVERTIME_WHILE_NURSING, treated.withNursing(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}名婴儿，每日{1}分钟：{2}")
  @CsvSource({
    "1, 59, BREACHED",
    "1, 60, MET",
    "1, 61, MET",
    "2, 119, BREACHED",
    "2, 120, MET",
    "3, 180, MET"
  })
  void nursingTime(int children, int minutes, Verdict.Kind expected) {
    MaternityProtection treated =
        MaternityProtection.builder()
            .nursing(true)
            .childMonths(5)
            .nursedChildren(children)
            .nursingMinutes(minutes)
            .build();
    assertThat(RULES.decide(TIME_FOR_NURSING, treated).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "降低工资{0}，辞退{1}：{2}")
  @CsvSource({"false, false, MET", "true, false, BREACHED", "false, true, BREACHED"})
  void noCut(boolean cut, boolean dismissed, Verdict.Kind expected) {
    assertThat(
            RULES
                .decide(
                    NO_CUT, MaternityProtection.builder().wageCut(cut).dismissed(dismissed).build())
                .kind())
        .isEqualTo(expected);
  }
}
