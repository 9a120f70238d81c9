package org.uniondomain.rules.competition.labour;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.labour.Competition;
import org.uniondomain.core.competition.labour.CompetitionHost;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("劳动竞赛的依据：劳动法第六条、工会法第三十二条、全民所有制工业企业法第四十三条，均为可以")
class CompetitionTaskRulesTest {
  private static final Competition HELD =
      Competition.builder()
          .level(CompetitionLevel.ENTERPRISE)
          .hosts(Listing.complete(ImmutableList.of(CompetitionHost.UNION)))
          .supportedByEmployer(true)
          .linkedToHonours(true)
          .build();

  private static Verdict.Kind on(
      Division place, LocalDate day, Requirement<Competition> rule, Competition competition) {
    return UnionRules.standard().at(place, day).decide(rule, competition).kind();
  }

  @ParameterizedTest(name = "{0}：提倡 {1}，工会任务 {2}，企业支持 {3}")
  @CsvSource({
    "1988-07-31, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
    "1988-08-01, NOT_APPLICABLE, NOT_APPLICABLE, MET",
    "1994-12-31, NOT_APPLICABLE, NOT_APPLICABLE, MET",
    "1995-01-01, MET, NOT_APPLICABLE, MET",
    "2021-12-31, MET, NOT_APPLICABLE, MET",
    "2022-01-01, MET, MET, MET"
  })
  void theDaysOfTheLaws(
      LocalDate day, Verdict.Kind promoted, Verdict.Kind task, Verdict.Kind supported) {
    assertThat(on(Division.NATION, day, CompetitionTaskRules.PROMOTED, HELD)).isEqualTo(promoted);
    assertThat(on(Division.NATION, day, CompetitionTaskRules.UNION_TASK, HELD)).isEqualTo(task);
    assertThat(on(Division.NATION, day, CompetitionTaskRules.SUPPORTED, HELD)).isEqualTo(supported);
  }

  @Test
  @DisplayName("不由工会主办、企业不支持，不违反任何规定")
  void nothingIsBreached() {
    LocalDate day = LocalDate.of(2022, 6, 1);
    Competition other =
        HELD.withHosts(Listing.complete(ImmutableList.of(CompetitionHost.OTHER)))
            .withSupportedByEmployer(Fact.known(false));
    assertThat(on(Division.NATION, day, CompetitionTaskRules.PROMOTED, other))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(on(Division.NATION, day, CompetitionTaskRules.UNION_TASK, other))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(on(Division.NATION, day, CompetitionTaskRules.SUPPORTED, other))
        .isEqualTo(Verdict.Kind.MET);
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"2010-04-21, NOT_APPLICABLE", "2010-04-22, MET"})
  @DisplayName("重庆：成绩可以与评先晋级挂钩")
  void linkedInChongqing(LocalDate day, Verdict.Kind expected) {
    assertThat(on(Regions.CHONGQING, day, CompetitionTaskRules.LINKED, HELD)).isEqualTo(expected);
    assertThat(on(Regions.HEBEI, day, CompetitionTaskRules.LINKED, HELD))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
