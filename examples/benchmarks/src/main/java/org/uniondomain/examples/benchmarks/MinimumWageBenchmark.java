package org.uniondomain.examples.benchmarks;

import static org.uniondomain.examples.benchmarks.Ends.earliest;
import static org.uniondomain.examples.benchmarks.Ends.greatest;
import static org.uniondomain.examples.benchmarks.Ends.latest;
import static org.uniondomain.examples.benchmarks.Ends.leastFromZero;
import static org.uniondomain.examples.benchmarks.Logic.reaches;
import static org.uniondomain.rules.wage.MinimumWageRules.MINIMUM_WAGE;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.MonthlyWage;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Truth;

/**
 * 工资不低于当地最低工资标准: sums, and the number that the class of a district has on the day of the wage. One
 * wage in eight is older than the rule.
 */
@State(Scope.Benchmark)
public class MinimumWageBenchmark {
  private static final int SIZE = 1024;
  private static final LocalDate ASKED = LocalDate.of(2026, 6, 30);
  private static final long AS_OF = ASKED.toEpochDay();

  /** 呼和浩特市新城区, of class 1 until the list of 2025, which was not seen. */
  private static final Division PLACE = Division.of("150102");

  private static final long[] FROM = {
    LocalDate.of(2004, 3, 1).toEpochDay(),
    LocalDate.of(2021, 12, 1).toEpochDay(),
    LocalDate.of(2024, 12, 1).toEpochDay(),
    LocalDate.of(2025, 12, 1).toEpochDay()
  };
  private static final long[] LOWEST = {0, 198_000, 227_000, 225_000};
  private static final long[] HIGHEST = {Money.MAX_FEN, 198_000, 227_000, 238_000};

  /** How the call sites were used before. */
  @Param({"ALONE", "MIXED"})
  public CallSites sites = CallSites.ALONE;

  private final MonthlyWage[] wages = new MonthlyWage[SIZE];
  private final Plain[] plain = new Plain[SIZE];
  private final BoundRulebook rules = UnionRules.standard().at(PLACE, ASKED);

  /** The same facts without types: sums in fen. */
  private record Plain(long day, long gross, long overtime, long allowances, long welfare) {

    boolean isMet() {
      int from = stretch(day);
      return from < 0 || gross - overtime - allowances - welfare >= HIGHEST[from];
    }
  }

  private static int stretch(long day) {
    int from = FROM.length - 1;
    while (from >= 0 && day < FROM[from]) {
      from--;
    }
    return from;
  }

  /** Makes the subjects and checks that the three judgements agree. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < SIZE; i++) {
      LocalDate day = LocalDate.of(i % 8 == 0 ? 2003 : 2022, 1, 3).plusDays(i % 8 * 150L);
      long overtime = 100L * (i % 300);
      long allowances = 100L * (i % 70);
      long welfare = 100L * (i % 50);
      long gross = 240_000 + 31L * i + overtime + allowances + welfare;
      plain[i] = new Plain(day.toEpochDay(), gross, overtime, allowances, welfare);
      wages[i] =
          MonthlyWage.builder()
              .day(day)
              .gross(Money.fen(gross))
              .overtimePay(Money.fen(overtime))
              .specialConditionAllowances(Money.fen(allowances))
              .statutoryWelfare(Money.fen(welfare))
              .build();
      Agreement.check(rules.decide(MINIMUM_WAGE, wages[i]), careful(wages[i]), plain[i].isMet());
    }
  }

  /** Judges by hand; the numbers before the list of 2021 are left unknown. */
  private static Truth careful(MonthlyWage wage) {
    Fact<LocalDate> day = wage.day();
    int first = stretch(earliest(day, AS_OF));
    int last = stretch(latest(day));
    if (last < 0) {
      return Truth.TRUE;
    }
    long low =
        leastFromZero(wage.gross())
            - greatest(wage.overtimePay())
            - greatest(wage.specialConditionAllowances())
            - greatest(wage.statutoryWelfare());
    long high =
        greatest(wage.gross())
            - leastFromZero(wage.overtimePay())
            - leastFromZero(wage.specialConditionAllowances())
            - leastFromZero(wage.statutoryWelfare());
    Truth met = first < 0 ? Truth.TRUE : reaches(low, high, LOWEST[first], HIGHEST[first]);
    for (int i = first + 1; i <= last; i++) {
      met = reaches(low, high, LOWEST[i], HIGHEST[i]) == met ? met : Truth.UNKNOWN;
    }
    return met;
  }

  /** The rule. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (MonthlyWage wage : wages) {
      hole.consume(rules.decide(MINIMUM_WAGE, wage));
    }
  }

  /** The same judgement of the same facts by hand, which answers unknown too. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void careful(Blackhole hole) {
    for (MonthlyWage wage : wages) {
      hole.consume(careful(wage));
    }
  }

  /** The same judgement of plain numbers. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void plain(Blackhole hole) {
    for (Plain wage : plain) {
      hole.consume(wage.isMet());
    }
  }
}
