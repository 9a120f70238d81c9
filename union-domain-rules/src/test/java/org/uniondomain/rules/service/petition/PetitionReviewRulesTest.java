package org.uniondomain.rules.service.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.service.petition.PetitionHandler.ADMINISTRATIVE_ORGAN;
import static org.uniondomain.core.service.petition.PetitionHandler.TRADE_UNION;
import static org.uniondomain.core.service.petition.ReviewStage.REVIEW;
import static org.uniondomain.core.service.petition.ReviewStage.RE_EXAMINATION;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.service.petition.PetitionHandler;
import org.uniondomain.core.service.petition.PetitionReview;
import org.uniondomain.core.service.petition.ReviewStage;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("信访条例第三十四条、第三十五条，信访工作条例第三十五条、第三十六条：复查复核期限")
class PetitionReviewRulesTest {
  private static final LocalDate REQUESTED = LocalDate.of(2023, 3, 1);

  private static PetitionReview review(
      ReviewStage stage, PetitionHandler handler, String decided, int hearing) {
    return PetitionReview.builder()
        .stage(stage)
        .handler(handler)
        .requested(REQUESTED)
        .decided(LocalDate.parse(decided))
        .hearingDays(hearing)
        .build();
  }

  private static Verdict decide(Requirement<PetitionReview> rule, PetitionReview review) {
    return UnionRules.standard()
        .at(Division.NATION, LocalDate.of(2023, 3, 10))
        .decide(rule, review);
  }

  @ParameterizedTest(name = "听证{1}日，{0}: 复查{2}，复核{3}")
  @CsvSource({
    "2023-03-31, 0, MET, MET",
    "2023-04-03, 0, BREACHED, BREACHED",
    "2023-04-03, 3, BREACHED, MET",
    "2023-04-04, 4, BREACHED, MET",
    "2023-04-06, 4, BREACHED, BREACHED"
  })
  @DisplayName("三十日；听证所需时间不计入复核期限，只移动复核的最后一日")
  void thirtyDays(String decided, int hearing, Verdict.Kind review, Verdict.Kind again) {
    assertThat(
            decide(PetitionReviewRules.REVIEW, review(REVIEW, TRADE_UNION, decided, hearing))
                .kind())
        .isEqualTo(review);
    assertThat(
            decide(
                    PetitionReviewRules.RE_EXAMINATION,
                    review(RE_EXAMINATION, TRADE_UNION, decided, hearing))
                .kind())
        .isEqualTo(again);
  }

  @Test
  @DisplayName("听证天数未知的，三十日内已定，其后无法确定")
  void hearingUnknown() {
    PetitionReview late =
        review(RE_EXAMINATION, TRADE_UNION, "2023-04-20", 0).withHearingDays(Fact.unknown());
    assertThat(decide(PetitionReviewRules.RE_EXAMINATION, late).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(
            decide(PetitionReviewRules.RE_EXAMINATION, late.withDecided(Fact.known(REQUESTED)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("尚未作出意见的，最后一日随听证顺延")
  void pending() {
    PetitionReview open =
        review(RE_EXAMINATION, TRADE_UNION, "2023-04-20", 5).withDecided(Fact.none());
    assertThat(((Verdict.Pending) decide(PetitionReviewRules.RE_EXAMINATION, open)).lastDay())
        .contains(LocalDate.of(2023, 4, 6));
  }

  @Test
  @DisplayName("2022年5月1日前只约束行政机关")
  void addressees() {
    LocalDate before = LocalDate.of(2022, 4, 30);
    PetitionReview union =
        review(REVIEW, TRADE_UNION, "2022-05-10", 0).withRequested(Fact.known(before));
    assertThat(decide(PetitionReviewRules.REVIEW, union).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            decide(PetitionReviewRules.REVIEW, union.withHandler(Fact.known(ADMINISTRATIVE_ORGAN)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(decide(PetitionReviewRules.RE_EXAMINATION, union).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
