package org.uniondomain.examples.benchmarks;

import static org.uniondomain.examples.benchmarks.Ends.fewest;
import static org.uniondomain.examples.benchmarks.Ends.greatest;
import static org.uniondomain.examples.benchmarks.Ends.least;
import static org.uniondomain.examples.benchmarks.Ends.leastFromZero;
import static org.uniondomain.examples.benchmarks.Ends.most;
import static org.uniondomain.examples.benchmarks.Logic.and;
import static org.uniondomain.examples.benchmarks.Logic.known;
import static org.uniondomain.examples.benchmarks.Logic.reaches;
import static org.uniondomain.rules.hardship.tier.ExitRules.EXIT;

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
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.household.HouseholdMonth;
import org.uniondomain.core.hardship.tier.HardshipExit;
import org.uniondomain.core.money.ExactMath;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Truth;

/**
 * 困难职工退出: twelve months, each against its own standard, of which the last six have to lie above it
 * without a gap. One household in three stays on file. There are 128 households, each judged eight
 * times, so that they stay in the processor's cache.
 */
@State(Scope.Benchmark)
public class SixMonthsBenchmark {
  private static final int SIZE = 1024;
  private static final int HOUSEHOLDS = 128;
  private static final int MONTHS = 12;
  private static final int IN_A_ROW = 6;
  private static final Fact<HardshipExit> OUT = Fact.known(HardshipExit.OUT_OF_HARDSHIP);
  private static final Fact<HardshipExit> RELIEVED = Fact.known(HardshipExit.RELIEVED);
  private static final Fact<HardshipExit> STAYS = Fact.known(HardshipExit.STAYS);

  /** How the call sites were used before. */
  @Param({"ALONE", "MIXED"})
  public CallSites sites = CallSites.ALONE;

