package org.uniondomain.examples.benchmarks;

import static org.uniondomain.examples.benchmarks.Ends.fewest;
import static org.uniondomain.examples.benchmarks.Ends.greatest;
import static org.uniondomain.examples.benchmarks.Ends.least;
import static org.uniondomain.examples.benchmarks.Ends.leastFromZero;
import static org.uniondomain.examples.benchmarks.Ends.most;
import static org.uniondomain.examples.benchmarks.Logic.and;
import static org.uniondomain.examples.benchmarks.Logic.known;
import static org.uniondomain.examples.benchmarks.Logic.not;
import static org.uniondomain.examples.benchmarks.Logic.reaches;
import static org.uniondomain.rules.hardship.tier.TierRules.TIER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.ExactMath;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Truth;

/** 困难职工家庭类别: a determination by two lines and an event, of net income per head. */
@State(Scope.Benchmark)
public class HardshipTierBenchmark {
  private static final int SIZE = 1024;
  private static final Fact<HardshipTier> DEEP = Fact.known(HardshipTier.DEEP);
  private static final Fact<HardshipTier> RELATIVE = Fact.known(HardshipTier.RELATIVE);
  private static final Fact<HardshipTier> ACCIDENT = Fact.known(HardshipTier.ACCIDENT);
  private static final Fact<HardshipTier> NONE = Fact.known(HardshipTier.NONE);

  /** How the call sites were used before. */
  @Param({"ALONE", "MIXED"})
  public CallSites sites = CallSites.ALONE;

  private final HardshipHousehold[] households = new HardshipHousehold[SIZE];
  private final Plain[] plain = new Plain[SIZE];
  private final BoundRulebook rules =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2024, 6, 30));

  /** The same facts without types: sums in fen. */
  private record Plain(
      long income, long rigid, long cost, int months, int members, long standard, boolean struck) {

    HardshipTier tier() {
      long net = income - rigid - cost;
      long line = standard * months * members;
      return net < line
          ? HardshipTier.DEEP
          : net < 2 * line
              ? HardshipTier.RELATIVE
              : struck ? HardshipTier.ACCIDENT : HardshipTier.NONE;
    }
  }

  /** Makes the subjects and checks that the three judgements agree. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < SIZE; i++) {
      int members = 1 + i % 5;
      long standard = 70_000 + 100L * (i % 90);
      long rigid = 10_000L * (i % 37);
      long cost = 1_000L * (i % 29);
      long income = rigid + cost + 12L * members * standard * (3 + i % 25) / 10 + 1 + i % 97;
      boolean struck = i % 2 == 0;
      plain[i] = new Plain(income, rigid, cost, 12, members, standard, struck);
      households[i] =
          HardshipHousehold.builder()
              .income(Money.fen(income))
              .rigidExpenditure(Money.fen(rigid))
              .employmentCost(Money.fen(cost))
              .months(12)
              .members(members)
              .minimumLivingStandard(Money.fen(standard))
              .struckByDisaster(struck)
              .stillInDifficulty(true)
              .build();
      Agreement.check(rules.decide(TIER, households[i]), careful(households[i]), plain[i].tier());
    }
  }

  private static Fact<HardshipTier> careful(HardshipHousehold household) {
    long low =
        least(household.income())
            - greatest(household.rigidExpenditure())
            - greatest(household.employmentCost());
    long high =
        greatest(household.income())
            - leastFromZero(household.rigidExpenditure())
            - leastFromZero(household.employmentCost());
    long shares = fewest(household.months(), 1) * fewest(household.members(), 1);
    long mostShares = most(household.months()) * most(household.members());
    long line = ExactMath.multiplyDown(leastFromZero(household.minimumLivingStandard()), shares);
    long highLine = ExactMath.multiplyUp(greatest(household.minimumLivingStandard()), mostShares);
    Truth deep = not(reaches(low, high, line, highLine));
    if (deep == Truth.TRUE) {
      return DEEP;
    }
    Truth relative =
        not(reaches(low, high, ExactMath.addDown(line, line), ExactMath.addUp(highLine, highLine)));
    if (deep == Truth.FALSE && relative == Truth.TRUE) {
      return RELATIVE;
    }
    Truth struck =
        and(
            known(household.struckByDisaster().orNull()),
            known(household.stillInDifficulty().orNull()));
    if (relative == Truth.FALSE && struck != Truth.UNKNOWN) {
      return struck == Truth.TRUE ? ACCIDENT : NONE;
    }
    return open(deep, relative, struck);
  }

  private static Fact<HardshipTier> open(Truth deep, Truth relative, Truth struck) {
    List<HardshipTier> possible = new ArrayList<>();
    if (deep != Truth.FALSE) {
      possible.add(HardshipTier.DEEP);
    }
    if (relative != Truth.FALSE) {
      possible.add(HardshipTier.RELATIVE);
    }
    if (relative != Truth.TRUE && struck != Truth.FALSE) {
      possible.add(HardshipTier.ACCIDENT);
    }
    if (relative != Truth.TRUE && struck != Truth.TRUE) {
      possible.add(HardshipTier.NONE);
    }
    return Fact.oneOf(possible);
  }

  /** The rule. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (HardshipHousehold household : households) {
      hole.consume(rules.decide(TIER, household));
    }
  }

  /** The same judgement of the same facts by hand, which answers unknown too. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void careful(Blackhole hole) {
    for (HardshipHousehold household : households) {
      hole.consume(careful(household));
    }
  }

  /** The same judgement of plain numbers. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void plain(Blackhole hole) {
    for (Plain household : plain) {
      hole.consume(household.tier());
    }
  }
}
