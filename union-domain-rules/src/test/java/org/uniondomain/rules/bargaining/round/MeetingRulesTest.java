package org.uniondomain.rules.bargaining.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.rules.bargaining.round.MeetingRules.ALTERNATING_CHAIR;
import static org.uniondomain.rules.bargaining.round.MeetingRules.DRAFT_SIGNED;
import static org.uniondomain.rules.bargaining.round.MeetingRules.ORDER;
import static org.uniondomain.rules.bargaining.round.MeetingRules.SUSPENDED_BY_CONSENT;
import static org.uniondomain.rules.bargaining.round.PreparationRules.PREPARED;
import static org.uniondomain.rules.bargaining.round.PreparationRules.RECORDER;
import static org.uniondomain.rules.bargaining.round.Rounds.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.round.MeetingStep;
import org.uniondomain.core.bargaining.round.Meetings;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.bargaining.round.Preparation;
import org.uniondomain.core.bargaining.round.PreparationStep;
import org.uniondomain.core.bargaining.round.Suspension;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第三十三条至第三十五条：协商准备和协商会议")
class MeetingRulesTest {
  private static final BoundRulebook RULES = rules("000000", LocalDate.of(2013, 6, 3));

  private static Negotiation prepared(Preparation preparation) {
    return Negotiation.builder().preparation(preparation).build();
  }

  private static Negotiation met(Meetings meetings) {
    return Negotiation.builder().kind(COMPREHENSIVE).meetings(meetings).build();
  }

  @Test
  @DisplayName("五项准备缺一项，只作提示；不知是否列全的，无法确定")
  void steps() {
    Listing<PreparationStep> all = Listing.of(PreparationStep.values());
    assertThat(RULES.decide(PREPARED, prepared(Preparation.builder().steps(all).build())).kind())
        .isEqualTo(Verdict.Kind.MET);
    for (PreparationStep left : PreparationStep.values()) {
      List<PreparationStep> others =
          Stream.of(PreparationStep.values()).filter(each -> each != left).toList();
      Verdict verdict =
          RULES.decide(
              PREPARED, prepared(Preparation.builder().steps(Listing.complete(others)).build()));
      assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
      assertThat(
              RULES
                  .decide(
                      PREPARED,
                      prepared(Preparation.builder().steps(Listing.partial(others)).build()))
                  .kind())
          .isEqualTo(Verdict.Kind.UNDETERMINED);
    }
  }

  @ParameterizedTest(name = "{0} recorders, jointly {1}, representative {2}: {3}")
  @CsvSource({
    "0, true, false, BREACHED",
    "1, true, false, MET",
    "2, true, false, BREACHED",
    "1, false, false, BREACHED",
    "1, true, true, BREACHED"
  })
  void recorder(int number, boolean jointly, boolean representative, Verdict.Kind expected) {
    Preparation preparation =
        Preparation.builder()
            .recorders(number)
            .recorderChosenJointly(jointly)
            .recorderIsRepresentative(representative)
            .build();
    assertThat(RULES.decide(RECORDER, prepared(preparation)).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("会议四个步骤；轮流主持")
  void order() {
    Meetings meetings =
        Meetings.builder()
            .steps(Listing.of(MeetingStep.values()))
            .chairedAlternately(false)
            .build();
    assertThat(RULES.decide(ORDER, met(meetings)).kind()).isEqualTo(Verdict.Kind.MET);
    Verdict chair = RULES.decide(ALTERNATING_CHAIR, met(meetings));
    assertThat(((Verdict.Breached) chair).consequence()).isEqualTo(Consequence.ADVISORY);
    assertThat(
            RULES.decide(ORDER, met(meetings.withSteps(Listing.of(MeetingStep.DISCUSSION)))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("达成一致后草案由双方首席代表签字；未达成一致的不适用")
  void draft() {
    Meetings agreed =
        Meetings.builder()
            .concludedOn(LocalDate.of(2013, 5, 31))
            .draftSignedByChiefs(false)
            .build();
    Verdict verdict = RULES.decide(DRAFT_SIGNED, met(agreed));
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.MUST_CORRECT);
    assertThat(RULES.decide(DRAFT_SIGNED, met(agreed.withConcludedOn(Fact.none()))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("中止须经双方同意并约定期限；没有中止的符合")
  void suspension() {
    Suspension agreed = Suspension.builder().byConsent(true).lengthAgreed(true).build();
    assertThat(
            RULES
                .decide(
                    SUSPENDED_BY_CONSENT,
                    met(Meetings.builder().suspensions(Listing.none()).build()))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            RULES
                .decide(
                    SUSPENDED_BY_CONSENT,
                    met(
                        Meetings.builder()
                            .suspensions(
                                Listing.of(agreed, agreed.withByConsent(Fact.known(false))))
                            .build()))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }
}
