package org.uniondomain.rules.wage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.PayItem;
import org.uniondomain.core.wage.PayNature;
import org.uniondomain.core.wage.Payroll;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("关于工资总额组成的规定第三条、第四条、第十二条：组成部分合计，上报数与明细一致")
class PayrollAgreementTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 12, 31));

  private static PayItem item(String yuan, PayNature... natures) {
    return PayItem.builder()
        .amount(Money.yuan(yuan))
        .natures(Listing.complete(ImmutableList.copyOf(natures)))
        .countedInPayroll(true)
        .build();
  }

  private static final Payroll YEAR =
      Payroll.builder()
          .items(
              ImmutableList.of(
                  item("600000.00", PayNature.TIME_WAGE),
                  item("100000.00", PayNature.PIECE_WAGE),
                  item("40000.00", PayNature.OVERTIME_PAY),
                  item("20000.00", PayNature.BONUS),
                  item("5000.00", PayNature.BONUS, PayNature.PROPOSAL_PRIZE),
                  item("300.00", PayNature.ALLOWANCE_OR_SUBSIDY),
                  item("70.00", PayNature.PAY_IN_SPECIAL_CIRCUMSTANCES),
                  item("9.00").withCountedOnReview(Fact.known(true))))
          .build();

  private static Fact<Money> sum(Calculation<Payroll, Money> calculation) {
    return RULES.decide(calculation, YEAR).asFact();
  }

  @Test
  @DisplayName("各组成部分合计，经审核计入和不计入的另列")
  void everyPartHasATotal() {
    assertThat(sum(PayrollRules.TIME_WAGES)).isEqualTo(Fact.known(Money.yuan(600_000)));
    assertThat(sum(PayrollRules.PIECE_WAGES)).isEqualTo(Fact.known(Money.yuan(100_000)));
    assertThat(sum(PayrollRules.OVERTIME_PAY)).isEqualTo(Fact.known(Money.yuan(40_000)));
    assertThat(sum(PayrollRules.BONUSES)).isEqualTo(Fact.known(Money.yuan(20_000)));
    assertThat(sum(PayrollRules.ALLOWANCES)).isEqualTo(Fact.known(Money.yuan(300)));
    assertThat(sum(PayrollRules.PAY_IN_SPECIAL_CIRCUMSTANCES))
        .isEqualTo(Fact.known(Money.yuan(70)));
    assertThat(sum(PayrollRules.COUNTED_BY_REVIEW)).isEqualTo(Fact.known(Money.yuan(9)));
    assertThat(sum(PayrollRules.EXCLUDED)).isEqualTo(Fact.known(Money.yuan(5_000)));
    assertThat(sum(PayrollRules.WRONGLY_COUNTED)).isEqualTo(Fact.known(Money.yuan(5_000)));
    assertThat(sum(PayrollRules.TOTAL)).isEqualTo(Fact.known(Money.yuan(760_379)));
  }

  @ParameterizedTest(name = "上报 {0}：{1}，相差 {2} 分")
  @CsvSource({
    "760378.99, BREACHED, 1",
    "760379.00, MET, 0",
    "760379.01, BREACHED, 1",
    "765379.00, BREACHED, 500000"
  })
  void theTotalReportedIsWhatThePaymentsComeTo(String reported, Verdict.Kind kind, long fen) {
    Verdict verdict =
        RULES.decide(
            PayrollRules.REPORTED_TOTAL_AGREES,
            YEAR.withReportedTotal(Fact.known(Money.yuan(reported))));
    assertThat(verdict.kind()).isEqualTo(kind);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.DATA_QUALITY);
      assertThat(breached.margin().orElseThrow().amount()).isEqualTo(fen);
    }
  }

  @Test
  @DisplayName("上报数未知或者只知范围：未定；范围不含明细之和：不一致")
  void unknownAndRanges() {
    assertThat(RULES.decide(PayrollRules.REPORTED_TOTAL_AGREES, YEAR).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(
            RULES
                .decide(
                    PayrollRules.REPORTED_TOTAL_AGREES,
                    YEAR.withReportedTotal(Fact.between(Money.yuan(760_000), Money.yuan(761_000))))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(
            RULES
                .decide(
                    PayrollRules.REPORTED_TOTAL_AGREES,
                    YEAR.withReportedTotal(Fact.between(Money.yuan(765_000), Money.yuan(766_000))))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "上报 {0}，所得税口径 {1}：{2}")
  @CsvSource({
    "760379.00, 700000.00, MET",
    "760379.00, 760379.00, MET",
    "700000.00, 700000.00, BREACHED",
    "700000.00, 700000.01, MET"
  })
  void theTaxBaseDoesNotStandForThePayroll(String reported, String tax, Verdict.Kind expected) {
    Payroll payroll =
        YEAR.withReportedTotal(Fact.known(Money.yuan(reported)))
            .withIncomeTaxWages(Fact.known(Money.yuan(tax)));
    assertThat(RULES.decide(PayrollRules.NOT_THE_TAX_BASE, payroll).kind()).isEqualTo(expected);
  }
}
