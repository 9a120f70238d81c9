package org.uniondomain.rules.bargaining.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.CONTRACT_EXTENDED;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.NO_DISMISSAL;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.NO_TRANSFER;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.WAGE_TRANSFER_HEARD;
import static org.uniondomain.rules.bargaining.round.Rounds.rules;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.protection.DismissalGround;
import org.uniondomain.core.bargaining.protection.DismissedUnionOfficial;
import org.uniondomain.core.bargaining.protection.ProtectedRepresentative;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第二十六条至第二十八条及各地规定：代表的保护")
class ProtectionRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private static ProtectedRepresentative expiring(ContractKind kind, Fact<LocalDate> ended) {
    return ProtectedRepresentative.builder()
        .kind(kind)
        .dutyEndedOn(LocalDate.of(2025, 6, 30))
        .contractExpiresOn(LocalDate.of(2025, 5, 31))
        .contractEndedOn(ended)
        .build();
  }

  @ParameterizedTest(name = "ended on {0}: {1}")
  @CsvSource({"2025-05-31, BREACHED", "2025-06-29, BREACHED", "2025-06-30, MET", "2025-07-01, MET"})
  void contractExtended(LocalDate ended, Verdict.Kind expected) {
    Verdict verdict =
        rules("000000", TODAY)
            .decide(CONTRACT_EXTENDED, expiring(COMPREHENSIVE, Fact.known(ended)));
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.INVALID);
    }
  }

  @Test
  @DisplayName("未终止的符合；履职期满后才期满的不适用")
  void notEnded() {
    BoundRulebook rules = rules("000000", TODAY);
    assertThat(rules.decide(CONTRACT_EXTENDED, expiring(COMPREHENSIVE, Fact.none())).kind())
        .isEqualTo(Verdict.Kind.MET);
    ProtectedRepresentative later =
        expiring(COMPREHENSIVE, Fact.none())
            .withContractExpiresOn(Fact.known(LocalDate.of(2025, 6, 30)));
    assertThat(rules.decide(CONTRACT_EXTENDED, later).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("北京市：本人要求的才延长；山东省、广西工资协商：本人同意的才延长")
  void extensionIfWanted() {
    ProtectedRepresentative general =
        expiring(COMPREHENSIVE, Fact.known(LocalDate.of(2025, 5, 31)))
            .withExtensionRequested(Fact.known(false));
    assertThat(rules("110000", TODAY).decide(CONTRACT_EXTENDED, general).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            rules("110000", TODAY)
                .decide(CONTRACT_EXTENDED, general.withExtensionRequested(Fact.known(true)))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    for (String place : List.of("370000", "450000")) {
      ProtectedRepresentative wage =
          expiring(WAGE, Fact.known(LocalDate.of(2025, 5, 31)))
              .withExtensionConsented(Fact.known(false));
      assertThat(rules(place, TODAY).decide(CONTRACT_EXTENDED, wage).kind())
          .isEqualTo(Verdict.Kind.MET);
      assertThat(
              rules(place, TODAY)
                  .decide(CONTRACT_EXTENDED, wage.withExtensionConsented(Fact.known(true)))
                  .kind())
          .isEqualTo(Verdict.Kind.BREACHED);
      assertThat(
              rules(place, TODAY)
                  .decide(CONTRACT_EXTENDED, wage.withKind(Fact.known(COMPREHENSIVE)))
                  .kind())
          .isEqualTo(Verdict.Kind.BREACHED);
    }
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "000000, SERIOUS_BREACH, MET",
    "000000, DERELICTION, MET",
    "000000, CRIMINAL_LIABILITY, MET",
    "000000, DOUBLE_EMPLOYMENT, BREACHED",
    "000000, OTHER, BREACHED",
    "330000, DOUBLE_EMPLOYMENT, MET",
    "330100, DOUBLE_EMPLOYMENT, MET",
    "330000, OTHER, BREACHED"
  })
  void dismissal(String place, DismissalGround ground, Verdict.Kind expected) {
    ProtectedRepresentative dismissed =
        ProtectedRepresentative.builder().dismissed(true).dismissalGround(ground).build();
    assertThat(rules(place, TODAY).decide(NO_DISMISSAL, dismissed).kind()).isEqualTo(expected);
    assertThat(
            rules(place, TODAY)
                .decide(NO_DISMISSAL, dismissed.withDismissed(Fact.known(false)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("调整岗位：全国须有正当理由；内蒙古工资协商还须征求两级工会意见并经本人同意")
  void transfer() {
    ProtectedRepresentative moved =
        ProtectedRepresentative.builder()
            .kind(WAGE)
            .transferred(true)
            .justifiedTransfer(true)
            .enterpriseUnionHeard(true)
            .higherUnionHeard(true)
            .transferConsented(true)
            .build();
    BoundRulebook rules = rules("150000", TODAY);
    assertThat(rules.decide(WAGE_TRANSFER_HEARD, moved).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(
            rules.decide(WAGE_TRANSFER_HEARD, moved.withHigherUnionHeard(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            rules
                .decide(WAGE_TRANSFER_HEARD, moved.withTransferConsented(Fact.known(false)))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(rules.decide(NO_TRANSFER, moved.withJustifiedTransfer(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(rules("000000", TODAY).decide(WAGE_TRANSFER_HEARD, moved).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("工会法第五十三条：未恢复工作的，赔偿两年收入")
  void unionOfficial() {
    DismissedUnionOfficial official =
        DismissedUnionOfficial.builder()
            .forDuties(true)
            .reinstated(false)
            .annualIncome(Money.yuan("60000.50"))
            .build();
    assertThat(rules("000000", TODAY).decide(UnionOfficialRules.COMPENSATION, official))
        .isInstanceOfSatisfying(
            Answer.Known.class,
            answer -> assertThat(answer.value()).isEqualTo(Money.yuan("120001.00")));
    assertThat(
            rules("000000", TODAY)
                .decide(UnionOfficialRules.COMPENSATION, official.withReinstated(Fact.known(true))))
        .isInstanceOf(Answer.NotApplicable.class);
  }
}