  private final HardshipHousehold[] households = new HardshipHousehold[HOUSEHOLDS];
  private final Plain[] plain = new Plain[HOUSEHOLDS];
  private final BoundRulebook rules =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2024, 6, 30));

  /** One month without types: the month as a number, sums in fen. */
  private record Month(int month, long income, long deductions, int members, long standard) {

    boolean isAbove() {
      return income - deductions > standard * members;
    }
  }

  /** The same facts without types, the months in any order. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Plain(Month[] months, boolean removed) {

    HardshipExit exit() {
      int latest = Integer.MIN_VALUE;
      for (Month each : months) {
        latest = Math.max(latest, each.month);
      }
      int above = 0;
      for (Month each : months) {
        int back = latest - each.month;
        above |= back < IN_A_ROW && each.isAbove() ? 1 << back : 0;
      }
      return removed && above == (1 << IN_A_ROW) - 1
          ? HardshipExit.OUT_OF_HARDSHIP
          : HardshipExit.STAYS;
    }
  }

  /** Makes the subjects and checks that the three judgements agree. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < HOUSEHOLDS; i++) {
      Month[] months = new Month[MONTHS];
      List<HouseholdMonth> all = new ArrayList<>();
      int members = 1 + i % 5;
      long standard = 70_000 + 100L * (i % 90);
      for (int j = 0; j < MONTHS; j++) {
        LocalDate day = LocalDate.of(2023, 1, 1).plusMonths(j + i % 6);
        long deductions = 1_000L * ((i + j) % 29);
        boolean above = i % 3 != 0 || j != 8;
        long income = members * standard + deductions + (above ? 1 + j : -j);
        months[j] =
            new Month(
                day.getYear() * 12 + day.getMonthValue(), income, deductions, members, standard);
        all.add(
            HouseholdMonth.builder()
                .month(day)
                .income(Money.fen(income))
                .deductions(Money.fen(deductions))
                .members(members)
                .minimumLivingStandard(Money.fen(standard))
                .build());
      }
      plain[i] = new Plain(months, true);
      households[i] =
          HardshipHousehold.builder()
              .monthlyIncomes(Listing.complete(all))
              .causeRemoved(true)
              .unableToLeaveHardship(false)
              .build();
      Agreement.check(rules.decide(EXIT, households[i]), careful(households[i]), plain[i].exit());
    }
  }

  private static Truth above(HouseholdMonth month) {
    long low = least(month.income()) - greatest(month.deductions());
    long high = greatest(month.income()) - leastFromZero(month.deductions());
    long line =
        ExactMath.multiplyDown(
            leastFromZero(month.minimumLivingStandard()), fewest(month.members(), 1));
    long highLine =
        ExactMath.multiplyUp(greatest(month.minimumLivingStandard()), most(month.members()));
    return low > highLine ? Truth.TRUE : high <= line ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static long monthOf(LocalDate day) {
    return day.getYear() * 12L + day.getMonthValue();
  }

  /** Returns whether the last months lie above; a month that is not known leaves it open. */
  private static Truth lastMonthsAbove(Listing<HouseholdMonth> all) {
    if (!all.isComplete()) {
      return Truth.UNKNOWN;
    }
    long latest = Long.MIN_VALUE;
    for (int i = 0; i < all.items().size(); i++) {
      LocalDate day = all.items().get(i).month().orNull();
      if (day == null) {
        return Truth.UNKNOWN;
      }
      latest = Math.max(latest, monthOf(day));
    }
    int listed = 0;
    Truth result = Truth.TRUE;
    for (int i = 0; i < all.items().size(); i++) {
      HouseholdMonth each = all.items().get(i);
      long back = latest - monthOf(each.month().get());
      if (back < IN_A_ROW) {
        listed |= 1 << back;
        result = and(result, above(each));
      }
    }
    return listed == (1 << IN_A_ROW) - 1 ? result : Truth.FALSE;
  }

  private static Truth relieved(HardshipHousehold household) {
    Truth unable = known(household.unableToLeaveHardship().orNull());
    if (unable == Truth.FALSE) {
      return unable;
    }
    long shares = fewest(household.months(), 1) * fewest(household.members(), 1);
    long mostShares = most(household.months()) * most(household.members());
    Fact<Money> standard = household.minimumLivingStandard();
    Truth reaches =
        reaches(
            least(household.incomeAfterAid()),
            greatest(household.incomeAfterAid()),
            ExactMath.multiplyDown(leastFromZero(standard), shares),
            ExactMath.multiplyUp(greatest(standard), mostShares));
    return and(unable, reaches);
  }

  private static Fact<HardshipExit> careful(HardshipHousehold household) {
    Truth out =
        and(lastMonthsAbove(household.monthlyIncomes()), known(household.causeRemoved().orNull()));
    if (out == Truth.TRUE) {
      return OUT;
    }
    Truth relieved = relieved(household);
    if (out == Truth.FALSE && relieved != Truth.UNKNOWN) {
      return relieved == Truth.TRUE ? RELIEVED : STAYS;
    }
    List<HardshipExit> possible = new ArrayList<>();
    if (out != Truth.FALSE) {
      possible.add(HardshipExit.OUT_OF_HARDSHIP);
    }
    if (relieved != Truth.FALSE) {
      possible.add(HardshipExit.RELIEVED);
    }
    if (relieved != Truth.TRUE) {
      possible.add(HardshipExit.STAYS);
    }
    return Fact.oneOf(possible);
  }

  /** The rule. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (int i = 0; i < SIZE; i++) {
      hole.consume(rules.decide(EXIT, households[i % HOUSEHOLDS]));
    }
  }

  /** The same judgement of the same facts by hand, which answers unknown too. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void careful(Blackhole hole) {
    for (int i = 0; i < SIZE; i++) {
      hole.consume(careful(households[i % HOUSEHOLDS]));
    }
  }

  /** The same judgement of plain numbers. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void plain(Blackhole hole) {
    for (int i = 0; i < SIZE; i++) {
      hole.consume(plain[i % HOUSEHOLDS].exit());
    }
  }
}
