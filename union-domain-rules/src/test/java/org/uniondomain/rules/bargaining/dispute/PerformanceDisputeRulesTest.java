package org.uniondomain.rules.bargaining.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.dispute.PerformanceDispute;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第五十五条、劳动合同法第五十六条：履行争议")
class PerformanceDisputeRulesTest {
  private static final LocalDate ASKED = LocalDate.of(2026, 3, 2);

  private static BoundRulebook at(String place, LocalDate day) {
    return UnionRules.standard().at(Division.of(place), day, ASKED);
  }

  @ParameterizedTest(name = "known on {0}, applied on {1}: {2}")
  @CsvSource({
    "2008-01-07, 2008-03-07, MET",
    "2008-01-07, 2008-03-10, BREACHED",
    "2012-03-05, 2013-03-05, MET",
    "2012-03-05, 2013-03-06, BREACHED"
  })
  void arbitration(LocalDate known, LocalDate applied, Verdict.Kind expected) {
    PerformanceDispute dispute =
        PerformanceDispute.builder().knownOn(known).arbitrationAppliedOn(applied).build();
    assertThat(
            at("000000", known).decide(PerformanceDisputeRules.ARBITRATION_IN_TIME, dispute).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "award on 2013-05-06, suit on {0}: {1}")
  @CsvSource({"2013-05-21, MET", "2013-05-22, BREACHED"})
  void suit(LocalDate sued, Verdict.Kind expected) {
    PerformanceDispute dispute =
        PerformanceDispute.builder().awardReceivedOn(LocalDate.of(2013, 5, 6)).suedOn(sued).build();
    assertThat(
            at("000000", LocalDate.of(2013, 5, 6))
                .decide(PerformanceDisputeRules.SUED_IN_TIME, dispute)
                .kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("劳动合同法第五十六条：2008年起工会可以自行主张")
  void unionMayClaim() {
    PerformanceDispute dispute = PerformanceDispute.builder().broughtByUnion(true).build();
    assertThat(
            at("000000", LocalDate.of(2008, 1, 1))
                .decide(PerformanceDisputeRules.UNION_MAY_CLAIM, dispute)
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            at("000000", LocalDate.of(2007, 12, 31))
                .decide(PerformanceDisputeRules.UNION_MAY_CLAIM, dispute)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
