package org.uniondomain.examples.benchmarks;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.BoundRulebook;

/** 绑定与全部结论: what is done once for a place and a day, and what is done to show everything. */
@State(Scope.Benchmark)
public class BookBenchmark {
  private static final LocalDate DAY = LocalDate.of(2013, 6, 30);

  private final BoundRulebook rules = UnionRules.standard().at(InnerMongolia.HOHHOT, DAY);
  private final AwardFund fund =
      AwardFund.builder()
          .payroll(Money.yuan("10000000.00"))
          .accrued(Money.yuan("100000.00"))
          .build();

  /** Binds the whole standard book to a place and a day. */
  @Benchmark
  public BoundRulebook bind() {
    return UnionRules.standard().at(InnerMongolia.HOHHOT, DAY);
  }

  /** Asks every rule about one award fund. */
  @Benchmark
  public Object assess() {
    Assessment<AwardFund> assessment = rules.of(AwardFund.class).assess(fund);
    return assessment.findings();
  }
}
