package org.uniondomain.rules.bargaining.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.dispute.SigningDispute;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第四十九条至第五十四条：签订争议")
class SigningDisputeRulesTest {
  private static final LocalDate ASKED = LocalDate.of(2026, 3, 2);

  private static BoundRulebook at(String place, LocalDate day) {
    return UnionRules.standard().at(Division.of(place), day, ASKED);
  }

  private static SigningDispute dispute(int extension, LocalDate ended) {
    return SigningDispute.builder()
        .kind(WAGE)
        .acceptedOn(LocalDate.of(2018, 5, 7))
        .coordinationEndedOn(ended)
        .extensionDays(extension)
        .build();
  }

  @ParameterizedTest(name = "{0}, extended by {1}: last day {2}")
  @CsvSource({
    "000000, 0, 2018-06-06",
    "000000, 15, 2018-06-21",
    "330000, 15, 2018-06-21",
    "110000, 15, 2018-06-21",
    "370000, 15, 2018-06-21",
    "450000, 0, 2018-06-06",
    "500000, 0, 2018-07-06",
    "500000, 30, 2018-08-06"
  })
  void coordination(String place, int extension, LocalDate last) {
    BoundRulebook rules = at(place, LocalDate.of(2018, 5, 7));
    assertThat(rules.decide(SigningDisputeRules.LAST_DAY, dispute(extension, last)))
        .isInstanceOfSatisfying(
            Answer.Known.class, answer -> assertThat(answer.value()).isEqualTo(last));
    assertThat(rules.decide(SigningDisputeRules.COORDINATED, dispute(extension, last)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            rules
                .decide(SigningDisputeRules.COORDINATED, dispute(extension, last.plusDays(1)))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "{0}: extension of at most {1}")
  @CsvSource({"000000, 15", "330000, 15", "500000, 30"})
  void extension(String place, int most) {
    BoundRulebook rules = at(place, LocalDate.of(2018, 5, 7));
    for (int days = most - 1; days <= most + 1; days++) {
      assertThat(rules.decide(SigningDisputeRules.EXTENDED, dispute(days, ASKED)).kind())
          .isEqualTo(days <= most ? Verdict.Kind.MET : Verdict.Kind.BREACHED);
    }
  }

  @Test
  @DisplayName("贵州省：受理后五日内开始协调")
  void startInGuizhou() {
    SigningDispute started =
        dispute(0, ASKED).withCoordinationStartedOn(Fact.known(LocalDate.of(2018, 5, 14)));
    BoundRulebook rules = at("520000", LocalDate.of(2018, 5, 7));
    assertThat(rules.decide(SigningDisputeRules.WAGE_COORDINATION_STARTED, started).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            rules
                .decide(
                    SigningDisputeRules.WAGE_COORDINATION_STARTED,
                    started.withCoordinationStartedOn(Fact.known(LocalDate.of(2018, 5, 15))))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("协调处理协议书未经签章的，不生效力；主动协调的不须申请")
  void agreement() {
    SigningDispute signed =
        dispute(0, LocalDate.of(2018, 6, 1))
            .withSignedByCoordinators(Fact.known(true))
            .withSignedByChiefs(Fact.known(false));
    BoundRulebook rules = at("000000", LocalDate.of(2018, 5, 7));
    Verdict verdict = rules.decide(SigningDisputeRules.AGREEMENT_IN_FORCE, signed);
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.INVALID);
    SigningDispute takenUp =
        signed.withAppliedInWriting(Fact.known(false)).withTakenUpByAuthority(Fact.known(true));
    assertThat(rules.decide(SigningDisputeRules.APPLIED_FOR, takenUp).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            rules
                .decide(
                    SigningDisputeRules.APPLIED_FOR,
                    takenUp.withTakenUpByAuthority(Fact.known(false)))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }
}
