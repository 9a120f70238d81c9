package org.uniondomain.rules.competition.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.recognition.RecognitionCandidate;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("竞赛表彰：河北即时授予省五一劳动奖")
class CompetitionRecognitionRulesTest {
  @ParameterizedTest(name = "{0}，成绩突出 {1}：{2}")
  @CsvSource({
    "2015-03-30, true, NOT_APPLICABLE",
    "2015-03-31, true, MET",
    "2015-03-31, false, NOT_APPLICABLE"
  })
  void atOnce(LocalDate day, boolean outstanding, Verdict.Kind expected) {
    RecognitionCandidate candidate =
        RecognitionCandidate.builder()
            .outstandingResults(outstanding)
            .conferredAtOnce(true)
            .build();
    assertThat(
            UnionRules.standard()
                .at(Regions.HEBEI, day)
                .decide(CompetitionRecognitionRules.AT_ONCE, candidate)
                .kind())
        .isEqualTo(expected);
  }
}
