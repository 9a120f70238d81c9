package org.uniondomain.rules.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WOMEN;
import static org.uniondomain.rules.bargaining.BargainingCaseRules.ADOPTED_BEFORE_SIGNING;
import static org.uniondomain.rules.bargaining.BargainingCaseRules.DAYS_IN_ORDER;
import static org.uniondomain.rules.bargaining.BargainingCaseRules.ONE_KIND;
import static org.uniondomain.rules.bargaining.BargainingCaseRules.WOMENS_CONTENT;
import static org.uniondomain.rules.bargaining.BargainingCases.filed;
import static org.uniondomain.rules.bargaining.BargainingCases.replied;
import static org.uniondomain.rules.bargaining.BargainingCases.vote;
import static org.uniondomain.rules.bargaining.round.Rounds.rules;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.BargainingCase;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体协商案卷：需要两份以上文件才能判断的事项，以及期日表")
class BargainingCaseRulesTest {
  private static final LocalDate LATER = LocalDate.of(2026, 3, 2);

  @ParameterizedTest(name = "vote on {0} with {1} in favour, signed on 2018-04-10: {2}")
  @CsvSource({
    "2018-04-09, 90, MET",
    "2018-04-10, 90, MET",
    "2018-04-11, 90, BREACHED",
    "2018-04-09, 89, BREACHED"
  })
  void adoptedBeforeSigning(LocalDate held, int inFavour, Verdict.Kind expected) {
    BargainingCase file = filed().withDraftVotes(Listing.of(vote(held, inFavour)));
    Verdict verdict = rules("000000", LATER).decide(ADOPTED_BEFORE_SIGNING, file);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.INVALID);
    }
  }

  @Test
  @DisplayName("先否决后通过的，以通过的一次为准；没有表决的不生效力；名单不全的无法确定；未签订的不适用")
  void severalVotes() {
    BoundRulebook rules = rules("000000", LATER);
    DraftVote failed = vote(LocalDate.of(2018, 4, 3), 60);
    DraftVote passed = vote(LocalDate.of(2018, 4, 9), 120);
    assertThat(
            rules
                .decide(ADOPTED_BEFORE_SIGNING, filed().withDraftVotes(Listing.of(failed, passed)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(ADOPTED_BEFORE_SIGNING, filed().withDraftVotes(Listing.none())).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            rules
                .decide(
                    ADOPTED_BEFORE_SIGNING,
                    filed().withDraftVotes(Listing.partial(List.of(failed))))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(rules.decide(ADOPTED_BEFORE_SIGNING, replied()).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("worked case 43：合同没有女职工内容的，案卷中的女职工专项集体合同补足；2023年起才要求")
  void oneContractCuresAnother() {
    BargainingCase bare =
        filed().withContract(filed().contract().withSignedOn(Fact.known(LocalDate.of(2023, 1, 1))));
    BoundRulebook rules = rules("000000", LATER);
    assertThat(rules.decide(WOMENS_CONTENT, bare).kind()).isEqualTo(Verdict.Kind.BREACHED);
    CollectiveContract special = CollectiveContract.builder().kind(WOMEN).build();
    assertThat(rules.decide(WOMENS_CONTENT, bare.withSpecialContracts(Listing.of(special))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            rules
                .decide(WOMENS_CONTENT, bare.withSpecialContracts(Listing.partial(List.of())))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(
            rules
                .decide(
                    WOMENS_CONTENT,
                    bare.withContract(
                        bare.contract().withSignedOn(Fact.known(LocalDate.of(2022, 12, 31)))))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("日期先后颠倒、种类不一的，提示数据问题")
  void consistency() {
    BoundRulebook rules = rules("150000", LATER);
    assertThat(rules.decide(DAYS_IN_ORDER, filed()).kind()).isEqualTo(Verdict.Kind.MET);
    BargainingCase early =
        filed().withContract(filed().contract().withSignedOn(Fact.known(LocalDate.of(2018, 4, 1))));
    Verdict verdict = rules.decide(DAYS_IN_ORDER, early);
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.DATA_QUALITY);
    assertThat(rules.decide(ONE_KIND, filed()).kind()).isEqualTo(Verdict.Kind.MET);
    BargainingCase mixed =
        filed().withContract(filed().contract().withKind(Fact.known(COMPREHENSIVE)));
    assertThat(rules.decide(ONE_KIND, mixed).kind()).isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("评估案卷，即评估协商、双方、要约、表决和合同")
  void partsAreAssessedToo() {
    assertThat(
            rules("150000", LocalDate.of(2018, 4, 16), LATER)
                .of(BargainingCase.class)
                .assess(filed())
                .parts())
        .extracting(part -> part.pointer())
        .contains("/negotiation", "/draftVotes/0", "/contract");
  }
}
