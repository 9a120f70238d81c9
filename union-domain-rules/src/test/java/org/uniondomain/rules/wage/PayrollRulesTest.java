package org.uniondomain.rules.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.wage.PayrollRules.TOTAL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.wage.PayItem;
import org.uniondomain.core.wage.PayNature;
import org.uniondomain.core.wage.Payroll;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("关于工资总额组成的规定第三条：工资总额")
class PayrollRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2013, 6, 30));

  private static PayItem item(long yuan, PayNature nature) {
    return PayItem.builder().amount(Money.yuan(yuan)).natures(List.of(nature)).build();
  }

  private static final List<PayItem> YEAR =
      List.of(
          item(600_000, PayNature.TIME_WAGE),
          item(100_000, PayNature.PIECE_WAGE),
          item(40_000, PayNature.OVERTIME_PAY),
          item(20_000, PayNature.BONUS),
          item(5_000, PayNature.TRAVEL_OR_MISSED_MEAL),
          item(1_200, PayNature.ONE_CHILD_SUBSIDY),
          item(8_000, PayNature.TRAVEL_OR_MISSED_MEAL));

  private static Answer<Money> total(Listing<PayItem> items) {
    return RULES.decide(TOTAL, Payroll.builder().items(items).build());
  }

  @Test
  @DisplayName("计时60万、计件10万、加班4万、竞赛奖2万计入，误餐、独生子女补贴、出差伙食不计入：76万")
  void theYearComesTo760000() {
    Answer<Money> total = total(Listing.complete(YEAR));
    assertThat(total.asFact()).isEqualTo(Fact.known(Money.yuan(760_000)));

    AwardFund fund = AwardFund.builder().payroll(total.asFact()).build();
    assertThat(
            RULES
                .decide(AwardFundRules.MINIMUM, fund.withAccrued(Fact.known(Money.yuan("7600.00"))))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            RULES
                .decide(AwardFundRules.MINIMUM, fund.withAccrued(Fact.known(Money.yuan("7599.99"))))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("待审核的项目使总额成为区间，审核后定案")
  void anItemUnderReviewWidensTheTotal() {
    PayItem lunch = PayItem.builder().amount(Money.yuan(3_000)).natures(Listing.none()).build();
    Answer<Money> open = total(Listing.complete(YEAR).with(lunch));
    assertThat(open.asFact()).isEqualTo(Fact.between(Money.yuan(760_000), Money.yuan(763_000)));
    Missing.OfFact missing =
        (Missing.OfFact) ((Answer.Undetermined<Money>) open).missing().iterator().next();
    assertThat(missing.description().pointer()).isEqualTo("/items/7/countedOnReview");
    assertThat(missing.description().judgement()).isTrue();

    assertThat(
            total(Listing.complete(YEAR).with(lunch.withCountedOnReview(Fact.known(true))))
                .asFact())
        .isEqualTo(Fact.known(Money.yuan(763_000)));
    assertThat(
            total(Listing.complete(YEAR).with(lunch.withCountedOnReview(Fact.known(false))))
                .asFact())
        .isEqualTo(Fact.known(Money.yuan(760_000)));
  }

  @Test
  @DisplayName("性质不明的项目使总额成为区间")
  void anItemOfUnknownNatureWidensTheTotal() {
    PayItem unknown = PayItem.builder().amount(Money.yuan(500)).build();
    assertThat(total(Listing.complete(YEAR).with(unknown)).asFact())
        .isEqualTo(Fact.between(Money.yuan(760_000), Money.yuan(760_500)));
  }

  @Test
  @DisplayName("金额在区间内，总额也在区间内；明细可能不全，总额只有下限")
  void rangesAndIncompleteListsAreRanges() {
    PayItem between =
        PayItem.builder()
            .amount(Fact.between(Money.yuan(100), Money.yuan(200)))
            .natures(List.of(PayNature.BONUS))
            .build();
    assertThat(total(Listing.complete(YEAR).with(between)).asFact())
        .isEqualTo(Fact.between(Money.yuan(760_100), Money.yuan(760_200)));
    assertThat(total(Listing.partial(YEAR)).asFact()).isEqualTo(Fact.atLeast(Money.yuan(760_000)));
    assertThat(total(Listing.none()).asFact()).isEqualTo(Fact.known(Money.ZERO));
  }
}
