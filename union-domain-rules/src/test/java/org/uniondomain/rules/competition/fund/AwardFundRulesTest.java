package org.uniondomain.rules.competition.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.competition.fund.AwardFundRules.MINIMUM;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("内蒙古自治区劳动竞赛奖励办法、河北省劳动竞赛奖励办法：奖励资金不低于职工工资总额的1%")
class AwardFundRulesTest {
  private static final LocalDate DAY = LocalDate.of(2013, 6, 30);

  private static BoundRulebook at(Division place, LocalDate day) {
    return UnionRules.standard().at(place, day);
  }

  private static AwardFund fund(Fact<Money> payroll, Fact<Money> accrued) {
    return AwardFund.builder().payroll(payroll).accrued(accrued).build();
  }

  @ParameterizedTest(name = "{1} / {0}: {2}")
  @CsvSource({
    "10000000.00, 99999.99, BREACHED",
    "10000000.00, 100000.00, MET",
    "10000000.00, 100000.01, MET",
    "10000000.01, 100000.00, BREACHED",
    "0.00, 0.00, MET"
  })
  void atTheLine(String payroll, String accrued, Verdict.Kind expected) {
    AwardFund fund = fund(Fact.known(Money.yuan(payroll)), Fact.known(Money.yuan(accrued)));
    Verdict verdict = at(InnerMongolia.HOHHOT, DAY).decide(MINIMUM, fund);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.margin().orElseThrow().amount()).isEqualTo(1);
    }
  }

  @Test
  void missingPayrollIsNeitherZeroNorABreach() {
    Verdict verdict =
        at(InnerMongolia.HOHHOT, DAY)
            .decide(MINIMUM, fund(Fact.unknown(), Fact.known(Money.yuan(1))));
    assertThat(verdict).isInstanceOf(Verdict.Undetermined.class);
    Verdict.Undetermined open = (Verdict.Undetermined) verdict;
    assertThat(open.possible()).containsExactlyInAnyOrder(Verdict.Kind.MET, Verdict.Kind.BREACHED);
    assertThat(open.missing())
        .containsExactly(new Missing.OfFact(AwardFundFacts.PAYROLL.description()));
  }

  @Test
  void aRangeCanDecide() {
    Fact<Money> payroll = Fact.between(Money.yuan("9000000"), Money.yuan("10000000"));
    assertThat(
            at(InnerMongolia.HOHHOT, DAY)
                .decide(MINIMUM, fund(payroll, Fact.known(Money.yuan("100000"))))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            at(InnerMongolia.HOHHOT, DAY)
                .decide(MINIMUM, fund(payroll, Fact.known(Money.yuan("89999.99"))))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  void elsewhereItDoesNotApplyAndLocalLawWasNotSeen() {
    Verdict verdict = at(Regions.GUANGDONG, DAY).decide(MINIMUM, AwardFund.builder().build());
    assertThat(verdict).isInstanceOf(Verdict.NotApplicable.class);
    assertThat(((Verdict.NotApplicable) verdict).reason()).isEqualTo(Verdict.Reason.PLACE);
    assertThat(verdict.notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
  }

  @Test
  void beforeTheReportItDoesNotApplyAndTheStartIsUncertain() {
    Verdict verdict =
        at(InnerMongolia.HOHHOT, LocalDate.of(2012, 3, 1))
            .decide(MINIMUM, AwardFund.builder().build());
    assertThat(((Verdict.NotApplicable) verdict).reason()).isEqualTo(Verdict.Reason.DAY);
    assertThat(verdict.notices()).anyMatch(notice -> notice.kind() == NoticeKind.START_UNCERTAIN);
  }

  @Test
  void theRemedyIsTheLeastAccrualThatCures() {
    AwardFund fund = fund(Fact.known(Money.yuan("10000000.01")), Fact.known(Money.yuan("80000")));
    var remedies = at(InnerMongolia.HOHHOT, DAY).of(AwardFund.class).assess(fund).remedies(MINIMUM);
    assertThat(remedies).hasSize(1);
    assertThat(remedies.get(0).to()).isEqualTo(Fact.known(Money.yuan("100000.01")));
  }
}
