package org.uniondomain.rules.competition.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.CompetitionBudget;
import org.uniondomain.core.competition.fund.CostCategory;
import org.uniondomain.core.competition.fund.FundPayment;
import org.uniondomain.core.competition.fund.PaymentPurpose;
import org.uniondomain.core.competition.fund.PayrollBasis;
import org.uniondomain.core.competition.fund.PrizeKind;
import org.uniondomain.core.competition.fund.RecipientKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("劳动竞赛奖励资金：设立、基数、期间、列支、专款专用、不超支、计入工资总额")
class AwardFundAccountTest {
  private static final BoundRulebook HOHHOT =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2013, 12, 31));
  private static final FundPayment REWARD =
      FundPayment.builder()
          .amount(Money.yuan(20_000))
          .purpose(PaymentPurpose.COMPETITION_REWARD)
          .recipient(RecipientKind.ADVANCED_COLLECTIVE)
          .prize(PrizeKind.COMPETITION_PRIZE)
          .build();
  private static final FundPayment DINNER =
      FundPayment.builder()
          .amount(Money.yuan(20_000))
          .purpose(PaymentPurpose.ENTERTAINMENT_OR_WELFARE)
          .recipient(RecipientKind.OTHER)
          .prize(Fact.none())
          .build();

  private static Verdict.Kind kind(Requirement<AwardFund> rule, AwardFund fund) {
    return HOHHOT.decide(rule, fund).kind();
  }

  private static AwardFund paying(Listing<FundPayment> payments) {
    return AwardFund.builder()
        .openingBalance(Money.yuan(5_000))
        .accrued(Money.yuan(35_000))
        .payments(payments)
        .build();
  }

  @Test
  void everyEnterpriseOfTheRegionSetsUpAFund() {
    AwardFund fund = AwardFund.builder().established(false).build();
    assertThat(kind(AwardFundRules.EXISTS, fund)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(AwardFundRules.EXISTS, fund.withEstablished(Fact.known(true))))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(kind(AwardFundRules.EXISTS, fund.withEstablished(Fact.unknown())))
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  void aStaffDinnerIsNoRewardOfACompetition() {
    assertThat(kind(AwardFundPaymentRules.EARMARK, paying(Listing.of(REWARD, REWARD))))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(kind(AwardFundPaymentRules.EARMARK, paying(Listing.of(REWARD, DINNER))))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(AwardFundPaymentRules.EARMARK, paying(Listing.none())))
        .isEqualTo(Verdict.Kind.MET);
    Verdict open =
        HOHHOT.decide(
            AwardFundPaymentRules.EARMARK,
            paying(Listing.of(REWARD, REWARD.withPurpose(Fact.unknown()))));
    assertThat(((Verdict.Undetermined) open).missing())
        .extracting(each -> ((Missing.OfFact) each).description().pointer())
        .containsExactly("/payments/1/purpose");
  }

  @ParameterizedTest(name = "支出 {0}: {1}")
  @CsvSource({"39999.99, MET", "40000.00, MET", "40000.01, BREACHED"})
  void paymentsStayWithinWhatThereIs(String amount, Verdict.Kind expected) {
    AwardFund fund = paying(Listing.of(REWARD.withAmount(Fact.known(Money.yuan(amount)))));
    assertThat(kind(AwardFundPaymentRules.NO_OVERSPEND, fund)).isEqualTo(expected);
  }

  @Test
  void paymentsNotListedCanOnlyAdd() {
    assertThat(
            kind(
                AwardFundPaymentRules.NO_OVERSPEND,
                paying(Listing.partial(Listing.of(REWARD, REWARD, REWARD).items()))))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            kind(
                AwardFundPaymentRules.NO_OVERSPEND,
                paying(Listing.partial(Listing.of(REWARD).items()))))
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest
  @EnumSource(CostCategory.class)
  void theAccrualIsChargedToProductionCost(CostCategory category) {
    AwardFund fund = AwardFund.builder().chargedTo(category).build();
    Verdict verdict = HOHHOT.decide(AwardFundRules.CHARGE, fund);
    assertThat(verdict.notices())
        .anyMatch(notice -> notice.certainty().equals(Optional.of(Certainty.REPORTED)));
    if (category == CostCategory.PRODUCTION_COST) {
      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.MET);
    } else {
      assertThat(((Verdict.Breached) verdict).consequence())
          .as("only a report says so")
          .isEqualTo(Consequence.ADVISORY);
    }
    assertThat(kind(AwardFundRules.ENTERPRISE_BEARS_COST, fund))
        .isEqualTo(category == CostCategory.UNION_FUNDS ? Verdict.Kind.BREACHED : Verdict.Kind.MET);
  }

  @Test
  void theBaseIsThePayrollOfTheStatisticsOfTheSamePeriod() {
    AwardFund fund =
        AwardFund.builder()
            .period(Period.year(2013))
            .payrollPeriod(Period.year(2013))
            .payrollBasis(PayrollBasis.STATISTICAL)
            .build();
    assertThat(kind(AwardFundRules.BASE, fund)).isEqualTo(Verdict.Kind.MET);
    assertThat(
            ((Verdict.Breached)
                    HOHHOT.decide(
                        AwardFundRules.BASE,
                        fund.withPayrollBasis(Fact.known(PayrollBasis.INCOME_TAX))))
                .consequence())
        .isEqualTo(Consequence.DATA_QUALITY);
    assertThat(kind(AwardFundRules.SAME_PERIOD, fund)).isEqualTo(Verdict.Kind.MET);
    Verdict other =
        HOHHOT.decide(
            AwardFundRules.SAME_PERIOD, fund.withPayrollPeriod(Fact.known(Period.year(2012))));
    assertThat(other.kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(other.notices()).anyMatch(notice -> notice.kind() == NoticeKind.CONVENTION);
  }

  @Test
  void onlyCompetitionPrizesPaidArePayrollOfThePeriod() {
    AwardFund fund =
        paying(
            Listing.of(
                REWARD,
                REWARD
                    .withAmount(Fact.known(Money.yuan(7)))
                    .withPrize(Fact.known(PrizeKind.PROPOSAL_OR_IMPROVEMENT_PRIZE)),
                DINNER));
    assertThat(HOHHOT.decide(AwardFundPaymentRules.PAID_AS_PAYROLL, fund).asFact())
        .isEqualTo(Fact.known(Money.yuan(20_000)));
    Answer<Money> open =
        HOHHOT.decide(
            AwardFundPaymentRules.PAID_AS_PAYROLL,
            paying(Listing.of(REWARD, REWARD.withPrize(Fact.unknown()))));
    assertThat(open.asFact()).isEqualTo(Fact.between(Money.yuan(20_000), Money.yuan(40_000)));
  }

  @Test
  void sumsBeyondTheBoundOrBelowZeroAreRefused() {
    assertThatThrownBy(() -> AwardFund.builder().accrued(Money.fen(-1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("accrual of an award fund cannot be below 0.00");
    assertThatThrownBy(() -> Money.fen(Money.MAX_FEN + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void governmentsPlanFundAndOfficeCostsAndShandongHasATarget() {
    CompetitionBudget budget =
        CompetitionBudget.builder().commendationFund(true).officeCosts(false).build();
    assertThat(HOHHOT.decide(CompetitionBudgetRules.GOVERNMENT_COMMENDATION_FUND, budget).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            ((Verdict.Breached)
                    HOHHOT.decide(CompetitionBudgetRules.GOVERNMENT_OFFICE_COSTS, budget))
                .consequence())
        .isEqualTo(Consequence.ADVISORY);
    BoundRulebook shandong = UnionRules.standard().at(Regions.SHANDONG, LocalDate.of(2019, 6, 1));
    CompetitionBudget fenShort = budget.withFederationFund(Fact.known(Money.yuan("9999999.99")));
    assertThat(
            ((Verdict.Breached)
                    shandong.decide(CompetitionBudgetRules.FEDERATION_FUND_REACHED, fenShort))
                .consequence())
        .isEqualTo(Consequence.TARGET);
    assertThat(
            UnionRules.standard()
                .at(Regions.SHANDONG, LocalDate.of(2023, 1, 1))
                .decide(CompetitionBudgetRules.FEDERATION_FUND_REACHED, fenShort)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void whatWasSeenOfALocalTextIsNotCalledUnseen() {
    CompetitionBudget budget = CompetitionBudget.builder().build();
    BoundRulebook shandong = UnionRules.standard().at(Regions.SHANDONG, LocalDate.of(2019, 6, 1));
    assertThat(HOHHOT.decide(CompetitionBudgetRules.GOVERNMENT_OFFICE_COSTS, budget).notices())
        .noneMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
    assertThat(shandong.decide(CompetitionBudgetRules.FEDERATION_FUND_REACHED, budget).notices())
        .noneMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
    assertThat(shandong.decide(AwardFundRules.MINIMUM, AwardFund.builder().build()).notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
  }
}
