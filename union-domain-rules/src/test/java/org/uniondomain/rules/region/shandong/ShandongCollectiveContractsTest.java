package org.uniondomain.rules.region.shandong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WOMEN;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.ADOPTED;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.MAJORITY;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.QUORUM;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.bargaining.contract.ContractClocks;
import org.uniondomain.rules.bargaining.draft.DraftVoteFacts;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("山东省企业工资集体协商条例第二十七条：工资专项集体合同草案，全体过半数同意")
class ShandongCollectiveContractsTest {
  private static final BoundRulebook SHANDONG =
      UnionRules.standard().at(Regions.SHANDONG, LocalDate.of(2020, 1, 1));

  private static DraftVote vote(Fact<ContractKind> kind, int total, int present, int inFavour) {
    return DraftVote.builder()
        .kind(kind)
        .ballot(
            Ballot.builder()
                .heldOn(LocalDate.of(2018, 3, 1))
                .total(total)
                .present(present)
                .inFavour(inFavour)
                .build())
        .build();
  }

  private static DraftVote wage(int total, int present, int inFavour) {
    return vote(Fact.known(WAGE), total, present, inFavour);
  }

  private static Set<NoticeKind> notices(Verdict verdict) {
    return verdict.notices().stream()
        .map(notice -> notice.kind())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Test
  @DisplayName("100名代表、55人到会、51人同意：本省多数已达到，全国到会人数未达到，未通过")
  void localSilenceOnTheQuorumDisplacesNothing() {
    DraftVote vote = wage(100, 55, 51);
    Verdict majority = SHANDONG.decide(MAJORITY, vote);
    assertThat(majority.kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(notices(majority)).containsExactly(NoticeKind.DEPARTS_FROM_NATIONAL);
    Verdict quorum = SHANDONG.decide(QUORUM, vote);
    assertThat(quorum.kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(((Verdict.Breached) quorum).margin().orElseThrow().amount()).isEqualTo(12);
    assertThat(notices(quorum)).isEmpty();
    Verdict adopted = SHANDONG.decide(ADOPTED, vote);
    assertThat(adopted.kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(notices(adopted)).containsExactly(NoticeKind.DEPARTS_FROM_NATIONAL);
    assertThat(
            SHANDONG.of(DraftVote.class).assess(vote).explanations(Locale.CHINA).get(0).toString())
        .contains("《集体合同规定》（2004）第三十六条第二款", "《山东省企业工资集体协商条例》（2016）第二十七条");
  }

  @Test
  @DisplayName("恰为半数：工资专项不通过，综合性合同依全国规定通过")
  void exactlyHalfDependsOnTheKind() {
    assertThat(SHANDONG.decide(ADOPTED, wage(100, 70, 50)).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(SHANDONG.decide(ADOPTED, wage(100, 70, 51)).kind()).isEqualTo(Verdict.Kind.MET);
    Verdict general = SHANDONG.decide(ADOPTED, vote(Fact.known(COMPREHENSIVE), 100, 70, 50));
    assertThat(general.kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(notices(general))
        .containsExactlyInAnyOrder(NoticeKind.VOTE_ON_THE_LINE, NoticeKind.LOCAL_LAW_NOT_SEEN);
    assertThat(SHANDONG.decide(MAJORITY, vote(Fact.known(WOMEN), 100, 70, 49)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("种类未知：两种规定均可能适用，一致时即为结论")
  void unknownKind() {
    Verdict half = SHANDONG.decide(MAJORITY, vote(Fact.unknown(), 100, 70, 50));
    assertThat(((Verdict.Undetermined) half).possible())
        .containsExactlyInAnyOrder(Verdict.Kind.MET, Verdict.Kind.BREACHED);
    assertThat(((Verdict.Undetermined) half).missing())
        .containsExactly(new Missing.OfFact(DraftVoteFacts.KIND.description()));
    Verdict adopted = SHANDONG.decide(ADOPTED, vote(Fact.unknown(), 100, 70, 50));
    assertThat(((Verdict.Undetermined) adopted).missing())
        .containsExactly(new Missing.OfFact(DraftVoteFacts.KIND.description()));
    assertThat(SHANDONG.decide(ADOPTED, vote(Fact.unknown(), 100, 70, 51)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(SHANDONG.decide(ADOPTED, vote(Fact.unknown(), 100, 70, 49)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    Fact<ContractKind> notWage = Fact.oneOf(ImmutableSet.of(COMPREHENSIVE, WOMEN));
    assertThat(SHANDONG.decide(ADOPTED, vote(notWage, 100, 70, 50)).kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("2017年1月1日前依全国规定")
  void beforeTheRegulation() {
    DraftVote vote = wage(100, 70, 50);
    DraftVote before =
        vote.withBallot(vote.ballot().withHeldOn(Fact.known(LocalDate.of(2016, 12, 31))));
    DraftVote first =
        vote.withBallot(vote.ballot().withHeldOn(Fact.known(LocalDate.of(2017, 1, 1))));
    assertThat(SHANDONG.decide(ADOPTED, before).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(SHANDONG.decide(ADOPTED, first).kind()).isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "依{1}的规定，{0}：{2}")
  @CsvSource({
    "wage-agreement.last-day-of-filing, 2016-12-31, 2018-03-12",
    "wage-agreement.last-day-of-filing, 2017-01-01, 2018-03-15",
    "wage-agreement.last-day-of-publication, 2016-12-31, 2018-04-06",
    "wage-agreement.last-day-of-publication, 2017-01-01, 2018-04-08"
  })
  void clocks(String rule, LocalDate law, LocalDate expected) {
    assertThat(ContractClocks.clock("bargaining." + rule, Regions.SHANDONG, WAGE, law))
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "2018-01-01至{0}：通常期限{1}，最长期限{2}")
  @CsvSource({
    "2018-12-31, MET, MET",
    "2019-12-31, ADVISORY, MET",
    "2020-12-31, ADVISORY, MET",
    "2021-01-01, ADVISORY, BREACHED"
  })
  void lengths(LocalDate last, String usual, Verdict.Kind longest) {
    assertThat(ContractClocks.length(Regions.SHANDONG, WAGE, LocalDate.of(2017, 1, 1), last))
        .isEqualTo(usual);
    assertThat(
            SHANDONG
                .decide(
                    ShandongCollectiveContracts.LONGEST_TERM,
                    ContractClocks.contract(WAGE)
                        .withTerm(ContractClocks.term(LocalDate.of(2018, 1, 1), last)))
                .kind())
        .isEqualTo(longest);
  }
}
