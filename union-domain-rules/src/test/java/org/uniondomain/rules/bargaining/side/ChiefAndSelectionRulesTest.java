package org.uniondomain.rules.bargaining.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.bargaining.side.SelectionMethod.RECOMMENDED_AND_PUBLICISED;
import static org.uniondomain.core.bargaining.side.SelectionMethod.UNION_APPOINTED;
import static org.uniondomain.rules.bargaining.round.Rounds.rules;
import static org.uniondomain.rules.bargaining.round.Rounds.workers;
import static org.uniondomain.rules.bargaining.side.ChiefRules.CHIEF_INSIDER;
import static org.uniondomain.rules.bargaining.side.ChiefRules.EMPLOYERS_CHIEF;
import static org.uniondomain.rules.bargaining.side.ChiefRules.ONE_CHIEF;
import static org.uniondomain.rules.bargaining.side.ChiefRules.WORKERS_CHIEF;
import static org.uniondomain.rules.bargaining.side.SelectionRules.CONSENTED;
import static org.uniondomain.rules.bargaining.side.SelectionRules.GUIDED;
import static org.uniondomain.rules.bargaining.side.SelectionRules.UNION_SELECTS;
import static org.uniondomain.rules.bargaining.side.SelectionRules.WAGE_CONSENTED;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.Representative;
import org.uniondomain.core.bargaining.side.RepresentativePost;
import org.uniondomain.core.bargaining.side.RepresentativeSource;
import org.uniondomain.core.bargaining.side.RepresentedStaff;
import org.uniondomain.core.bargaining.side.SideRole;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第二十条至第二十四条：首席代表和协商代表的产生")
class ChiefAndSelectionRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2013, 6, 3);
  private static final RepresentedStaff WITH_UNION =
      RepresentedStaff.builder().unionExists(true).build();
  private static final RepresentedStaff WITHOUT_UNION =
      RepresentedStaff.builder().unionExists(false).build();
  private static final Representative MEMBER =
      Representative.builder().source(RepresentativeSource.INSIDER).chief(false).build();
  private static final Representative CHIEF = MEMBER.withChief(Fact.known(true));

  private static Verdict.Kind asked(Requirement<BargainingSide> rule, BargainingSide side) {
    return rules("000000", TODAY).decide(rule, side).kind();
  }

  @ParameterizedTest(name = "{0} chiefs: {1}")
  @CsvSource({"0, BREACHED", "1, MET", "2, BREACHED"})
  void oneChief(int chiefs, Verdict.Kind expected) {
    Representative[] all = new Representative[3];
    for (int i = 0; i < 3; i++) {
      all[i] = i < chiefs ? CHIEF : MEMBER;
    }
    BargainingSide side = workers(COMPREHENSIVE, WITH_UNION, all);
    assertThat(asked(ONE_CHIEF, side)).isEqualTo(expected);
    assertThat(rules("000000", LocalDate.of(2004, 4, 30)).decide(ONE_CHIEF, side).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            rules("000000", LocalDate.of(2004, 4, 30))
                .decide(ONE_CHIEF, side.withKind(Fact.known(WAGE)))
                .kind())
        .isEqualTo(expected);
    assertThat(
            rules("000000", LocalDate.of(2000, 11, 7))
                .decide(ONE_CHIEF, side.withKind(Fact.known(WAGE)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}, authorised {1}: {2}")
  @CsvSource({
    "UNION_CHAIR, false, MET",
    "ACTING_UNION_HEAD, false, MET",
    "NONE_OF_THESE, true, MET",
    "NONE_OF_THESE, false, BREACHED",
    "UNION_STAFF, false, BREACHED"
  })
  void workersChief(RepresentativePost post, boolean authorised, Verdict.Kind expected) {
    Representative chief =
        CHIEF.withPosts(Listing.of(post)).withAuthorisedInWriting(Fact.known(authorised));
    assertThat(asked(WORKERS_CHIEF, workers(COMPREHENSIVE, WITH_UNION, chief, MEMBER)))
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("未建工会的，首席代表由代表推举；是否已建工会不明的，无法确定")
  void withoutUnion() {
    Representative elected = CHIEF.withElectedChief(Fact.known(true));
    assertThat(asked(WORKERS_CHIEF, workers(COMPREHENSIVE, WITHOUT_UNION, elected)))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            asked(
                WORKERS_CHIEF,
                workers(COMPREHENSIVE, WITHOUT_UNION, elected.withElectedChief(Fact.known(false)))))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            asked(
                WORKERS_CHIEF, workers(COMPREHENSIVE, RepresentedStaff.builder().build(), elected)))
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "{0}, authorised {1}: {2}")
  @CsvSource({
    "LEGAL_REPRESENTATIVE, false, MET",
    "MANAGER, true, MET",
    "MANAGER, false, BREACHED",
    "NONE_OF_THESE, true, BREACHED"
  })
  void employersChief(RepresentativePost post, boolean authorised, Verdict.Kind expected) {
    BargainingSide side =
        BargainingSide.builder()
            .role(SideRole.EMPLOYER)
            .representatives(
                Listing.of(
                    CHIEF
                        .withPosts(Listing.of(post))
                        .withAuthorisedInWriting(Fact.known(authorised))))
            .build();
    assertThat(asked(EMPLOYERS_CHIEF, side)).isEqualTo(expected);
  }

  @Test
  @DisplayName("首席代表不得由外部人员代理")
  void chiefFromInside() {
    assertThat(asked(CHIEF_INSIDER, workers(COMPREHENSIVE, WITH_UNION, CHIEF, MEMBER)))
        .isEqualTo(Verdict.Kind.MET);
    Representative outside =
        CHIEF.withSource(Fact.known(RepresentativeSource.OUTSIDE_PROFESSIONAL));
    assertThat(asked(CHIEF_INSIDER, workers(COMPREHENSIVE, WITH_UNION, outside, MEMBER)))
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("已建工会的由工会选派；内蒙古工资协商须经确认或者公示")
  void selection() {
    BargainingSide side =
        workers(WAGE, WITH_UNION, CHIEF).withSelection(Fact.known(UNION_APPOINTED));
    assertThat(asked(UNION_SELECTS, side)).isEqualTo(Verdict.Kind.MET);
    BoundRulebook innerMongolia = rules("150000", LocalDate.of(2026, 1, 5));
    assertThat(innerMongolia.decide(UNION_SELECTS, side).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            innerMongolia
                .decide(UNION_SELECTS, side.withSelection(Fact.known(RECOMMENDED_AND_PUBLICISED)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(innerMongolia.decide(UNION_SELECTS, side.withKind(Fact.known(COMPREHENSIVE))).kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @ParameterizedTest(name = "worked case 18: {0} {1}, {2} of 200 consent: {3}")
  @CsvSource({
    "000000, COMPREHENSIVE, 99, BREACHED",
    "000000, COMPREHENSIVE, 100, MET",
    "110000, COMPREHENSIVE, 100, MET",
    "310000, COMPREHENSIVE, 100, MET",
    "330000, COMPREHENSIVE, 100, BREACHED",
    "330000, COMPREHENSIVE, 101, MET"
  })
  void consent(String place, ContractKind kind, int votes, Verdict.Kind expected) {
    assertThat(rules(place, LocalDate.of(2026, 1, 5)).decide(CONSENTED, asked(kind, votes)).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "worked case 18, more than half wanted: {0} of 200 consent: {1}")
  @CsvSource({"100, BREACHED", "101, MET"})
  void strictConsent(int votes, Verdict.Kind expected) {
    LocalDate day = LocalDate.of(2013, 6, 30);
    Overlay strict =
        Overlay.of(Division.NATION)
            .replaces(
                SelectionRules.CONSENT_SHARE,
                own ->
                    own.since(
                            LocalDate.of(2004, 5, 1),
                            Ratio.of(1, 2),
                            LIBRARY_CONVENTIONS.cited(),
                            Certainty.CONVENTION)
                        .drawn(Bound.EXCEEDING));
    assertThat(
            UnionRules.standard()
                .with(strict)
                .at(Division.NATION, day)
                .decide(CONSENTED, asked(COMPREHENSIVE, votes))
                .kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} wages, {1} of 200 consent: {2}")
  @CsvSource({
    "000000, 100, MET",
    "150000, 100, MET",
    "150000, 99, BREACHED",
    "330000, 100, BREACHED",
    "370000, 100, BREACHED",
    "370000, 101, MET",
    "410000, 100, MET",
    "450000, 100, BREACHED",
    "520000, 100, MET"
  })
  void consentOnWages(String place, int votes, Verdict.Kind expected) {
    assertThat(
            rules(place, LocalDate.of(2026, 1, 5))
                .decide(WAGE_CONSENTED, asked(WAGE, votes))
                .kind())
        .isEqualTo(expected);
  }

  private static BargainingSide asked(ContractKind kind, int votes) {
    return workers(kind, WITHOUT_UNION, MEMBER)
        .withConsent(Ballot.builder().total(200).inFavour(votes).build());
  }

  @Test
  @DisplayName("恰为半数的，答案提示")
  void consentOnTheLine() {
    Verdict verdict = rules("000000", TODAY).decide(CONSENTED, asked(COMPREHENSIVE, 100));
    assertThat(verdict.notices()).extracting(Notice::kind).contains(NoticeKind.VOTE_ON_THE_LINE);
  }

  @Test
  @DisplayName("劳动合同法第五十一条第二款：2008年起由上级工会指导")
  void guided() {
    BargainingSide side =
        workers(COMPREHENSIVE, WITHOUT_UNION, MEMBER).withGuidedByHigherUnion(Fact.known(false));
    assertThat(rules("000000", LocalDate.of(2007, 12, 31)).decide(GUIDED, side).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(rules("000000", LocalDate.of(2008, 1, 1)).decide(GUIDED, side).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }
}
