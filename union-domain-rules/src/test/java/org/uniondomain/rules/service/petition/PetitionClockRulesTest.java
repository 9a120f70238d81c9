package org.uniondomain.rules.service.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.service.petition.Petition;
import org.uniondomain.core.service.petition.PetitionForwarding;
import org.uniondomain.core.service.petition.PetitionHandler;
import org.uniondomain.core.service.petition.PetitionReview;
import org.uniondomain.core.service.petition.ReviewStage;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("信访时限的末日：告知、异议、办结、转送、复查、复核")
class PetitionClockRulesTest {
  private static final BoundRulebook BOOK =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2023, 3, 10));

  private static Petition petition(PetitionHandler handler, String received) {
    return Petition.builder()
        .handler(handler)
        .received(LocalDate.parse(received))
        .addressClear(true)
        .competent(false)
        .appeal(true)
        .accepted(LocalDate.of(2023, 1, 2))
        .extensionDays(0)
        .extensionApproved(false)
        .extensionReasonTold(false)
        .build();
  }

  @Test
  @DisplayName("收到后第十五日告知；工会2022年5月前不受国务院条例约束，无此末日")
  void notice() {
    assertThat(
            BOOK.decide(
                    PetitionClockRules.LAST_DAY_OF_NOTICE,
                    petition(PetitionHandler.ADMINISTRATIVE_ORGAN, "2013-05-06"))
                .asFact())
        .isEqualTo(Fact.known(LocalDate.of(2013, 5, 21)));
    assertThat(
            BOOK.decide(
                PetitionClockRules.LAST_DAY_OF_NOTICE,
                petition(PetitionHandler.TRADE_UNION, "2013-05-06")))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("异议为五个工作日，不是五日")
  void objection() {
    assertThat(
            BOOK.decide(
                    PetitionClockRules.LAST_DAY_OF_OBJECTION,
                    petition(PetitionHandler.TRADE_UNION, "2023-03-01"))
                .asFact())
        .isEqualTo(Fact.known(LocalDate.of(2023, 3, 8)));
  }

  @Test
  @DisplayName("受理后第六十日办结；经批准并告知的延期顺延三十日，遇休息日再顺延")
  void finishing() {
    Petition petition = petition(PetitionHandler.TRADE_UNION, "2022-12-28");
    assertThat(BOOK.decide(PetitionClockRules.LAST_DAY_OF_FINISHING, petition).asFact())
        .isEqualTo(Fact.known(LocalDate.of(2023, 3, 3)));
    Petition extended =
        petition
            .withExtensionDays(Fact.known(30))
            .withExtensionApproved(Fact.known(true))
            .withExtensionReasonTold(Fact.known(true));
    assertThat(BOOK.decide(PetitionClockRules.LAST_DAY_OF_FINISHING, extended).asFact())
        .isEqualTo(Fact.known(LocalDate.of(2023, 4, 3)));
    assertThat(
            BOOK.decide(
                    PetitionClockRules.LAST_DAY_OF_FINISHING,
                    extended.withExtensionReasonTold(Fact.known(false)))
                .asFact())
        .isEqualTo(Fact.known(LocalDate.of(2023, 3, 3)));
  }

  @ParameterizedTest(name = "{0}收到，登记{1}，{2}转送：{3}")
  @CsvSource({
    "2005-04-29, true, 2005-05-30, NOT_APPLICABLE",
    "2023-03-01, true, 2023-03-15, MET",
    "2023-03-01, true, 2023-03-16, MET",
    "2023-03-01, true, 2023-03-17, BREACHED",
    "2023-03-01, false, 2023-03-15, BREACHED"
  })
  @DisplayName("信访部门十五日内登记转送")
  void forwarding(String received, boolean registered, String passedOn, Verdict.Kind expected) {
    PetitionForwarding forwarding =
        PetitionForwarding.builder()
            .received(LocalDate.parse(received))
            .registered(registered)
            .forwarded(LocalDate.parse(passedOn))
            .build();
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2023, 4, 1))
                .decide(PetitionForwardingRules.FORWARD, forwarding)
                .kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("转送末日为收到后第十五日")
  void lastDayOfForwarding() {
    PetitionForwarding forwarding =
        PetitionForwarding.builder().received(LocalDate.of(2023, 3, 1)).build();
    assertThat(BOOK.decide(PetitionForwardingRules.LAST_DAY, forwarding).asFact())
        .isEqualTo(Fact.known(LocalDate.of(2023, 3, 16)));
  }

  @ParameterizedTest(name = "{0}请求：复查{1}，复核{1}")
  @CsvSource({"2023-03-30, MET", "2023-03-31, MET", "2023-04-03, BREACHED"})
  @DisplayName("自收到答复或者复查意见之日起三十日内请求复查、复核")
  void asking(String requested, Verdict.Kind expected) {
    PetitionReview review =
        PetitionReview.builder()
            .stage(ReviewStage.REVIEW)
            .handler(PetitionHandler.OTHER)
            .answered(LocalDate.of(2023, 3, 1))
            .requested(LocalDate.parse(requested))
            .hearingDays(4)
            .build();
    PetitionReview again = review.withStage(Fact.known(ReviewStage.RE_EXAMINATION));
    assertThat(BOOK.decide(PetitionReviewRules.REVIEW_ASKED, review).kind()).isEqualTo(expected);
    assertThat(BOOK.decide(PetitionReviewRules.RE_EXAMINATION_ASKED, again).kind())
        .isEqualTo(expected);
    assertThat(BOOK.decide(PetitionReviewRules.REVIEW_ASKED, again).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(BOOK.decide(PetitionReviewRules.LAST_DAY_TO_ASK_FOR_REVIEW, review).asFact())
        .isEqualTo(Fact.known(LocalDate.of(2023, 3, 31)));
  }

  @Test
  @DisplayName("复核末日不计听证四日，复查末日照计")
  void lastDaysOfReview() {
    PetitionReview review =
        PetitionReview.builder()
            .stage(ReviewStage.REVIEW)
            .handler(PetitionHandler.OTHER)
            .answered(LocalDate.of(2023, 2, 1))
            .requested(LocalDate.of(2023, 3, 1))
            .hearingDays(4)
            .build();
    assertThat(BOOK.decide(PetitionReviewRules.LAST_DAY_OF_REVIEW, review).asFact())
        .isEqualTo(Fact.known(LocalDate.of(2023, 3, 31)));
    PetitionReview again = review.withStage(Fact.known(ReviewStage.RE_EXAMINATION));
    assertThat(BOOK.decide(PetitionReviewRules.LAST_DAY_OF_RE_EXAMINATION, again).asFact())
        .isEqualTo(Fact.known(LocalDate.of(2023, 4, 4)));
    assertThat(BOOK.decide(PetitionReviewRules.LAST_DAY_TO_ASK_FOR_RE_EXAMINATION, again).asFact())
        .isEqualTo(Fact.known(LocalDate.of(2023, 3, 3)));
  }
}
