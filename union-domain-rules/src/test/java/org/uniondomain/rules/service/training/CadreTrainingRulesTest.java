package org.uniondomain.rules.service.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.training.CadreTraining;
import org.uniondomain.core.service.training.TrainingTeam;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会干部教育培训：2012年114名讲师、42支小分队、281班、22,335人次")
class CadreTrainingRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static CadreTraining year() {
    return CadreTraining.builder()
        .lecturers(114)
        .teamCount(42)
        .classes(281)
        .personTimes(22_335)
        .build();
  }

  @Test
  @DisplayName("平均数为原数之比，不先取整")
  void averages() {
    assertThat(REGION.decide(CadreTrainingRules.PER_CLASS, year()).asFact())
        .isEqualTo(Fact.known(Ratio.of(22_335, 281)));
    assertThat(REGION.decide(CadreTrainingRules.LECTURERS_PER_TEAM, year()).asFact())
        .isEqualTo(Fact.known(Ratio.of(19, 7)));
    assertThat(REGION.decide(CadreTrainingRules.CLASSES_PER_LECTURER, year()).asFact())
        .isEqualTo(Fact.known(Ratio.of(281, 114)));
  }

  @ParameterizedTest(name = "{0}队：{1}")
  @CsvSource({"113, MET", "114, MET", "115, BREACHED"})
  @DisplayName("小分队数不多于讲师人数")
  void teams(int teams, Verdict.Kind expected) {
    assertThat(
            REGION
                .decide(
                    CadreTrainingRules.TEAMS_HAVE_LECTURERS,
                    year().withTeamCount(Fact.known(teams)))
                .kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("汇总等于各小分队之和")
  void totals() {
    TrainingTeam team =
        TrainingTeam.builder().lecturers(57).classes(140).personTimes(11_000).build();
    TrainingTeam rest =
        TrainingTeam.builder().lecturers(57).classes(141).personTimes(11_335).build();
    CadreTraining two =
        year().withTeamCount(Fact.known(2)).withTeams(Listing.complete(List.of(team, rest)));
    assertThat(REGION.decide(CadreTrainingRules.TOTALS_AGREE, two).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            REGION.decide(CadreTrainingRules.TOTALS_AGREE, two.withClasses(Fact.known(280))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }
}
