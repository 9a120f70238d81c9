package org.uniondomain.rules.competition.fund;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.FundPayment;
import org.uniondomain.core.competition.fund.PayrollScope;
import org.uniondomain.core.competition.fund.PrizeKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.time.Period;
import org.uniondomain.core.wage.PayItem;
import org.uniondomain.core.wage.PayNature;
import org.uniondomain.core.wage.Payroll;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.wage.PayrollRules;

@DisplayName("奖励资金支出：计入支付当期的工资总额，进入当期基数；期间、来源、期末余额")
class AwardFundPaymentRulesTest {
  private static final BoundRulebook HOHHOT =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2014, 12, 31));

  private static FundPayment prize(long yuan, PrizeKind kind) {
    return FundPayment.builder()
        .paidOn(LocalDate.of(2014, 3, 1))
        .amount(Money.yuan(yuan))
        .prize(kind)
        .build();
  }

  private static AwardFund paying(FundPayment... payments) {
    return AwardFund.builder()
        .period(Period.year(2014))
        .payroll(Money.yuan(1_000_000))
        .openingBalance(Money.yuan(10_000))
        .accrued(Money.yuan(10_000))
        .payments(Listing.complete(ImmutableList.copyOf(payments)))
        .build();
  }

  @Test
  @DisplayName("2013年提取、2014年支付的竞赛奖：提取时不是工资总额，支付时进入2014年的工资总额和1%基数")
  void whatIsPaidEntersTheBaseOfThePeriodOfPayment() {
    AwardFund year = paying(prize(10_000, PrizeKind.COMPETITION_PRIZE));
    Payroll without =
        Payroll.builder()
            .items(
                ImmutableList.of(
                    PayItem.builder()
                        .amount(Money.yuan(1_000_000))
                        .natures(ImmutableList.of(PayNature.TIME_WAGE))
                        .build()))
            .build();
    Payroll with =
        without.withItems(
            without
                .items()
                .with(
                    PayItem.builder()
                        .amount(Money.yuan(10_000))
                        .natures(ImmutableList.of(PayNature.BONUS))
                        .build()));
    Fact<Money> withPrizes = HOHHOT.decide(PayrollRules.TOTAL, with).asFact();
    assertThat(withPrizes).isEqualTo(Fact.known(Money.yuan(1_010_000)));

    AwardFund leftOut = year.withPayrollIncludesPrizes(Fact.known(false));
    assertThat(HOHHOT.decide(AwardFundPaymentRules.BASE_WITH_PRIZES, leftOut).asFact())
        .isEqualTo(withPrizes);
    assertThat(HOHHOT.decide(AwardFundRules.MINIMUM, leftOut.withPayroll(withPrizes)).kind())
        .as("1% of 1,010,000 is 10,100")
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "{0}，已含 {1}：{2}，基数 {3}")
  @CsvSource({
    "COMPETITION_PRIZE, false, BREACHED, 1000001",
    "COMPETITION_PRIZE, true, MET, 1000000",
    "PROPOSAL_OR_IMPROVEMENT_PRIZE, false, NOT_APPLICABLE, 1000000",
    "INVENTION_OR_SCIENCE_PRIZE, true, NOT_APPLICABLE, 1000000"
  })
  void thePayrollCountsThePrizesPaid(
      PrizeKind kind, boolean included, Verdict.Kind expected, long base) {
    AwardFund fund = paying(prize(1, kind)).withPayrollIncludesPrizes(Fact.known(included));
    assertThat(HOHHOT.decide(AwardFundPaymentRules.PRIZES_IN_PAYROLL, fund).kind())
        .isEqualTo(expected);
    assertThat(HOHHOT.decide(AwardFundPaymentRules.BASE_WITH_PRIZES, fund).asFact())
        .isEqualTo(Fact.known(Money.yuan(base)));
  }

  @Test
  @DisplayName("是否已含未知：基数为区间")
  void whetherThePrizesAreCountedIsUnknown() {
    AwardFund fund = paying(prize(1, PrizeKind.COMPETITION_PRIZE));
    assertThat(HOHHOT.decide(AwardFundPaymentRules.PRIZES_IN_PAYROLL, fund).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(HOHHOT.decide(AwardFundPaymentRules.BASE_WITH_PRIZES, fund).asFact())
        .isEqualTo(Fact.between(Money.yuan(1_000_000), Money.yuan(1_000_001)));
  }

  @ParameterizedTest(name = "支付日 {0}：{1}")
  @CsvSource({"2013-12-31, BREACHED", "2014-01-01, MET", "2014-12-31, MET", "2015-01-01, BREACHED"})
  void paymentsAreOfThePeriod(LocalDate day, Verdict.Kind expected) {
    AwardFund fund = paying(prize(1, PrizeKind.COMPETITION_PRIZE).withPaidOn(Fact.known(day)));
    assertThat(HOHHOT.decide(AwardFundPaymentRules.PAID_IN_PERIOD, fund).kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("列出而未支付的不是支出")
  void whatWasNotPaidIsNoPayment() {
    AwardFund fund = paying(prize(1, PrizeKind.COMPETITION_PRIZE).withPaidOn(Fact.none()));
    assertThat(HOHHOT.decide(AwardFundPaymentRules.PAID_IN_PERIOD, fund).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("同一奖励另由工会经费支付：仅提示，属本库约定")
  void oneSourceOfMoney() {
    FundPayment once = prize(1, PrizeKind.COMPETITION_PRIZE).withAlsoPaidByUnion(Fact.known(false));
    FundPayment twice = once.withAlsoPaidByUnion(Fact.known(true));
    assertThat(HOHHOT.decide(AwardFundPaymentRules.ONE_SOURCE, paying(once)).kind())
        .isEqualTo(Verdict.Kind.MET);
    Verdict verdict = HOHHOT.decide(AwardFundPaymentRules.ONE_SOURCE, paying(once, twice));
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
  }

  @ParameterizedTest(name = "支出 {0}：余额 {1}")
  @CsvSource({"0, 20000", "19999, 1", "20000, 0", "20001, -1"})
  void whatIsLeftCarriesOver(long paid, long left) {
    AwardFund fund = paying(prize(paid, PrizeKind.COMPETITION_PRIZE));
    assertThat(HOHHOT.decide(AwardFundPaymentRules.CLOSING_BALANCE, fund).asFact())
        .isEqualTo(Fact.known(Money.yuan(left)));
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    "ALL_OWN_STAFF, MET",
    "MEMBERS_ONLY, BREACHED",
    "ENTRANTS_ONLY, BREACHED",
    "OTHER, BREACHED"
  })
  void theBaseCountsAllOwnStaff(PayrollScope scope, Verdict.Kind expected) {
    AwardFund fund = paying().withPayrollScope(Fact.known(scope));
    assertThat(HOHHOT.decide(AwardFundRules.BASE_SCOPE, fund).kind()).isEqualTo(expected);
    assertThat(HOHHOT.decide(AwardFundRules.BASE_SCOPE, paying()).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }
}
