package org.uniondomain.rules.organisation.money;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.FundContribution;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.example.Example;

/** 工会经费示例. */
public final class UnionFundsExamples {
  private UnionFundsExamples() {}

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static final FundContribution CONTRIBUTION =
      FundContribution.builder()
          .unionFounded(true)
          .month(new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)))
          .payroll(Money.yuan(760_000))
          .paid(Money.yuan("15199.99"))
          .taxWages(Money.yuan(700_000))
          .settledOn(LocalDate.of(2026, 6, 20))
          .build();

  /** 示例. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of(
              "2013年：少拨缴一分",
              ContributionRules.PAID_IN_FULL,
              InnerMongolia.HOHHOT,
              LocalDate.of(2013, 6, 30),
              CONTRIBUTION),
          Example.of(
              "税前扣除的基数是工资薪金总额",
              ContributionRules.DEDUCTIBLE,
              InnerMongolia.HOHHOT,
              DAY,
              CONTRIBUTION),
          Example.of(
              "北京市：5月的经费欠缴一万元，6月20日补缴",
              ContributionTermRules.LATE_FEE,
              Regions.BEIJING,
              DAY,
              CONTRIBUTION.withPaid(Fact.known(Money.yuan(5_200)))),
          Example.of(
              "内蒙古：未见滞纳金的规定",
              ContributionTermRules.LATE_FEE,
              InnerMongolia.HOHHOT,
              DAY,
              CONTRIBUTION));
}
