package org.uniondomain.rules.region.shanghai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.region.shanghai.ShanghaiCongressMeetings.BINDING;
import static org.uniondomain.rules.region.shanghai.ShanghaiCongressMeetings.ELECTED;
import static org.uniondomain.rules.region.shanghai.ShanghaiCongressMeetings.PAPERS;
import static org.uniondomain.rules.region.shanghai.ShanghaiCongressMeetings.SECRET;
import static org.uniondomain.rules.region.shanghai.ShanghaiCongressMeetings.TURNOUT;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.assembly.CongressMeeting;
import org.uniondomain.core.assembly.DelegateElection;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("上海市职工代表大会会议")
class ShanghaiCongressMeetingsTest {
  private static final LocalDate HELD = LocalDate.of(2026, 6, 15);
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Regions.SHANGHAI, LocalDate.of(2026, 6, 30));

  private static Ballot ballot(int total, int present, int inFavour) {
    return Ballot.builder().heldOn(HELD).total(total).present(present).inFavour(inFavour).build();
  }

  private static CongressMeeting meeting(int present, int inFavour) {
    return CongressMeeting.builder().ballot(ballot(120, present, inFavour)).build();
  }

  @ParameterizedTest(name = "材料{0}送达：{1}")
  @CsvSource({"2026-06-07, MET", "2026-06-08, MET", "2026-06-09, BREACHED", "2026-06-15, BREACHED"})
  @DisplayName("第三十条：材料提前七日送达；会议当日不计")
  void papers(LocalDate sent, Verdict.Kind expected) {
    assertThat(RULES.decide(PAPERS, meeting(80, 60).withPapersSentOn(Fact.known(sent))).kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("材料尚未送达：还来得及的为在期限内，来不及的不符合")
  void papersNotYetSent() {
    CongressMeeting coming = meeting(80, 60).withPapersSentOn(Fact.none());
    assertThat(
            UnionRules.standard()
                .at(Regions.SHANGHAI, LocalDate.of(2026, 6, 8))
                .decide(PAPERS, coming)
                .kind())
        .isEqualTo(Verdict.Kind.PENDING);
    assertThat(
            UnionRules.standard()
                .at(Regions.SHANGHAI, LocalDate.of(2026, 6, 9))
                .decide(PAPERS, coming)
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("第三十一条：无记名投票")
  void secretBallot() {
    assertThat(RULES.decide(SECRET, meeting(80, 60).withSecretBallot(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(SECRET, meeting(80, 60)).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "到会{0}人，同意{1}人：{2}")
  @CsvSource({"80, 60, MET", "80, 59, BREACHED", "79, 79, BREACHED"})
  @DisplayName("第三十三条：应当审议通过的事项未获通过的，对职工不具有约束力")
  void whatBinds(int present, int inFavour, Verdict.Kind expected) {
    Verdict verdict =
        RULES.decide(BINDING, meeting(present, inFavour).withApprovalRequired(Fact.known(true)));
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.INVALID);
    }
    assertThat(
            RULES
                .decide(BINDING, meeting(present, inFavour).withApprovalRequired(Fact.known(false)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "选区{0}人，参加{1}人，赞成{2}人：{3}，{4}")
  @CsvSource({
    "30, 19, 19, BREACHED, MET",
    "30, 20, 15, MET, MET",
    "30, 20, 14, MET, BREACHED",
    "31, 21, 16, MET, MET",
    "31, 21, 15, MET, BREACHED"
  })
  @DisplayName("第十五条：三分之二以上参加，全体职工半数以上赞成")
  void election(int total, int present, int inFavour, Verdict.Kind turnout, Verdict.Kind elected) {
    DelegateElection election =
        DelegateElection.builder().ballot(ballot(total, present, inFavour)).build();
    assertThat(RULES.decide(TURNOUT, election).kind()).isEqualTo(turnout);
    Verdict verdict = RULES.decide(ELECTED, election);
    assertThat(verdict.kind()).isEqualTo(elected);
    assertThat(verdict.notices().stream().anyMatch(n -> n.kind() == NoticeKind.VOTE_ON_THE_LINE))
        .isEqualTo(2 * inFavour == total);
    assertThat(
            UnionRules.standard()
                .at(Regions.ZHEJIANG, LocalDate.of(2026, 6, 30))
                .decide(TURNOUT, election)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
