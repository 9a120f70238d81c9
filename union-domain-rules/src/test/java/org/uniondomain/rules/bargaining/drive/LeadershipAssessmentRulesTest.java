package org.uniondomain.rules.bargaining.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.drive.LeadershipAssessmentRules.INCLUDED;
import static org.uniondomain.rules.bargaining.drive.LeadershipAssessmentRules.WITHIN_FULL_SCORE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.drive.LeadershipAssessment;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同和工资集体协商列入盟市党政领导班子考核")
class LeadershipAssessmentRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  @ParameterizedTest(name = "合同{0}，协商{1}：{2}")
  @CsvSource({"true, true, MET", "true, false, BREACHED", "false, true, BREACHED"})
  void included(boolean contracts, boolean bargaining, Verdict.Kind expected) {
    Verdict verdict =
        REGION.decide(
            INCLUDED,
            LeadershipAssessment.builder()
                .contractsItem(contracts)
                .bargainingItem(bargaining)
                .build());
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breach) {
      assertThat(breach.consequence()).isEqualTo(Consequence.TARGET);
    }
  }

  @ParameterizedTest(name = "满分5分，得{0}分：{1}")
  @CsvSource({"4, MET", "5, MET", "6, BREACHED"})
  void score(int score, Verdict.Kind expected) {
    assertThat(
            REGION
                .decide(
                    WITHIN_FULL_SCORE,
                    LeadershipAssessment.builder().score(score).fullScore(5).build())
                .kind())
        .isEqualTo(expected);
  }
}
