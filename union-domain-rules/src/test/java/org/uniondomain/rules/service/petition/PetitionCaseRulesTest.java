package org.uniondomain.rules.service.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.service.petition.Petition;
import org.uniondomain.core.service.petition.PetitionAnswer;
import org.uniondomain.core.service.petition.PetitionCase;
import org.uniondomain.core.service.petition.PetitionHandler;
import org.uniondomain.core.service.petition.PetitionRegister;
import org.uniondomain.core.service.petition.PetitionReview;
import org.uniondomain.core.service.petition.RenewedPetition;
import org.uniondomain.core.service.petition.ReviewStage;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("信访工作条例第三十六条第三款：三级终结；登记簿统计")
class PetitionCaseRulesTest {
  private static final BoundRulebook BOOK =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2023, 9, 1));

  private static PetitionReview review(ReviewStage stage, String requested, String decided) {
    return PetitionReview.builder()
        .stage(stage)
        .requested(LocalDate.parse(requested))
        .decided(LocalDate.parse(decided))
        .build();
  }

  private static PetitionCase course(boolean again, PetitionReview... reviews) {
    return PetitionCase.builder()
        .sameFactsAgain(again)
        .reviews(Listing.complete(List.of(reviews)))
        .build();
  }

  private static final PetitionReview FIRST =
      review(ReviewStage.REVIEW, "2023-03-01", "2023-03-20");
  private static final PetitionReview SECOND =
      review(ReviewStage.RE_EXAMINATION, "2023-04-03", "2023-04-20");

  @Test
  @DisplayName("复核意见作出后，同一事实和理由的不再受理；其前或者另有事实的不受限")
  void renewed() {
    assertThat(BOOK.decide(PetitionCaseRules.RENEWED, course(true, FIRST, SECOND)).asFact())
        .isEqualTo(Fact.known(RenewedPetition.NOT_ACCEPTED_AGAIN));
    assertThat(BOOK.decide(PetitionCaseRules.RENEWED, course(true, FIRST)).asFact())
        .isEqualTo(Fact.known(RenewedPetition.NOT_BARRED));
    assertThat(BOOK.decide(PetitionCaseRules.RENEWED, course(false, FIRST, SECOND)).asFact())
        .isEqualTo(Fact.known(RenewedPetition.NOT_BARRED));
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2022, 4, 30))
                .decide(PetitionCaseRules.RENEWED, course(true, FIRST, SECOND)))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("复查、复核依次各一次；无复查而复核、复查未定而请求复核的，数据不符")
  void chain() {
    assertThat(BOOK.decide(PetitionCaseRules.CHAIN, course(false, FIRST, SECOND)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(BOOK.decide(PetitionCaseRules.CHAIN, course(false)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(BOOK.decide(PetitionCaseRules.CHAIN, course(false, SECOND)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(BOOK.decide(PetitionCaseRules.CHAIN, course(false, FIRST, FIRST)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    PetitionReview early = review(ReviewStage.RE_EXAMINATION, "2023-03-19", "2023-04-20");
    assertThat(BOOK.decide(PetitionCaseRules.CHAIN, course(false, FIRST, early)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  private static Petition finished(String day, PetitionAnswer answer) {
    return Petition.builder()
        .handler(PetitionHandler.TRADE_UNION)
        .received(LocalDate.of(2022, 12, 28))
        .accepted(LocalDate.of(2023, 1, 2))
        .appeal(true)
        .extensionDays(0)
        .extensionApproved(false)
        .extensionReasonTold(false)
        .finished(LocalDate.parse(day))
        .answer(answer)
        .build();
  }

  @Test
  @DisplayName("登记簿：按答复分计，按期办结率为原数之比")
  void register() {
    PetitionRegister register =
        PetitionRegister.builder()
            .petitions(
                Listing.complete(
                    List.of(
                        finished("2023-03-03", PetitionAnswer.SUPPORT),
                        finished("2023-03-06", PetitionAnswer.SUPPORT),
                        finished("2023-02-01", PetitionAnswer.EXPLAIN),
                        finished("2023-02-02", PetitionAnswer.NOT_SUPPORT)
                            .withFinished(Fact.none()))))
            .build();
    assertThat(BOOK.decide(PetitionRegisterRules.SUPPORTED, register).asFact())
        .isEqualTo(Fact.known(2));
    assertThat(BOOK.decide(PetitionRegisterRules.EXPLAINED, register).asFact())
        .isEqualTo(Fact.known(1));
    assertThat(BOOK.decide(PetitionRegisterRules.NOT_SUPPORTED, register).asFact())
        .isEqualTo(Fact.known(0));
    assertThat(BOOK.decide(PetitionRegisterRules.OPEN, register).asFact()).isEqualTo(Fact.known(1));
    assertThat(BOOK.decide(PetitionRegisterRules.IN_TIME, register).asFact())
        .isEqualTo(Fact.known(Ratio.of(1, 2)));
  }
}
