package org.uniondomain.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.assembly.BallotRules.ATTENDANCE;
import static org.uniondomain.rules.assembly.BallotRules.VOTES;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("表决数据：实到不超过应到，赞成不超过实到")
class BallotRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  @ParameterizedTest(name = "{0} entitled, {1} present, {2} in favour")
  @CsvSource({
    "10, 10, 10, MET, MET",
    "10, 11, 10, BREACHED, MET",
    "10, 9, 10, MET, BREACHED",
    "10, 0, 0, MET, MET"
  })
  void figures(int total, int present, int inFavour, Verdict.Kind attendance, Verdict.Kind votes) {
    Ballot ballot = Ballot.builder().total(total).present(present).inFavour(inFavour).build();
    assertThat(RULES.decide(ATTENDANCE, ballot).kind()).isEqualTo(attendance);
    Verdict verdict = RULES.decide(VOTES, ballot);
    assertThat(verdict.kind()).isEqualTo(votes);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.DATA_QUALITY);
    }
  }
}
