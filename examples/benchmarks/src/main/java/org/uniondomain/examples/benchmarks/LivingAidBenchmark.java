package org.uniondomain.examples.benchmarks;

import static org.uniondomain.core.aid.grant.AidKind.LIVING;
import static org.uniondomain.core.aid.grant.AidKind.MEDICAL;
import static org.uniondomain.examples.benchmarks.Ends.earliest;
import static org.uniondomain.examples.benchmarks.Ends.greatest;
import static org.uniondomain.examples.benchmarks.Ends.latest;
import static org.uniondomain.examples.benchmarks.Ends.leastFromZero;
import static org.uniondomain.examples.benchmarks.Logic.and;
import static org.uniondomain.examples.benchmarks.Logic.is;
import static org.uniondomain.examples.benchmarks.Logic.not;
import static org.uniondomain.examples.benchmarks.Logic.reaches;
import static org.uniondomain.examples.benchmarks.Logic.required;
import static org.uniondomain.rules.aid.grant.LivingAidRules.LIVING_AID_CAP;

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
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.core.aid.standard.MonthlyStandard;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Truth;

/**
 * 生活救助年度上限: sixty grants of one household over three years, of which those of one kind and one year
 * count, against the sum of twelve monthly standards. One year in eight lacks a month. There are 64
 * households, each judged sixteen times, so that they stay in the processor's cache.
 */
@State(Scope.Benchmark)
public class LivingAidBenchmark {
  private static final int SIZE = 1024;
  private static final int HOUSEHOLDS = 64;
  private static final int GRANTS = 60;
  private static final int MONTHS = 12;
  private static final int ALL_MONTHS = 0xFFF;
  private static final LocalDate ASKED = LocalDate.of(2024, 6, 30);
  private static final long AS_OF = ASKED.toEpochDay();

  /** How the call sites were used before. */
  @Param({"ALONE", "MIXED"})
  public CallSites sites = CallSites.ALONE;

  private final HouseholdAidYear[] years = new HouseholdAidYear[HOUSEHOLDS];
  private final Plain[] plain = new Plain[HOUSEHOLDS];
  private final BoundRulebook rules = UnionRules.standard().at(Division.NATION, ASKED);

  /** A grant without types. */
  private record Grant(boolean living, long day, long amount) {}

  /** The same facts without types: sums in fen; a month is a year and a number from 0 to 11. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Plain(boolean local, int year, Grant[] grants, int[] months, long[] standards) {

    boolean isMet() {
      int listed = 0;
      long cap = 0;
      for (int i = 0; i < months.length; i++) {
        listed |= months[i] / MONTHS == year ? 1 << (months[i] % MONTHS) : 0;
        cap += standards[i];
      }
      if (!local || months.length != MONTHS || listed != ALL_MONTHS) {
        return true;
      }
      long first = LocalDate.of(year, 1, 1).toEpochDay();
      long next = LocalDate.of(year + 1, 1, 1).toEpochDay();
      long paid = 0;
      for (Grant grant : grants) {
        if (grant.living && grant.day >= first && grant.day < next) {
          paid += grant.amount;
        }
      }
      return paid <= cap;
    }
  }

  /** Makes the subjects and checks that the three judgements agree. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < HOUSEHOLDS; i++) {
      int year = 2021 + i % 3;
      int listed = i % 8 == 0 ? MONTHS - 1 : MONTHS;
      int[] months = new int[listed];
      long[] standards = new long[listed];
      List<MonthlyStandard> standardsListed = new ArrayList<>();
      for (int j = 0; j < listed; j++) {
        months[j] = year * MONTHS + j;
        standards[j] = 70_000 + 100L * (i % 90);
        standardsListed.add(
            MonthlyStandard.builder()
                .month(LocalDate.of(year, j + 1, 1))
                .standard(Money.fen(standards[j]))
                .build());
      }
      Grant[] grants = new Grant[GRANTS];
      List<AidGrant> all = new ArrayList<>();
      for (int j = 0; j < GRANTS; j++) {
        LocalDate day = LocalDate.of(2021, 1, 5).plusDays(18L * j + i % 7);
        long amount = 50_000 + 10L * ((i + j) % 400);
        grants[j] = new Grant((i + j) % 3 != 0, day.toEpochDay(), amount);
        all.add(
            AidGrant.builder()
                .kind(grants[j].living ? LIVING : MEDICAL)
                .paidOn(day)
                .amount(Money.fen(amount))
                .build());
      }
      plain[i] = new Plain(true, year, grants, months, standards);
      years[i] =
          HouseholdAidYear.builder()
              .year(Period.year(year))
              .standardNature(StandardNature.LOCAL_STANDARD)
              .grants(Listing.complete(all))
              .monthlyStandards(Listing.complete(standardsListed))
              .build();
      Agreement.check(rules.decide(LIVING_AID_CAP, years[i]), careful(years[i]), plain[i].isMet());
    }
  }

  /** Judges by hand; a year or a month that is not known leaves the answer open. */
  private static Truth careful(HouseholdAidYear year) {
    Period period = year.year().orNull();
    Listing<MonthlyStandard> standards = year.monthlyStandards();
    if (period == null || !standards.isComplete()) {
      return Truth.UNKNOWN;
    }
    int listed = 0;
    long lowCap = 0;
    long highCap = 0;
    for (int i = 0; i < standards.items().size(); i++) {
      MonthlyStandard each = standards.items().get(i);
      LocalDate month = each.month().orNull();
      if (month == null) {
        return Truth.UNKNOWN;
      }
      listed |= period.contains(month) ? 1 << (month.getMonthValue() - 1) : 0;
      lowCap += leastFromZero(each.standard());
      highCap += greatest(each.standard());
    }
    Truth local = is(year.standardNature(), StandardNature.LOCAL_STANDARD);
    return standards.items().size() == MONTHS && listed == ALL_MONTHS && local != Truth.FALSE
        ? required(local, paidWithin(lowCap, highCap, period, year.grants()))
        : Truth.TRUE;
  }

  private static Truth paidWithin(
      long lowCap, long highCap, Period period, Listing<AidGrant> grants) {
    long first = period.start().toEpochDay();
    long next = period.end().toEpochDay();
    long low = 0;
    long high = 0;
    for (int i = 0; i < grants.items().size(); i++) {
      AidGrant grant = grants.items().get(i);
      Fact<LocalDate> day = grant.paidOn();
      long from = earliest(day, AS_OF);
      long to = latest(day);
      Truth counts =
          and(
              is(grant.kind(), LIVING),
              and(reaches(from, to, first, first), not(reaches(from, to, next, next))));
      low += counts == Truth.TRUE ? leastFromZero(grant.amount()) : 0;
      high += counts != Truth.FALSE ? greatest(grant.amount()) : 0;
    }
    return grants.isComplete() && high <= lowCap
        ? Truth.TRUE
        : low > highCap ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The rule. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (int i = 0; i < SIZE; i++) {
      hole.consume(rules.decide(LIVING_AID_CAP, years[i % HOUSEHOLDS]));
    }
  }

  /** The same judgement of the same facts by hand, which answers unknown too. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void careful(Blackhole hole) {
    for (int i = 0; i < SIZE; i++) {
      hole.consume(careful(years[i % HOUSEHOLDS]));
    }
  }

  /** The same judgement of plain numbers. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void plain(Blackhole hole) {
    for (int i = 0; i < SIZE; i++) {
      hole.consume(plain[i % HOUSEHOLDS].isMet());
    }
  }
}
