package org.uniondomain.rules.organisation.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.organisation.election.ElectionMethod.BY_COMMITTEE;
import static org.uniondomain.core.organisation.election.ElectionMethod.OTHER;
import static org.uniondomain.core.organisation.officer.UnionOffice.CHAIR;
import static org.uniondomain.core.organisation.officer.UnionOffice.COMMITTEE_MEMBER;
import static org.uniondomain.rules.organisation.election.ElectionRules.BY_WHOM;
import static org.uniondomain.rules.organisation.election.ElectionRules.CONTESTED;
import static org.uniondomain.rules.organisation.election.ElectionRules.CONTESTED_CHAIR;
import static org.uniondomain.rules.organisation.election.ElectionRules.NOTICE;
import static org.uniondomain.rules.organisation.election.ElectionRules.NO_PROXY;
import static org.uniondomain.rules.organisation.election.ElectionRules.PARTY_APPROVES;
import static org.uniondomain.rules.organisation.election.ElectionRules.RESULT;
import static org.uniondomain.rules.organisation.election.ElectionRules.SECRET_BALLOT;
import static org.uniondomain.rules.organisation.election.ElectionRules.UPPER_APPROVES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("中国工会章程（2008）第十、二十七条；企业工会主席产生办法（试行）第八、十、十一、十四条")
class ElectionRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  private static final UnionElection ELECTION =
      UnionElection.builder()
          .office(CHAIR)
          .enterprise(true)
          .ballot(Ballot.builder().heldOn(LocalDate.of(2013, 3, 1)).build())
          .build();

  private static Verdict.Kind kind(Requirement<UnionElection> rule, UnionElection election) {
    return RULES.decide(rule, election).kind();
  }

  @ParameterizedTest(name = "候选人{0}，应选1人，预选差额{1}：主席{2}，委员{3}")
  @CsvSource({
    "1, false, BREACHED, BREACHED",
    "1, true, BREACHED, MET",
    "2, false, MET, MET",
    "2, true, MET, MET"
  })
  @DisplayName("企业工会主席候选人须多于应选人数；其他选举可以差额预选")
  void contested(int candidates, boolean primary, Verdict.Kind chair, Verdict.Kind others) {
    UnionElection election =
        ELECTION
            .withCandidates(Fact.known(candidates))
            .withSeats(Fact.known(1))
            .withPrimaryContested(Fact.known(primary));
    assertThat(kind(CONTESTED_CHAIR, election)).isEqualTo(chair);
    assertThat(kind(CONTESTED, election.withOffice(Fact.known(COMMITTEE_MEMBER))))
        .isEqualTo(others);
  }

  @ParameterizedTest(name = "公示{0}日：{1}")
  @CsvSource({"6, BREACHED", "7, MET", "8, MET"})
  @DisplayName("候选人公示七日")
  void sevenDays(int days, Verdict.Kind expected) {
    UnionElection election = ELECTION.withPublicisedDays(Fact.known(days));
    assertThat(kind(NOTICE, election)).isEqualTo(expected);
    assertThat(kind(NOTICE, election.withEnterprise(Fact.known(false))))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("无记名，不得代投，两项同意，结果报批，选举方式：是、否、未知")
  void flags() {
    UnionElection good =
        ELECTION
            .withSecret(Fact.known(true))
            .withVotesForAbsent(Fact.known(false))
            .withPartyApproval(Fact.known(true))
            .withUpperApproval(Fact.known(true))
            .withResultReported(Fact.known(true))
            .withMethod(Fact.known(BY_COMMITTEE));
    UnionElection bad =
        ELECTION
            .withSecret(Fact.known(false))
            .withVotesForAbsent(Fact.known(true))
            .withPartyApproval(Fact.known(false))
            .withUpperApproval(Fact.known(false))
            .withResultReported(Fact.known(false))
            .withMethod(Fact.known(OTHER));
    for (Requirement<UnionElection> rule :
        List.of(SECRET_BALLOT, NO_PROXY, PARTY_APPROVES, UPPER_APPROVES, RESULT, BY_WHOM)) {
      assertThat(kind(rule, good)).as(rule.id()).isEqualTo(Verdict.Kind.MET);
      assertThat(kind(rule, bad)).as(rule.id()).isEqualTo(Verdict.Kind.BREACHED);
      assertThat(kind(rule, ELECTION)).as(rule.id()).isEqualTo(Verdict.Kind.UNDETERMINED);
    }
  }

  @Test
  @DisplayName("2013年以后的章程未读：答案注明为推断")
  void laterConstitutionsAreInferred() {
    UnionElection election =
        ELECTION
            .withSecret(Fact.known(false))
            .withBallot(Ballot.builder().heldOn(LocalDate.of(2024, 3, 1)).build());
    Verdict verdict =
        UnionRules.standard()
            .at(Division.NATION, LocalDate.of(2024, 6, 30))
            .decide(SECRET_BALLOT, election);
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(verdict.notices())
        .anyMatch(notice -> notice.certainty().equals(Optional.of(INFERRED)));
  }
}
