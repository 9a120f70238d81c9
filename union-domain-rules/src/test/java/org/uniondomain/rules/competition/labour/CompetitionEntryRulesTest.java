package org.uniondomain.rules.competition.labour;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.labour.Competition;
import org.uniondomain.core.competition.labour.CompetitionEntry;
import org.uniondomain.core.competition.labour.UnitOwnership;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("参赛统计：部分不大于整体，人数不多于人次")
class CompetitionEntryRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  @ParameterizedTest(name = "参赛 {0} 人：不多于职工 {1}，不多于人次 {2}")
  @CsvSource({"99, MET, MET", "100, MET, MET", "101, BREACHED, MET", "121, BREACHED, BREACHED"})
  void entrants(int participants, Verdict.Kind workers, Verdict.Kind times) {
    CompetitionEntry entry =
        CompetitionEntry.builder()
            .workers(100)
            .participants(participants)
            .participations(120)
            .build();
    assertThat(RULES.decide(CompetitionEntryRules.PARTICIPANTS_ARE_WORKERS, entry).kind())
        .isEqualTo(workers);
    assertThat(RULES.decide(CompetitionEntryRules.PERSONS_AND_TIMES, entry).kind())
        .isEqualTo(times);
  }

  @ParameterizedTest(name = "非公有制 {0} 个、人次 {1}：{2}、{3}")
  @CsvSource({
    "43199, 4090001, MET, MET",
    "43200, 4090000, MET, MET",
    "43201, 4089999, BREACHED, BREACHED"
  })
  @DisplayName("2013年的报告数：43200个单位、409万职工")
  void wholeCompetition(int nonPublic, int times, Verdict.Kind units, Verdict.Kind persons) {
    Competition competition =
        Competition.builder()
            .units(43_200)
            .nonPublicUnits(nonPublic)
            .participants(4_090_000)
            .participations(times)
            .build();
    assertThat(RULES.decide(CompetitionEntryRules.NON_PUBLIC_ARE_UNITS, competition).kind())
        .isEqualTo(units);
    assertThat(RULES.decide(CompetitionEntryRules.PERSONS_AND_TIMES_IN_ALL, competition).kind())
        .isEqualTo(persons);
  }

  @ParameterizedTest(name = "报告 {0} 个、非公 {1} 个：{2}")
  @CsvSource({"1, 1, BREACHED", "2, 0, BREACHED", "2, 1, MET", "3, 2, MET"})
  @DisplayName("列出两个单位，其中一个非公有制")
  void listedUnits(int units, int nonPublic, Verdict.Kind expected) {
    Competition competition =
        Competition.builder()
            .units(units)
            .nonPublicUnits(nonPublic)
            .entries(
                Listing.complete(
                    ImmutableList.of(
                        CompetitionEntry.builder().ownership(UnitOwnership.PUBLIC).build(),
                        CompetitionEntry.builder().ownership(UnitOwnership.NON_PUBLIC).build())))
            .build();
    assertThat(RULES.decide(CompetitionEntryRules.LISTED_ARE_UNITS, competition).kind())
        .isEqualTo(expected);
  }
}
