package org.uniondomain.examples.benchmarks;

import static org.uniondomain.rules.statistics.SharedBaseRules.ONE_BASE;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.statistics.SharedBase;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Truth;

/** 同一基数: a list of three figures, and two calculations on each. */
@State(Scope.Benchmark)
public class SharedBaseBenchmark {
  private static final int SIZE = 1024;
  private static final int FIGURES = 3;

  /** How the call sites were used before. */
  @Param({"ALONE", "MIXED"})
  public CallSites sites = CallSites.ALONE;

  private final SharedBase[] groups = new SharedBase[SIZE];
  private final Plain[][] plain = new Plain[SIZE][FIGURES];
  private final BoundRulebook rules =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  /** One figure without types: a number, its step, and whole percents. */
  private record Plain(long number, long step, long percent) {}

  private static boolean isMet(Plain[] figures) {
    long lowest = Long.MIN_VALUE;
    long highest = Long.MAX_VALUE;
    for (Plain figure : figures) {
      long low = Math.max(0, figure.number - figure.step / 2);
      long high = figure.number + (figure.step - 1) / 2;
      lowest = Math.max(lowest, low * 1000 / (figure.percent * 10 + 5) + 1);
      if (figure.percent > 0) {
        highest = Math.min(highest, high * 1000 / (figure.percent * 10 - 5));
      }
    }
    return lowest <= highest;
  }

  /** Makes the subjects and checks that the three judgements agree. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < SIZE; i++) {
      int base = 40_000 + 13 * i;
      Figure[] figures = new Figure[FIGURES];
      for (int j = 0; j < FIGURES; j++) {
        int percent = 60 + (i + 11 * j) % 40;
        int step = j == 0 ? 10 : 1;
        int number = base / 100 * percent / 10 * 10;
        plain[i][j] = new Plain(number, step, percent);
        figures[j] =
            Figure.builder()
                .number(ReportedCount.rounded(number, step))
                .rate(ReportedRatio.percent(Integer.toString(percent)))
                .build();
      }
      groups[i] = SharedBase.builder().figures(Listing.of(figures)).build();
      Agreement.check(rules.decide(ONE_BASE, groups[i]), careful(groups[i]), isMet(plain[i]));
    }
  }

  private static Truth careful(SharedBase group) {
    Listing<Figure> figures = group.figures();
    long lowest = Long.MIN_VALUE;
    long surelyLowest = Long.MIN_VALUE;
    long highest = Long.MAX_VALUE;
    long surelyHighest = Long.MAX_VALUE;
    for (Figure figure : figures.items()) {
      ReportedCount number = figure.number().orNull();
      ReportedRatio rate = figure.rate().orNull();
      if (number == null || rate == null) {
        lowest = Long.MAX_VALUE;
        highest = Long.MIN_VALUE;
        continue;
      }
      long low = number.lowest() * rate.end().denominator() / rate.end().numerator() + 1;
      surelyLowest = Math.max(surelyLowest, low);
      lowest = Math.max(lowest, low);
      if (rate.lowest().numerator() > 0) {
        long high = number.highest() * rate.lowest().denominator() / rate.lowest().numerator();
        surelyHighest = Math.min(surelyHighest, high);
        highest = Math.min(highest, high);
      }
    }
    if (surelyLowest > surelyHighest) {
      return Truth.FALSE;
    }
    return figures.isComplete() && lowest <= highest ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** The rule. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (SharedBase group : groups) {
      hole.consume(rules.decide(ONE_BASE, group));
    }
  }

  /** The same judgement of the same facts by hand, which answers unknown too. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void careful(Blackhole hole) {
    for (SharedBase group : groups) {
      hole.consume(careful(group));
    }
  }

  /** The same judgement of plain numbers. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void plain(Blackhole hole) {
    for (Plain[] group : plain) {
      hole.consume(isMet(group));
    }
  }
}
