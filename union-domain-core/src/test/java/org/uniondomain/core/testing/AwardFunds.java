package org.uniondomain.core.testing;

import java.time.LocalDate;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.FundPayment;
import org.uniondomain.core.competition.fund.PrizeKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;

/** 劳动竞赛奖励资金样例: award funds of an enterprise with a payroll of ten million yuan in 2023. */
public final class AwardFunds {
  private AwardFunds() {}

  /** 样例工资总额: the payroll of every fund here. */
  public static final Money PAYROLL = Money.yuan(10_000_000);

  /** Returns a fund of exactly one percent of the payroll, which is the line in Inner Mongolia. */
  public static AwardFund onTheLine() {
    return accrued("100000.00");
  }

  /** Returns a fund that is one fen short of one percent. */
  public static AwardFund oneFenShort() {
    return accrued("99999.99");
  }

  /** Returns a fund one fen above one percent. */
  public static AwardFund oneFenAbove() {
    return accrued("100000.01");
  }

  /** Returns a fund whose accrual nobody has told. */
  public static AwardFund untold() {
    return onTheLine().withAccrued(Fact.unknown());
  }

  /** Returns a fund whose accrual is told within limits on both sides of one percent. */
  public static AwardFund acrossTheLine() {
    return onTheLine().withAccrued(Fact.between(Money.yuan(90_000), Money.yuan(110_000)));
  }

  /** Returns a fund on the line that has paid one competition prize in the middle of the year. */
  public static AwardFund withOnePrize() {
    return onTheLine()
        .withPayments(
            Listing.of(
                FundPayment.builder()
                    .amount(Money.yuan(20_000))
                    .prize(PrizeKind.COMPETITION_PRIZE)
                    .paidOn(LocalDate.of(2023, 6, 30))
                    .build()));
  }

  private static AwardFund accrued(String yuan) {
    return AwardFund.builder()
        .period(Period.year(2023))
        .payrollPeriod(Period.year(2023))
        .payroll(PAYROLL)
        .accrued(Money.yuan(yuan))
        .established(true)
        .payments(Listing.none())
        .build();
  }
}
