package org.uniondomain.rules.bargaining.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.ADOPTED;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.MAJORITY;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.QUORUM;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.AssemblyForm;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第三十六条第二款：三分之二以上到会，全体半数以上同意")
class DraftVoteRulesTest {
  private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
  private static final LocalDate ASKED = LocalDate.of(2020, 1, 1);

  private static DraftVote vote(int total, int present, int inFavour) {
    return DraftVote.builder()
        .kind(ContractKind.COMPREHENSIVE)
        .ballot(
            Ballot.builder()
                .form(AssemblyForm.WORKERS_CONGRESS)
                .heldOn(DAY)
                .total(total)
                .present(present)
                .inFavour(inFavour)
                .build())
        .build();
  }

  private static BoundRulebook at(Division place) {
    return UnionRules.standard().at(place, ASKED);
  }

  @ParameterizedTest(name = "{0} entitled, {1} present, {2} in favour: quorum {3}, majority {4}")
  @CsvSource({
    "180, 120, 90, MET, MET, MET",
    "180, 120, 89, MET, BREACHED, BREACHED",
    "180, 120, 60, MET, BREACHED, BREACHED",
    "180, 119, 90, BREACHED, MET, BREACHED",
    "180, 121, 91, MET, MET, MET",
    "181, 121, 91, MET, MET, MET",
    "181, 120, 91, BREACHED, MET, BREACHED",
    "181, 121, 90, MET, BREACHED, BREACHED",
    "45, 30, 23, MET, MET, MET",
    "45, 29, 23, BREACHED, MET, BREACHED",
    "45, 30, 22, MET, BREACHED, BREACHED"
  })
  void nation(
      int total,
      int present,
      int inFavour,
      Verdict.Kind quorum,
      Verdict.Kind majority,
      Verdict.Kind adopted) {
    BoundRulebook rules = at(Division.NATION);
    DraftVote vote = vote(total, present, inFavour);
    assertThat(rules.decide(QUORUM, vote).kind()).isEqualTo(quorum);
    assertThat(rules.decide(MAJORITY, vote).kind()).isEqualTo(majority);
    assertThat(rules.decide(ADOPTED, vote).kind()).isEqualTo(adopted);
  }

  @Test
  @DisplayName("未通过即不发生效力，并说明依据；差一票")
  void whatFallsShortAdoptsNothing() {
    Verdict verdict = at(Division.NATION).decide(ADOPTED, vote(180, 120, 89));
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.INVALID);
    assertThat(ADOPTED.consequenceStatedBy().orElseThrow().inChinese())
        .isEqualTo("《集体合同规定》（2004）第三十六条第二款");
    Verdict.Breached majority =
        (Verdict.Breached) at(Division.NATION).decide(MAJORITY, vote(180, 120, 89));
    assertThat(majority.margin().orElseThrow().amount()).isEqualTo(1);
    assertThat(majority.consequence()).isEqualTo(Consequence.INVALID);
  }

  @Test
  @DisplayName("票数恰为半数：通过，并提示恰在界限上；总的结论同样提示")
  void exactlyHalfIsMarked() {
    assertThat(at(Division.NATION).decide(MAJORITY, vote(180, 120, 90)).notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.VOTE_ON_THE_LINE);
    assertThat(at(Division.NATION).decide(ADOPTED, vote(180, 120, 90)).notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.VOTE_ON_THE_LINE);
    assertThat(at(Division.NATION).decide(ADOPTED, vote(180, 120, 91)).notices()).isEmpty();
  }

  @Test
  @DisplayName("票数未知，仅列出未知者；范围可以定案")
  void unknownVotes() {
    DraftVote open =
        DraftVote.builder()
            .ballot(Ballot.builder().heldOn(DAY).total(180).present(120).build())
            .build();
    Verdict.Undetermined verdict = (Verdict.Undetermined) at(Division.NATION).decide(ADOPTED, open);
    assertThat(verdict.possible())
        .containsExactlyInAnyOrder(Verdict.Kind.MET, Verdict.Kind.BREACHED);
    assertThat(verdict.missing())
        .containsExactly(new Missing.OfFact(DraftVoteFacts.IN_FAVOUR.description()));
    DraftVote enough = open.withBallot(open.ballot().withInFavour(Fact.atLeast(90)));
    assertThat(at(Division.NATION).decide(ADOPTED, enough).kind()).isEqualTo(Verdict.Kind.MET);
    DraftVote few = open.withBallot(open.ballot().withInFavour(Fact.between(10, 89)));
    assertThat(at(Division.NATION).decide(ADOPTED, few).kind()).isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("自2004年5月1日起适用")
  void theDayOfTheVoteDecides() {
    DraftVote vote = vote(180, 10, 10);
    DraftVote before =
        vote.withBallot(vote.ballot().withHeldOn(Fact.known(LocalDate.of(2004, 4, 30))));
    DraftVote first =
        vote.withBallot(vote.ballot().withHeldOn(Fact.known(LocalDate.of(2004, 5, 1))));
    assertThat(at(Division.NATION).decide(ADOPTED, before).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(at(Division.NATION).decide(ADOPTED, first).kind()).isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("浙江省集体合同条例：过半数，恰为半数不通过")
  void zhejiangAsksForMoreThanHalf() {
    BoundRulebook zhejiang = at(Regions.ZHEJIANG);
    Verdict half = zhejiang.decide(ADOPTED, vote(180, 120, 90));
    assertThat(half.kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(half.notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.DEPARTS_FROM_NATIONAL)
        .anyMatch(notice -> notice.kind() == NoticeKind.VOTE_ON_THE_LINE)
        .noneMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
    assertThat(zhejiang.decide(ADOPTED, vote(180, 120, 91)).kind()).isEqualTo(Verdict.Kind.MET);
    DraftVote before = vote(180, 120, 90);
    Verdict earlier =
        zhejiang.decide(
            ADOPTED,
            before.withBallot(before.ballot().withHeldOn(Fact.known(LocalDate.of(2010, 12, 31)))));
    assertThat(earlier.kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(earlier.notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN)
        .noneMatch(notice -> notice.kind() == NoticeKind.DEPARTS_FROM_NATIONAL);
  }
}
