package org.uniondomain.examples.benchmarks;

import static org.uniondomain.rules.competition.fund.AwardFundRules.MINIMUM;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.ExactMath;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Truth;

/** 奖励资金最低提取额: one comparison of two sums. */
@State(Scope.Benchmark)
public class AwardFundBenchmark {
  private static final int SIZE = 1024;

  /** How the call sites were used before. */
  @Param({"ALONE", "MIXED"})
  public CallSites sites = CallSites.ALONE;

  private final AwardFund[] funds = new AwardFund[SIZE];
  private final Plain[] plain = new Plain[SIZE];
  private final BoundRulebook rules =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2013, 6, 30));

  /** The same facts without types: sums in fen. */
  private record Plain(long payroll, long accrued) {

    boolean isMet() {
      return accrued * 100 >= payroll;
    }
  }

  /** Makes the subjects and checks that the three judgements agree. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < SIZE; i++) {
      long payroll = 100_000_000L + 7_919L * i;
      long accrued = payroll / 100 + 1 + i % 97;
      plain[i] = new Plain(payroll, accrued);
      funds[i] =
          AwardFund.builder().payroll(Money.fen(payroll)).accrued(Money.fen(accrued)).build();
      Agreement.check(rules.decide(MINIMUM, funds[i]), careful(funds[i]), plain[i].isMet());
    }
  }

  private static Truth careful(AwardFund fund) {
    Fact<Money> accrued = fund.accrued();
    Fact<Money> payroll = fund.payroll();
    Money least = accrued.low();
    Money most = payroll.high();
    long accruedLow = least == null ? 0 : least.fen();
    if (most != null && ExactMath.compareProducts(accruedLow, 100, most.fen(), 1) >= 0) {
      return Truth.TRUE;
    }
    Money greatest = accrued.high();
    Money fewest = payroll.low();
    long payrollLow = fewest == null ? 0 : fewest.fen();
    return greatest != null && ExactMath.compareProducts(greatest.fen(), 100, payrollLow, 1) < 0
        ? Truth.FALSE
        : Truth.UNKNOWN;
  }

  /** The rule. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (AwardFund fund : funds) {
      hole.consume(rules.decide(MINIMUM, fund));
    }
  }

  /** The same judgement of the same facts by hand, which answers unknown too. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void careful(Blackhole hole) {
    for (AwardFund fund : funds) {
      hole.consume(careful(fund));
    }
  }

  /** The same judgement of plain numbers. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void plain(Blackhole hole) {
    for (Plain fund : plain) {
      hole.consume(fund.isMet());
    }
  }
}
