package org.uniondomain.rules.bargaining.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.rules.bargaining.round.Rounds.rules;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.dispute.BargainingOffence;
import org.uniondomain.core.bargaining.dispute.CorrectionOrder;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("责令改正和罚款：重庆、广西、杭州、贵州、内蒙古")
class CorrectionOrderRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

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
