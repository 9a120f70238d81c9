package org.uniondomain.rules.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.employment.TrainingCourse;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("培训人数与人次")
class TrainingCourseRulesTest {
  @ParameterizedTest(name = "{0}人，{1}人次：{2}")
  @CsvSource({"22335, 22335, MET", "22334, 22335, MET", "22336, 22335, BREACHED"})
  @DisplayName("培训人数不多于人次；2012年22335人次")
  void personsAndTimes(int persons, int times, Verdict.Kind expected) {
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2013, 1, 4))
                .decide(
                    TrainingCourseRules.PERSONS_AND_TIMES,
                    TrainingCourse.builder().persons(persons).personTimes(times).build())
                .kind())
        .isEqualTo(expected);
  }
}
