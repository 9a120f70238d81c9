package org.uniondomain.rules.competition.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.FundPayment;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.BoundRequirement;
import org.uniondomain.rules.lang.Verdict;

@Label("奖励资金1%：精确到分")
class AwardFundRulesPropertyTest {
  private static final BoundRulebook HOHHOT =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2013, 12, 31));

  private static AwardFund fund(long payroll, long accrued) {
    return AwardFund.builder().payroll(Money.fen(payroll)).accrued(Money.fen(accrued)).build();
  }

  @Property
  void theLeastLawfulAccrualIsTheRateRoundedUpToAFen(
      @ForAll @LongRange(min = 1, max = Money.MAX_FEN) long payroll) {
    long least = (payroll + 99) / 100;
    assertThat(HOHHOT.decide(AwardFundRules.MINIMUM, fund(payroll, least)).kind())
        .isEqualTo(Verdict.Kind.MET);
    Verdict less = HOHHOT.decide(AwardFundRules.MINIMUM, fund(payroll, least - 1));
    assertThat(((Verdict.Breached) less).margin().orElseThrow().amount()).isEqualTo(1);
  }

  @Property
  void theFundIsOverspentExactlyWhereItsClosingBalanceIsBelowZero(
      @ForAll @LongRange(min = 0, max = 300) long opening,
      @ForAll @LongRange(min = 0, max = 300) long accrued,
      @ForAll @LongRange(min = 0, max = 300) long first,
      @ForAll @LongRange(min = 0, max = 300) long second) {
    AwardFund fund =
        fund(0, accrued)
            .withOpeningBalance(Fact.known(Money.fen(opening)))
            .withPayments(Listing.of(payment(first), payment(second)));
    Money closing = HOHHOT.decide(AwardFundPaymentRules.CLOSING_BALANCE, fund).asFact().get();
    assertThat(closing).isEqualTo(Money.fen(opening + accrued - first - second));
    assertThat(HOHHOT.decide(AwardFundPaymentRules.NO_OVERSPEND, fund).kind())
        .isEqualTo(closing.isNegative() ? Verdict.Kind.BREACHED : Verdict.Kind.MET);
  }

  private static FundPayment payment(long fen) {
    return FundPayment.builder().amount(Money.fen(fen)).build();
  }

  @Test
  void exactOverAMillionPayrolls() {
    SplittableRandom random = new SplittableRandom(20130630);
    BoundRequirement<AwardFund> minimum = HOHHOT.bound(AwardFundRules.MINIMUM);
    for (int i = 0; i < 1_000_000; i++) {
      long hundredth = random.nextLong(1, Money.MAX_FEN / 100);
      Verdict exactly = minimum.verdict(fund(hundredth * 100, hundredth), null);
      Verdict less = minimum.verdict(fund(hundredth * 100, hundredth - 1), null);
      boolean right =
          exactly.kind() == Verdict.Kind.MET
              && less instanceof Verdict.Breached breached
              && breached.margin().orElseThrow().amount() == 1;
      assertThat(right).as("payroll of %s times 100 fen", hundredth).isTrue();
    }
  }
}
