package org.uniondomain.rules.competition.labour;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.labour.Competition;
import org.uniondomain.core.competition.labour.CompetitionEntry;
import org.uniondomain.core.competition.labour.CompetitionPhase;
import org.uniondomain.core.competition.labour.PhaseKind;
import org.uniondomain.core.competition.labour.PhaseScore;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("竞赛阶段：2022年的三个阶段及其时间，总分为各阶段之和")
class CompetitionPhaseRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2022, 12, 31));

  private static CompetitionPhase phase(PhaseKind kind, String from, String to) {
    return CompetitionPhase.builder()
        .kind(kind)
        .startsOn(LocalDate.parse(from))
        .endsOn(LocalDate.parse(to))
        .build();
  }

  private static Competition in2022(CompetitionPhase... phases) {
    return Competition.builder()
        .year(2022)
        .phases(Listing.complete(ImmutableList.copyOf(phases)))
        .build();
  }

  @Test
  @DisplayName("启动、实施、总结三个阶段，缺一为提示")
  void threePhases() {
    CompetitionPhase start = phase(PhaseKind.START, "2022-03-01", "2022-04-30");
    CompetitionPhase run = phase(PhaseKind.RUN, "2022-04-01", "2022-11-30");
    CompetitionPhase closing = phase(PhaseKind.CLOSING, "2022-12-01", "2022-12-31");
    assertThat(RULES.decide(CompetitionPhaseRules.THREE_PHASES, in2022(start, run, closing)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(CompetitionPhaseRules.IN_TIME, in2022(start, run, closing)).kind())
        .isEqualTo(Verdict.Kind.MET);
    Verdict verdict = RULES.decide(CompetitionPhaseRules.THREE_PHASES, in2022(start, closing));
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
    assertThat(
            RULES
                .decide(
                    CompetitionPhaseRules.THREE_PHASES,
                    in2022(start, run, closing).withYear(Fact.known(2021)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0} {1} 至 {2}：{3}")
  @CsvSource({
    "START, 2022-02-28, 2022-04-30, BREACHED",
    "START, 2022-03-01, 2022-05-01, BREACHED",
    "RUN, 2022-03-31, 2022-11-30, BREACHED",
    "RUN, 2022-04-01, 2022-11-30, MET",
    "RUN, 2022-04-01, 2022-12-01, BREACHED",
    "CLOSING, 2022-11-01, 2022-12-31, MET",
    "CLOSING, 2022-11-01, 2023-01-01, BREACHED"
  })
  void theWindows(PhaseKind kind, String from, String to, Verdict.Kind expected) {
    assertThat(RULES.decide(CompetitionPhaseRules.IN_TIME, in2022(phase(kind, from, to))).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "至 {0}：{1}")
  @CsvSource({"2022-03-30, BREACHED", "2022-03-31, MET", "2022-04-01, MET"})
  @DisplayName("阶段结束日不早于开始日")
  void daysInOrder(String to, Verdict.Kind expected) {
    assertThat(
            RULES
                .decide(CompetitionPhaseRules.DAYS_IN_ORDER, phase(PhaseKind.RUN, "2022-03-31", to))
                .kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "总分 {0}：{1}")
  @CsvSource({"89, BREACHED", "90, MET", "91, BREACHED"})
  @DisplayName("总分为各阶段得分之和")
  void pointsAreSummed(int total, Verdict.Kind expected) {
    CompetitionEntry entry =
        CompetitionEntry.builder()
            .scores(
                Listing.complete(
                    ImmutableList.of(
                        PhaseScore.builder().phase(PhaseKind.START).points(20).build(),
                        PhaseScore.builder().phase(PhaseKind.RUN).points(70).build())))
            .totalPoints(total)
            .build();
    assertThat(RULES.decide(CompetitionPhaseRules.POINTS_SUMMED, entry).kind()).isEqualTo(expected);
    assertThat(
            RULES
                .decide(CompetitionPhaseRules.POINTS_SUMMED, entry.withTotalPoints(Fact.unknown()))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }
}
