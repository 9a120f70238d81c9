package org.uniondomain.rules.service.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.training.TrainingClass;
import org.uniondomain.core.service.training.TrainingTeam;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("送教上门小分队和培训班：汇总相符")
class TrainingTeamRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static TrainingClass taught(int persons, int personTimes) {
    return TrainingClass.builder().persons(persons).personTimes(personTimes).build();
  }

  @ParameterizedTest(name = "{0}人80人次：{1}")
  @CsvSource({"79, MET", "80, MET", "81, BREACHED"})
  @DisplayName("人数不多于人次")
  void persons(int persons, Verdict.Kind expected) {
    assertThat(REGION.decide(TrainingTeamRules.PERSONS_AND_TIMES, taught(persons, 80)).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}班{1}人次：{2}")
  @CsvSource({
    "2, 160, MET",
    "1, 160, BREACHED",
    "3, 160, BREACHED",
    "2, 159, BREACHED",
    "2, 161, BREACHED"
  })
  @DisplayName("授课班次和听课人次等于各培训班之和")
  void totals(int classes, int personTimes, Verdict.Kind expected) {
    TrainingTeam team =
        TrainingTeam.builder()
            .classes(classes)
            .personTimes(personTimes)
            .taught(Listing.complete(List.of(taught(70, 80), taught(80, 80))))
            .build();
    assertThat(REGION.decide(TrainingTeamRules.CLASSES_AGREE, team).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("没有逐班记录的不适用")
  void withoutRecords() {
    assertThat(
            REGION
                .decide(
                    TrainingTeamRules.CLASSES_AGREE,
                    TrainingTeam.builder().classes(2).taught(Listing.complete(List.of())).build())
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
