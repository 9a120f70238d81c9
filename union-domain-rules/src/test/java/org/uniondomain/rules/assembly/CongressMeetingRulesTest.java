package org.uniondomain.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.assembly.CongressMeetingRules.MAJORITY;
import static org.uniondomain.rules.assembly.CongressMeetingRules.QUORUM;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.assembly.CongressMeeting;
import org.uniondomain.core.assembly.UnitNature;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("职工代表大会到会和表决")
class CongressMeetingRulesTest {
  private static final LocalDate HELD = LocalDate.of(2026, 6, 1);
  private static final LocalDate ASKED = LocalDate.of(2026, 6, 30);

  private static CongressMeeting meeting(UnitNature nature, int total, int present, int inFavour) {
    return CongressMeeting.builder()
        .nature(nature)
        .ballot(
            Ballot.builder().heldOn(HELD).total(total).present(present).inFavour(inFavour).build())
        .build();
  }

  private static BoundRulebook at(String place) {
    return UnionRules.standard().at(Division.of(place), ASKED);
  }

  @ParameterizedTest(name = "{0}，{1}，120人到{2}人：{3}")
  @CsvSource({
    "430000, STATE_INDUSTRIAL, 79, BREACHED",
    "430000, STATE_INDUSTRIAL, 80, MET",
    "430000, OTHER, 79, NOT_APPLICABLE",
    "310000, OTHER, 79, BREACHED",
    "310000, OTHER, 80, MET",
    "330000, OTHER, 79, BREACHED",
    "330000, OTHER, 80, MET",
    "410000, OTHER, 79, BREACHED",
    "410000, OTHER, 81, MET",
    "310000, STATE_INDUSTRIAL, 80, MET"
  })
  @DisplayName("三分之二以上到会：恰为三分之二即够")
  void twoThirds(String place, UnitNature nature, int present, Verdict.Kind expected) {
    assertThat(at(place).decide(QUORUM, meeting(nature, 120, present, 0)).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}，{1}，120人中{2}人同意：{3}")
  @CsvSource({
    "430000, STATE_INDUSTRIAL, 60, BREACHED",
    "430000, STATE_INDUSTRIAL, 61, MET",
    "310000, OTHER, 59, BREACHED",
    "310000, OTHER, 60, MET",
    "330000, OTHER, 60, BREACHED",
    "330000, OTHER, 61, MET",
    "410000, OTHER, 60, BREACHED",
    "410000, OTHER, 61, MET",
    "310000, STATE_INDUSTRIAL, 59, BREACHED",
    "310000, STATE_INDUSTRIAL, 60, CONFLICT",
    "310000, STATE_INDUSTRIAL, 61, MET"
  })
  @DisplayName("全体代表的半数以上（上海）或者过半数（浙江、河南、全民所有制工业企业）")
  void half(String place, UnitNature nature, int inFavour, Verdict.Kind expected) {
    Verdict verdict = at(place).decide(MAJORITY, meeting(nature, 120, 100, inFavour));
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict.kind() != Verdict.Kind.CONFLICT) {
      assertThat(verdict.notices().stream().anyMatch(n -> n.kind() == NoticeKind.VOTE_ON_THE_LINE))
          .isEqualTo(inFavour == 60);
    }
  }

  @Test
  @DisplayName("适用表决日的规定：上海市条例施行前不适用")
  void theLawOfTheDayOfTheVote() {
    CongressMeeting meeting = meeting(UnitNature.OTHER, 120, 79, 79);
    CongressMeeting early =
        meeting.withBallot(meeting.ballot().withHeldOn(Fact.known(LocalDate.of(2011, 4, 30))));
    CongressMeeting first =
        meeting.withBallot(meeting.ballot().withHeldOn(Fact.known(LocalDate.of(2011, 5, 1))));
    assertThat(at("310000").decide(QUORUM, early).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    Verdict verdict = at("310000").decide(QUORUM, first);
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(verdict.notices()).anyMatch(n -> n.kind() == NoticeKind.CERTAINTY);
  }

  @Test
  @DisplayName("人数未知的不定案，范围之内都够的定案")
  void unknownNumbers() {
    BoundRulebook rules = UnionRules.standard().at(Regions.ZHEJIANG, ASKED);
    CongressMeeting meeting = meeting(UnitNature.OTHER, 120, 80, 61);
    Ballot ballot = meeting.ballot();
    assertThat(rules.decide(QUORUM, meeting.withBallot(ballot.withPresent(Fact.unknown()))).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(
            rules
                .decide(QUORUM, meeting.withBallot(ballot.withPresent(Fact.between(80, 120))))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }
}
