package org.uniondomain.rules.organisation.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.organisation.officer.UnionOffice.CHAIR;
import static org.uniondomain.core.organisation.officer.UnionOffice.COMMITTEE_MEMBER;
import static org.uniondomain.rules.organisation.election.ElectionVoteRules.ELECTED;
import static org.uniondomain.rules.organisation.election.ElectionVoteRules.GENERAL_QUORUM;
import static org.uniondomain.rules.organisation.election.ElectionVoteRules.MAJORITY;
import static org.uniondomain.rules.organisation.election.ElectionVoteRules.QUORUM;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.election.UnionElection;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("企业工会主席产生办法（试行）第十六条")
class ElectionVoteRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2026, 6, 30));

  private static UnionElection election(String day, int total, int present, int inFavour) {
    return UnionElection.builder()
        .office(CHAIR)
        .enterprise(true)
        .ballot(
            Ballot.builder()
                .heldOn(LocalDate.parse(day))
                .total(total)
                .present(present)
                .inFavour(inFavour)
                .build())
        .build();
  }

  @ParameterizedTest(name = "应到{0}人，到会{1}人，赞成{2}人：{3}、{4}、{5}")
  @CsvSource({
    "120, 80, 61, MET, MET, MET",
    "120, 79, 79, BREACHED, MET, BREACHED",
    "120, 80, 60, MET, BREACHED, BREACHED",
    "120, 81, 62, MET, MET, MET",
    "121, 81, 61, MET, MET, MET",
    "121, 80, 61, BREACHED, MET, BREACHED",
    "121, 81, 60, MET, BREACHED, BREACHED"
  })
  @DisplayName("到会三分之二以上含本数，赞成过半数不含本数，均以应到会人数计（第21、22例）")
  void quorumAndMajority(
      int total,
      int present,
      int inFavour,
      Verdict.Kind quorum,
      Verdict.Kind majority,
      Verdict.Kind elected) {
    UnionElection election = election("2013-06-30", total, present, inFavour);
    assertThat(RULES.decide(QUORUM, election).kind()).isEqualTo(quorum);
    assertThat(RULES.decide(MAJORITY, election).kind()).isEqualTo(majority);
    assertThat(RULES.decide(ELECTED, election).kind()).isEqualTo(elected);
  }

  @Test
  @DisplayName("恰为半数：未当选，选举不发生效力，并提示票数恰在界限上；差一票")
  void exactlyOneHalf() {
    Verdict.Breached breached =
        (Verdict.Breached) RULES.decide(MAJORITY, election("2013-06-30", 120, 80, 60));
    assertThat(breached.consequence()).isEqualTo(Consequence.INVALID);
    assertThat(breached.margin().orElseThrow().amount()).isEqualTo(1);
    assertThat(breached.notices()).anyMatch(notice -> notice.kind() == NoticeKind.VOTE_ON_THE_LINE);
  }

  @Test
  @DisplayName("到会人数只知范围：跨过界限的待定，不跨过的定案")
  void withinARange() {
    UnionElection election = election("2013-06-30", 120, 80, 61);
    UnionElection open = election.withBallot(election.ballot().withPresent(Fact.between(79, 80)));
    assertThat(RULES.decide(QUORUM, open).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
    UnionElection clear = election.withBallot(election.ballot().withPresent(Fact.between(80, 120)));
    assertThat(RULES.decide(QUORUM, clear).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(
            RULES
                .decide(
                    ELECTED, election.withBallot(election.ballot().withInFavour(Fact.unknown())))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"2008-07-24, NOT_APPLICABLE", "2008-07-25, BREACHED"})
  @DisplayName("依表决日的规定：办法自2008年7月25日起")
  void judgedOnTheDayOfTheVote(String day, Verdict.Kind expected) {
    assertThat(RULES.decide(QUORUM, election(day, 120, 79, 79)).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}，到会{1}人：{2}")
  @CsvSource({"2013-06-30, 79, UNDETERMINED", "2026-01-12, 79, BREACHED", "2026-01-12, 80, MET"})
  @DisplayName("其他选举：手册所述三分之二只作提示，资料核对日以前的比例未见")
  void otherElections(String day, int present, Verdict.Kind expected) {
    UnionElection election =
        election(day, 120, present, 70).withOffice(Fact.known(COMMITTEE_MEMBER));
    Verdict verdict = RULES.decide(GENERAL_QUORUM, election);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    }
    assertThat(RULES.decide(ELECTED, election).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
