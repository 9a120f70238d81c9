package org.uniondomain.rules.competition.fund;

import static org.uniondomain.rules.competition.fund.AwardFundPaymentRules.PRIZES_IN_PAYROLL;
import static org.uniondomain.rules.competition.fund.AwardFundRules.MINIMUM;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.FundPayment;
import org.uniondomain.core.competition.fund.PrizeKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.example.Example;

/** 劳动竞赛奖励资金示例. */
public final class AwardFundExamples {
  private AwardFundExamples() {}

  private static final LocalDate DAY = LocalDate.of(2013, 6, 30);

  /** 示例. */
  public static final ImmutableList<Example<AwardFund>> ALL =
      ImmutableList.of(
          Example.of("提取额恰为职工工资总额的1%", MINIMUM, InnerMongolia.HOHHOT, DAY, fund("100000.00")),
          Example.of("提取额差一分", MINIMUM, InnerMongolia.HOHHOT, DAY, fund("99999.99")),
          Example.of(
              "职工工资总额未知",
              MINIMUM,
              InnerMongolia.HOHHOT,
              DAY,
              AwardFund.builder().accrued(Money.yuan("100000")).build()),
          Example.of(
              "职工工资总额只知范围，结论已定",
              MINIMUM,
              InnerMongolia.HOHHOT,
              DAY,
              AwardFund.builder()
                  .payroll(Fact.between(Money.yuan("9000000"), Money.yuan("10000000")))
                  .accrued(Money.yuan("100000"))
                  .build()),
          Example.of(
              "竞赛奖已支付而工资总额未计入",
              PRIZES_IN_PAYROLL,
              InnerMongolia.HOHHOT,
              DAY,
              fund("100000.00")
                  .withPayrollIncludesPrizes(Fact.known(false))
                  .withPayments(
                      Listing.of(
                          FundPayment.builder()
                              .amount(Money.yuan(20_000))
                              .prize(PrizeKind.COMPETITION_PRIZE)
                              .build()))),
          Example.of("广东省未见此规定", MINIMUM, Regions.GUANGDONG, DAY, fund("100000.00")));

  private static AwardFund fund(String accrued) {
    return AwardFund.builder().payroll(Money.yuan("10000000")).accrued(Money.yuan(accrued)).build();
  }
}
