package org.uniondomain.rules.competition.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.contest.SkillActivity;
import org.uniondomain.core.competition.contest.SkillActivityKind;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("技能活动：人数不多于人次")
class SkillActivityRulesTest {
  @ParameterizedTest(name = "{0} 人、100 人次：{1}")
  @CsvSource({"99, MET", "100, MET", "101, BREACHED"})
  void personsAndTimes(int persons, Verdict.Kind expected) {
    SkillActivity drill =
        SkillActivity.builder()
            .kind(SkillActivityKind.DRILL)
            .persons(persons)
            .personTimes(100)
            .build();
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2013, 6, 30))
                .decide(SkillActivityRules.PERSONS_AND_TIMES, drill)
                .kind())
        .isEqualTo(expected);
  }
}
