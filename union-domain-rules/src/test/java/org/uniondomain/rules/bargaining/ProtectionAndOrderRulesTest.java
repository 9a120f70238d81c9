package org.uniondomain.rules.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.ContractKind.WAGE;
import static org.uniondomain.rules.bargaining.ProtectionRules.CONTRACT_EXTENDED;
import static org.uniondomain.rules.bargaining.ProtectionRules.NO_DISMISSAL;
import static org.uniondomain.rules.bargaining.ProtectionRules.NO_TRANSFER;
import static org.uniondomain.rules.bargaining.ProtectionRules.WAGE_TRANSFER_HEARD;
import static org.uniondomain.rules.bargaining.Rounds.rules;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.BargainingOffence;
import org.uniondomain.core.bargaining.ContractKind;
import org.uniondomain.core.bargaining.CorrectionOrder;
import org.uniondomain.core.bargaining.DismissalGround;
import org.uniondomain.core.bargaining.DismissedUnionOfficial;
import org.uniondomain.core.bargaining.ProtectedRepresentative;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第二十六条至第二十八条及各地规定：代表的保护和法律责任")
class ProtectionAndOrderRulesTest {
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

  private static CorrectionOrder order(ContractKind kind, Fact<LocalDate> corrected) {
    return CorrectionOrder.builder()
        .kind(kind)
        .offence(BargainingOffence.PAY_CUT)
        .orderedOn(LocalDate.of(2026, 1, 5))
        .correctedOn(corrected)
        .build();
  }

  private static void amount(
      String place, Calculation<CorrectionOrder, Money> rule, CorrectionOrder order, String yuan) {
    assertThat(rules(place, TODAY).decide(rule, order))
        .isInstanceOfSatisfying(
            Answer.Known.class, answer -> assertThat(answer.value()).isEqualTo(Money.yuan(yuan)));
  }

  @Test
  @DisplayName("重庆市：责令改正后十五日；逾期罚款两千元至两万元，负责人一千元至一万元")
  void finesInChongqing() {
    CorrectionOrder open = order(COMPREHENSIVE, Fact.none());
    amount("500000", CorrectionOrderRules.LEAST, open, "2000");
    amount("500000", CorrectionOrderRules.GREATEST, open, "20000");
    amount("500000", CorrectionOrderRules.LEAST_OF_HEAD, open, "1000");
    amount("500000", CorrectionOrderRules.GREATEST_OF_HEAD, open, "10000");
    CorrectionOrder inTime = order(COMPREHENSIVE, Fact.known(LocalDate.of(2026, 1, 20)));
    CorrectionOrder late = order(COMPREHENSIVE, Fact.known(LocalDate.of(2026, 1, 21)));
    BoundRulebook rules = rules("500000", TODAY);
    assertThat(rules.decide(CorrectionOrderRules.CORRECTED, inTime).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(CorrectionOrderRules.CORRECTED, late).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(rules.decide(CorrectionOrderRules.LEAST, inTime))
        .isInstanceOf(Answer.NotApplicable.class);
    amount("500000", CorrectionOrderRules.LEAST, late, "2000");
    assertThat(rules("150000", TODAY).decide(CorrectionOrderRules.LEAST, open))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("广西、杭州、贵州：工资协商的罚款")
  void finesOnWages() {
    CorrectionOrder open = order(WAGE, Fact.none());
    amount("450000", CorrectionOrderRules.WAGE_LEAST, open, "5000");
    amount("450000", CorrectionOrderRules.WAGE_GREATEST, open, "50000");
    amount("330100", CorrectionOrderRules.WAGE_LEAST, open, "10000");
    amount("330100", CorrectionOrderRules.WAGE_GREATEST, open, "30000");
    amount("330100", CorrectionOrderRules.WAGE_LEAST_OF_HEAD, open, "2000");
    amount("330100", CorrectionOrderRules.WAGE_GREATEST_OF_HEAD, open, "5000");
    amount("520000", CorrectionOrderRules.WAGE_LEAST_FOR_PAY_CUT, open, "2000");
    amount("520000", CorrectionOrderRules.WAGE_GREATEST_FOR_PAY_CUT, open, "10000");
    assertThat(
            rules("520000", TODAY)
                .decide(
                    CorrectionOrderRules.WAGE_LEAST_FOR_PAY_CUT,
                    open.withOffence(Fact.known(BargainingOffence.OBSTRUCTION))))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "150000, REFUSAL_OR_LATE_REPLY, MET",
    "150000, DATA_WITHHELD, MET",
    "150000, NO_TIME_OR_CONDITIONS, MET",
    "150000, OBSTRUCTION, MET",
    "000000, DATA_WITHHELD, NOT_APPLICABLE"
  })
  void grounds(String place, BargainingOffence offence, Verdict.Kind expected) {
    CorrectionOrder order = order(WAGE, Fact.none()).withOffence(Fact.known(offence));
    assertThat(rules(place, TODAY).decide(CorrectionOrderRules.WAGE_GROUND, order).kind())
        .isEqualTo(expected);
  }
}
